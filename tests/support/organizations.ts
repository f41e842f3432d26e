import { createHmac, randomUUID } from "node:crypto";
import { openMembership } from "@/lib/auth/gate";
import { ROLES, type Role } from "@/lib/auth/roles";
import { installationSecret } from "@/lib/auth/secret";
import { unscopedDatabase } from "@/lib/db/client";
import { mintScope, type OrganizationScope } from "@/lib/db/scope";
import { browser } from "./next-request";

// Sessions are signed with it, also by signIn.
process.env.AUTH_SECRET ??= "a secret that only the tests have";

/** An organization that a test made. */
export type TestOrganization = {
  readonly id: string;
  readonly slug: string;
  readonly scope: OrganizationScope;
};

/** Somebody with an account that a test made. */
export type TestPerson = { readonly id: string; readonly name: string; readonly email: string };

/** A person in an organization. */
export type TestMember = { readonly id: string; readonly person: TestPerson; readonly role: Role };

/** The scope of an organization, as a gate would have minted it. */
export function scopeOf(organizationId: string): OrganizationScope {
  return mintScope(organizationId);
}

/** Makes an organization without anybody in it. */
export async function createOrganization(
  fields: { name?: string; demo?: boolean; defaultThreshold?: number } = {},
): Promise<TestOrganization> {
  const id = randomUUID();
  const slug = `organization-${id.slice(0, 8)}`;
  await unscopedDatabase().organization.create({
    data: { id, slug, name: "De Woonplaats", ...fields },
  });
  return { id, slug, scope: scopeOf(id) };
}

/** Makes somebody with an account, who is nobody's member yet. */
export async function createPerson(fields: Partial<TestPerson> = {}): Promise<TestPerson> {
  const id = randomUUID();
  const data = { id, name: "Noor de Vries", email: `${id.slice(0, 8)}@example.org`, ...fields };
  await unscopedDatabase().user.create({ data: { ...data, emailVerified: true } });
  return data;
}

/** Makes a person a member: a new one, unless the test says who; a manager of these units. */
export async function addMember(
  { id: organizationId }: TestOrganization,
  role: Role,
  given: { person?: TestPerson; unitIds?: readonly string[] } = {},
): Promise<TestMember> {
  const person = given.person ?? (await createPerson());
  const { id } = await unscopedDatabase().member.create({
    data: { organizationId, userId: person.id, role },
    select: { id: true },
  });
  await unscopedDatabase().unitManager.createMany({
    data: (given.unitIds ?? []).map((unitId) => ({ organizationId, memberId: id, unitId })),
  });
  return { id, person, role };
}

/** Adds somebody in every role. */
export async function addEveryRole(
  organization: TestOrganization,
): Promise<Readonly<Record<Role, TestMember>>> {
  const members: Partial<Record<Role, TestMember>> = {};
  for (const role of ROLES) members[role] = await addMember(organization, role);
  return members as Record<Role, TestMember>;
}

/** As long as a new session lasts: one that is shorter would be made longer when it is used. */
const SESSION_MS = 7 * 24 * 60 * 60 * 1000;

/** Signs a person in: the headers that her browser sends from then on. */
export async function signIn(person: TestPerson): Promise<Headers> {
  const token = randomUUID();
  await unscopedDatabase().session.create({
    data: { userId: person.id, token, expiresAt: new Date(Date.now() + SESSION_MS) },
  });
  const signature = createHmac("sha256", await installationSecret())
    .update(token)
    .digest("base64");
  const value = encodeURIComponent(`${token}.${signature}`);
  return new Headers({ cookie: `sevenfold.session_token=${value}`, host: "localhost" });
}

/** From now on the test acts as this person, or as nobody. */
export async function actAs(person: TestPerson | null): Promise<void> {
  browser.headers = person ? await signIn(person) : new Headers();
}

/** The organization as a member may use it, through the gate. */
export async function membershipOf({ slug }: TestOrganization, { person }: TestMember) {
  const membership = await openMembership(await signIn(person), slug);
  if (!membership) throw new Error("The gate lets no member in.");
  return membership;
}

/** An organization with somebody in every role, and a unit. */
export async function staffed() {
  const organization = await createOrganization();
  const members = await addEveryRole(organization);
  const unit = await unscopedDatabase().unit.create({
    data: { organizationId: organization.id, socialSystem: "team", name: "Verhuur" },
  });
  return { organization, members, unitId: unit.id };
}

/** Who did what, as its audit log has it. */
export async function actionsIn({ id }: TestOrganization): Promise<string[]> {
  const entries = await unscopedDatabase().auditEntry.findMany({ where: { organizationId: id } });
  return entries.map(({ action, actor, subject }) => `${actor} ${action} ${subject}`).sort();
}
