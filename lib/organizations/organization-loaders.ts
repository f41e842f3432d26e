import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { type Membership, may } from "@/lib/auth/gate";
import { findOwnOrganizations, type OwnOrganization } from "@/lib/auth/queries";
import type { Permission } from "@/lib/auth/roles";
import { keepsMails, readOutbox } from "@/lib/mail/outbox";
import { loadMembership, loadPerson, requireMembership, requirePerson } from "./loaders";
import { findMails } from "./mail-queries";
import { findMembers } from "./member-queries";
import { rolesToGive } from "./member-rules";
import { findAuditEntries, findOverview } from "./organization-queries";
import { listUnits } from "./unit-queries";
import { inReadingOrder, openUnits } from "./unit-tree";

/** The places in an organization that not everybody may see, with what it takes to see each. */
const SECTIONS = [
  ["rounds", "read-organization"],
  ["workshops", "read-all-results"],
  ["units", "read-organization"],
  ["members", "manage-members"],
  ["mail", "read-audit"],
  ["audit", "read-audit"],
  ["settings", "change-policy"],
] as const satisfies readonly (readonly [string, Permission])[];

export type Section = (typeof SECTIONS)[number][0];

/** What stands around every page of somebody who is signed in, or who visits the demo. */
export type Frame = {
  readonly person: string | null;
  /** Whether she administers the installation. */
  readonly administrator: boolean;
  readonly organizations: readonly OwnOrganization[];
  readonly organization: {
    readonly slug: string;
    readonly name: string;
    readonly demo: boolean;
  } | null;
  readonly sections: readonly Section[];
};

/**
 * @param slug the organization in the address, if any. The frame of one that is not there, or not for
 *   whoever asks, is that of no organization: the page in it says that there is nothing
 */
export async function loadFrame(slug: string | null): Promise<Frame> {
  const membership = slug === null ? null : await loadMembership(slug);
  const person = membership ? await loadPerson() : await requirePerson();
  return {
    person: person?.name ?? null,
    administrator: person?.administrator === true,
    organizations: person ? await findOwnOrganizations(person.id) : [],
    organization: membership && membership.organization,
    sections: membership ? sectionsOf(membership) : [],
  };
}

/** The organizations of whoever is signed in. */
export async function loadOrganizations() {
  const person = await requirePerson();
  return {
    organizations: await findOwnOrganizations(person.id),
    /** Whether she may read the mails about accounts. */
    accountMails: person.administrator && keepsMails(),
  };
}

/** What is going on, for who may see that; otherwise only that one is a member. */
export async function loadOverview(slug: string) {
  const membership = await requireMembership(slug);
  const { organization, role, person } = membership;
  const overview = may(membership, "read-organization")
    ? await findOverview(membership.scope)
    : null;
  return { organization, role, person, overview, sections: sectionsOf(membership) };
}

/** The members and who is invited, with what whoever looks may change. */
export async function loadMembers(slug: string) {
  const membership = await requireMembership(slug, "manage-members");
  const now = new Date();
  const [locale, { members, invitations, mails }, units] = await Promise.all([
    getLocale(),
    findMembers(membership.scope),
    listUnits(membership.scope),
  ]);
  const failed = new Set(mails.map(({ id }) => id));
  return {
    slug,
    keepsMails: keepsMails(),
    roles: rolesToGive(membership),
    units: inReadingOrder(openUnits(units), locale).map(({ unit: { id, name }, depth }) => {
      return { id, name, depth };
    }),
    members: members.map(({ manages, userId, ...member }) => ({
      ...member,
      unitIds: manages.map(({ unitId }) => unitId),
      self: userId === membership.person?.id,
      manageable: rolesToGive(membership).some((role) => role === member.role),
    })),
    invitations: invitations.map((invitation) => ({
      ...invitation,
      expired: invitation.expiresAt <= now,
      mailFailed: failed.has(invitation.id),
      manageable: rolesToGive(membership).some((role) => role === invitation.role),
    })),
  };
}

export type LoadedMembers = Awaited<ReturnType<typeof loadMembers>>;

/** What new rounds propose, for who may change that. */
export async function loadSettings(slug: string) {
  const membership = await requireMembership(slug, "change-policy");
  return { organization: membership.organization, mayDelete: may(membership, "manage-owners") };
}

/** Who did what. */
export async function loadAudit(slug: string) {
  const { scope } = await requireMembership(slug, "read-audit");
  return { entries: await findAuditEntries(scope) };
}

/** Which mails went, wait or failed, and where there is no mail server, the mails themselves. */
export async function loadMails(slug: string) {
  const membership = await requireMembership(slug, "read-audit");
  // Invitations are for one person each: their links are shown to owners only.
  const kept = keepsMails();
  const readable = kept && may(membership, "manage-owners");
  const [mails, outbox] = await Promise.all([
    findMails(membership.scope),
    readable ? readOutbox(membership.scope.organizationId) : null,
  ]);
  return { slug, ...mails, kept, outbox };
}

export type LoadedMails = Awaited<ReturnType<typeof loadMails>>;

/** The mails about accounts, where there is no mail server, for who administers the installation. */
export async function loadAccountMails() {
  const { administrator } = await requirePerson();
  if (!administrator || !keepsMails()) notFound();
  return readOutbox("accounts");
}

function sectionsOf(membership: Membership): Section[] {
  return SECTIONS.filter(([, permission]) => may(membership, permission)).map(([name]) => name);
}
