import { unscopedDatabase } from "@/lib/db/client";
import { LOCALES, type Locale } from "@/lib/framework/locales";
import { ROLES, type Role } from "./roles";

/** Whether anybody has an account: until then, whoever comes first sets Sevenfold up. */
export async function hasAccounts(): Promise<boolean> {
  return (await unscopedDatabase().user.findFirst({ select: { id: true } })) !== null;
}

/** How somebody with this address can sign in, or `null` when nobody has it. */
export async function findAccount(email: string) {
  return unscopedDatabase().user.findUnique({
    where: { email },
    select: { id: true, locale: true, twoFactorEnabled: true },
  });
}

/** An organization that somebody is a member of. */
export type OwnOrganization = { readonly slug: string; readonly name: string; readonly role: Role };

/** The organizations that somebody is a member of, by name. */
export async function findOwnOrganizations(userId: string): Promise<OwnOrganization[]> {
  const rows = await unscopedDatabase().member.findMany({
    where: { userId },
    select: { role: true, organization: { select: { slug: true, name: true } } },
    orderBy: { organization: { name: "asc" } },
  });
  return rows.flatMap(({ role: stored, organization: { slug, name } }) => {
    const role = ROLES.find((known) => known === stored);
    return slug !== null && role ? [{ slug, name, role }] : [];
  });
}

/**
 * The organizations of which somebody is the only owner.
 *
 * @returns how many others are members of each
 */
export async function findSoleOwnerships(userId: string) {
  const rows = await unscopedDatabase().organization.findMany({
    where: {
      members: {
        some: { userId, role: "owner" },
        none: { userId: { not: userId }, role: "owner" },
      },
    },
    select: { id: true, name: true, _count: { select: { members: true } } },
  });
  return rows.map(({ id, name, _count }) => ({ id, name, others: _count.members - 1 }));
}

/** Everything that somebody sees of her own account. */
export async function findAccountDetails(userId: string) {
  const user = await unscopedDatabase().user.findUnique({
    where: { id: userId },
    select: {
      name: true,
      email: true,
      locale: true,
      administrator: true,
      twoFactorEnabled: true,
      createdAt: true,
      accounts: { select: { providerId: true } },
      passkeys: {
        select: { id: true, name: true, createdAt: true },
        orderBy: { createdAt: "asc" },
      },
      sessions: {
        where: { expiresAt: { gt: new Date() } },
        select: { id: true, userAgent: true, ipAddress: true, createdAt: true, updatedAt: true },
        orderBy: { updatedAt: "desc" },
      },
    },
  });
  return (
    user && {
      ...user,
      locale: localeOf(user.locale),
      hasPassword: user.accounts.some(({ providerId }) => providerId === "credential"),
    }
  );
}

/** An invitation to become a member, for whoever holds its link; `null` when it works no more. */
export async function findMemberInvitation(id: string, now: Date) {
  return unscopedDatabase().memberInvitation.findFirst({
    where: { id, status: "pending", expiresAt: { gt: now } },
    select: {
      id: true,
      organizationId: true,
      email: true,
      role: true,
      unitIds: true,
      organization: { select: { name: true, slug: true } },
      user: { select: { name: true } },
    },
  });
}

function localeOf(text: string): Locale {
  return LOCALES.find((locale) => locale === text) ?? "nl";
}

/** Everything that is kept about a person as a user, without what lets anybody in. */
export async function findAccountData(userId: string) {
  return unscopedDatabase().user.findUnique({
    where: { id: userId },
    select: {
      name: true,
      email: true,
      emailVerified: true,
      locale: true,
      administrator: true,
      twoFactorEnabled: true,
      createdAt: true,
      updatedAt: true,
      accounts: { select: { providerId: true, createdAt: true } },
      passkeys: { select: { name: true, createdAt: true } },
      sessions: { select: { userAgent: true, ipAddress: true, createdAt: true, expiresAt: true } },
      members: {
        select: { role: true, createdAt: true, organization: { select: { name: true } } },
      },
      invitations: { select: { email: true, role: true, status: true, createdAt: true } },
    },
  });
}

/**
 * Which workshop a code is of: the only thing that people who come into a room know. Whose data it is
 * follows from it, so it cannot be asked of one organization.
 */
export function findWorkshopByCode(code: string) {
  return unscopedDatabase().workshop.findUnique({
    where: { code },
    select: {
      organizationId: true,
      roundId: true,
      round: { select: { questionnaire: true } },
    },
  });
}
