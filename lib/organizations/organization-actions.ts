"use server";

import { randomBytes } from "node:crypto";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { type FormState, parseForm } from "@/lib/action";
import { auth } from "@/lib/auth/auth";
import { refuse, withoutSecrets } from "@/lib/auth/form-state";
import { openMembership } from "@/lib/auth/gate";
import { deleteAccount, makeFirstAccount, noteFounding } from "@/lib/auth/mutations";
import { findOwnOrganizations, findSoleOwnerships } from "@/lib/auth/queries";
import type { OrganizationScope } from "@/lib/db/scope";
import { deleteOutbox } from "@/lib/mail/outbox";
import { requireMembership, requirePerson } from "./loaders";
import { changePolicy, deleteOrganization } from "./organization-mutations";
import {
  createOrganizationSchema,
  deleteAccountSchema,
  deleteOrganizationSchema,
  policySchema,
  setUpSchema,
} from "./organization-schema";
import { organizationSlug } from "./organization-slug";

/** Makes the first account, which administers the installation, and its organization. */
export async function setUp(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(setUpSchema, form);
  if (!parsed.ok) return withoutSecrets(parsed.state);
  const { name, email, newPassword, organization } = parsed.data;
  const [locale, asked] = await Promise.all([getLocale(), headers()]);
  const { api } = await auth();
  const made = await makeFirstAccount(async () => {
    const { user } = await api.signUpEmail({
      body: { name, email, password: newPassword, locale },
      headers: asked,
    });
    return { userId: user.id };
  });
  if (!made) redirect(`/${locale}/sign-in`);
  const slug = await create(organization, name, { userId: made.userId });
  return redirect(`/${locale}/organizations/${slug}`);
}

/** Makes an organization, with whoever does it as its owner. */
export async function createOrganization(_before: FormState, form: FormData): Promise<FormState> {
  const person = await requirePerson();
  const parsed = parseForm(createOrganizationSchema, form);
  if (!parsed.ok) return parsed.state;
  const slug = await create(parsed.data.organization, person.name, { headers: await headers() });
  return redirect(`/${await getLocale()}/organizations/${slug}`);
}

/** Changes an organization's name and what its new rounds propose. */
export async function changeOrganization(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(policySchema, form);
  if (!parsed.ok) return parsed.state;
  const { slug, organization: name, threshold, retention } = parsed.data;
  const { scope, person } = await requireMembership(slug, "change-policy");
  const policy = { name, defaultThreshold: threshold, retentionMonths: retention };
  await changePolicy(scope, policy, person?.name ?? "");
  return redirect(`/${await getLocale()}/organizations/${slug}/settings?said=saved`);
}

/** Deletes an organization with everything in it, for whoever writes its name. */
export async function removeOrganization(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(deleteOrganizationSchema, form);
  if (!parsed.ok) return parsed.state;
  const { slug, confirmation } = parsed.data;
  const { scope, organization } = await requireMembership(slug, "manage-owners");
  if (confirmation.trim() !== organization.name) {
    return refuse(form, { confirmation: "confirmation-differs" });
  }
  await removeWhole(scope);
  return redirect(`/${await getLocale()}/organizations?said=deleted`);
}

/** Deletes one's account, and the organizations of which one is the only member. */
export async function removeAccount(_before: FormState, form: FormData): Promise<FormState> {
  const person = await requirePerson();
  const parsed = parseForm(deleteAccountSchema, form);
  if (!parsed.ok) return parsed.state;
  const sole = await findSoleOwnerships(person.id);
  if (sole.some(({ others }) => others > 0)) return refuse(form, { sure: "owner-needed" });
  const asked = await headers();
  for (const { slug } of await findOwnOrganizations(person.id)) {
    const membership = await openMembership(asked, slug);
    if (membership && sole.some(({ id }) => id === membership.organization.id)) {
      await removeWhole(membership.scope);
    }
  }
  await deleteAccount(person.id);
  return redirect(`/${await getLocale()}`);
}

async function removeWhole(scope: OrganizationScope): Promise<void> {
  await deleteOrganization(scope);
  await deleteOutbox(scope.organizationId);
}

/** @returns the slug: of the name, or with something added when another has that one already */
async function create(
  name: string,
  founder: string,
  as: { readonly userId: string } | { readonly headers: Headers },
): Promise<string> {
  const { api } = await auth();
  const wished = organizationSlug(name);
  const slug = (await isFree(wished))
    ? wished
    : organizationSlug(name, randomBytes(3).toString("hex"));
  const { id } =
    "headers" in as
      ? await api.createOrganization({ body: { name, slug }, headers: as.headers })
      : await api.createOrganization({ body: { name, slug, userId: as.userId } });
  await noteFounding({ id, name }, founder);
  return slug;
}

async function isFree(slug: string): Promise<boolean> {
  return (await auth()).api
    .checkOrganizationSlug({ body: { slug } })
    .then(({ status }) => status)
    .catch(() => false);
}
