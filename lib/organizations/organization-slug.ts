const LONGEST = 40;

/**
 * The name of an organization in addresses: lower-case letters without accents, digits and hyphens.
 *
 * @param suffix tells it from others of the same name; empty when there is none
 */
export function organizationSlug(name: string, suffix = ""): string {
  const words = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const start = (words ?? ["organization"]).join("-").slice(0, LONGEST).replace(/-$/, "");
  return suffix === "" ? start : `${start}-${suffix}`;
}
