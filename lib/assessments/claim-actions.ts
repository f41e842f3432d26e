"use server";

import { randomBytes } from "node:crypto";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { requirePerson } from "@/lib/organizations/loaders";
import { organizationSlug } from "@/lib/organizations/organization-slug";
import { claimAssessment } from "./claim-mutations";
import { openLink } from "./links";
import { mayManage } from "./rules";
import { linkSchema } from "./schema";

/** Keeps an assessment that began without an account with the account of whoever is signed in. */
export async function claim(form: FormData): Promise<void> {
  const { token } = linkSchema.parse(Object.fromEntries(form));
  const [person, link, locale] = await Promise.all([requirePerson(), openLink(token), getLocale()]);
  if (!link || !mayManage(link)) redirect(`/${locale}/organizations`);
  const { name } = link.round.unit;
  // Of the same name there may be many; nobody chooses this one.
  const slug = organizationSlug(name || person.name, randomBytes(3).toString("hex"));
  await claimAssessment(link.scope, { userId: person.id, name: name || person.name, slug });
  redirect(`/${locale}/assessments/${token}`);
}
