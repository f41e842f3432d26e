/**
 * What somebody is in an organization. A visitor is nobody's member and looks around in the demo
 * organization.
 */
export const ROLES = ["owner", "adviser", "consultant", "manager", "member"] as const;

export type Role = (typeof ROLES)[number];

/** Everything that not everybody may do. */
export const PERMISSIONS = [
  /** See the units, the rounds and their progress. */
  "read-organization",
  /** Add, rename, move, merge, close and import units. */
  "manage-units",
  /** Draft, open, remind and close rounds. */
  "manage-rounds",
  /** See the results of every unit that a round shares. */
  "read-all-results",
  /** See the results of the units one manages and of those below them. */
  "read-managed-results",
  /** Take results and units away as a file. */
  "export",
  /** Invite members, give them roles, and let them go. */
  "manage-members",
  /** Give and take the role of owner; delete the organization. */
  "manage-owners",
  /** Change the threshold that rounds propose, and how long answers are kept. */
  "change-policy",
  /** See who did what, and the mails that were sent. */
  "read-audit",
] as const;

export type Permission = (typeof PERMISSIONS)[number];

const MANAGES: readonly Permission[] = [
  "read-organization",
  "manage-units",
  "manage-rounds",
  "read-all-results",
  "export",
  "manage-members",
  "change-policy",
  "read-audit",
];

const GRANTED: Readonly<Record<Role | "visitor", readonly Permission[]>> = {
  owner: [...MANAGES, "manage-owners"],
  adviser: MANAGES,
  consultant: ["read-organization", "manage-rounds", "read-all-results", "export"],
  manager: ["read-organization", "read-managed-results"],
  member: [],
  visitor: ["read-organization", "read-all-results", "export"],
};

/** Whether a role has a permission. */
export function permits(role: Role | "visitor", permission: Permission): boolean {
  return GRANTED[role].includes(permission);
}
