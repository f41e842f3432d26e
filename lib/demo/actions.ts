"use server";

import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { DEMO_SLUG } from "@/lib/auth/demo-gate";
import { requirePerson } from "@/lib/organizations/loaders";
import { removeDemoOrganization, resetDemoOrganization } from "./mutations";

/** Makes the demo organization anew, for whoever administers the installation. */
export async function resetDemo(): Promise<void> {
  await requireAdministrator();
  await resetDemoOrganization();
  redirect(`/${await getLocale()}/organizations/${DEMO_SLUG}`);
}

/** Removes the demo organization, for whoever administers the installation. */
export async function removeDemo(): Promise<void> {
  await requireAdministrator();
  await removeDemoOrganization();
  redirect(`/${await getLocale()}/organizations`);
}

async function requireAdministrator(): Promise<void> {
  const { administrator } = await requirePerson();
  if (!administrator) notFound();
}
