import { unscopedDatabase } from "@/lib/db/client";
import { mintScope, type OrganizationScope } from "@/lib/db/scope";
import { auth } from "./auth";
import { type Permission, permits, ROLES, type Role } from "./roles";

/** Somebody who is signed in. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Administers this installation. */
  readonly administrator: boolean;
};

/** An organization as somebody may use it. */
export type Membership = {
  readonly scope: OrganizationScope;
  readonly organization: {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly demo: boolean;
    readonly defaultThreshold: number;
    readonly retentionMonths: number;
  };
  /** `null` for a visitor of the demo organization. */
  readonly person: Person | null;
  readonly memberId: string | null;
  readonly role: Role | "visitor";
  /** The units that a manager manages; those below them are hers as well. */
  readonly managedUnitIds: readonly string[];
};

/** Who is signed in by the cookies of a request, or `null`. */
export async function findPerson(headers: Headers): Promise<Person | null> {
  const session = await (await auth()).api.getSession({ headers });
  if (!session) return null;
  const { id, name, email, administrator } = session.user;
  return { id, name, email, administrator: administrator === true };
}

/**
 * The gate for people with an account: whoever is a member of an organization may do what her role
 * permits. The demo organization is open to everybody, to look around.
 *
 * @param slug the organization's name in the address
 * @returns `null` when there is no such organization for whoever asks
 */
export async function openMembership(headers: Headers, slug: string): Promise<Membership | null> {
  const [person, organization] = await Promise.all([
    findPerson(headers),
    unscopedDatabase().organization.findUnique({
      where: { slug },
      select: {
        id: true,
        slug: true,
        name: true,
        demo: true,
        defaultThreshold: true,
        retentionMonths: true,
      },
    }),
  ]);
  if (!organization) return null;
  const opened = {
    scope: mintScope(organization.id),
    organization: { ...organization, slug },
    person,
  };
  // The demo has no members: it is never mixed with anything real.
  if (organization.demo) {
    return { ...opened, memberId: null, role: "visitor", managedUnitIds: [] };
  }
  const member =
    person &&
    (await unscopedDatabase().member.findUnique({
      where: { organizationId_userId: { organizationId: organization.id, userId: person.id } },
      select: { id: true, role: true, manages: { select: { unitId: true } } },
    }));
  const role = ROLES.find((known) => known === member?.role);
  if (!member || role === undefined) return null;
  return {
    ...opened,
    memberId: member.id,
    role,
    managedUnitIds: member.manages.map(({ unitId }) => unitId),
  };
}

/** Whether somebody may do something in the organization she has opened. */
export function may({ role }: Pick<Membership, "role">, permission: Permission): boolean {
  return permits(role, permission);
}
