declare const scoped: unique symbol;

/**
 * Proof of whose data may be read: every query takes one. Only a gate makes it, after it has checked
 * who is asking (`lib/auth/gate.ts` for members, `lib/assessments/links.ts` for links; the
 * architecture test holds everyone else off).
 */
export type OrganizationScope = { readonly organizationId: string; readonly [scoped]: true };

/** For gates only. */
export function mintScope(organizationId: string): OrganizationScope {
  return { organizationId } as OrganizationScope;
}

/** The scope of an organization that does not exist yet: whoever makes one may fill it. */
export function newOrganizationScope(): OrganizationScope {
  return mintScope(crypto.randomUUID());
}
