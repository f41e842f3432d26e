import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { findPerson, type Membership, may, openMembership, type Person } from "@/lib/auth/gate";
import type { Permission } from "@/lib/auth/roles";

/** Who is signed in, or `null`. */
export const loadPerson = cache(async (): Promise<Person | null> => findPerson(await headers()));

/** Who is signed in; who is not is led to where one signs in. */
export async function requirePerson(): Promise<Person> {
  return (await loadPerson()) ?? redirect(`/${await getLocale()}/sign-in`);
}

/** An organization as whoever asks may use it, or `null`. Asked once a request. */
export const loadMembership = cache(
  async (slug: string): Promise<Membership | null> => openMembership(await headers(), slug),
);

/**
 * The organization in the address, for whoever may do this in it. To everybody else it does not
 * exist; who is not signed in may do so first.
 */
export async function requireMembership(
  slug: string,
  permission?: Permission,
): Promise<Membership> {
  const membership = await loadMembership(slug);
  if (membership && (permission === undefined || may(membership, permission))) return membership;
  if (!(await loadPerson())) redirect(`/${await getLocale()}/sign-in`);
  notFound();
}
