import type { Membership } from "@/lib/auth/gate";
import { permits, ROLES, type Role } from "@/lib/auth/roles";

type Acting = Pick<Membership, "role">;

/** The roles that somebody may give: that of owner only when she may make owners. */
export function rolesToGive({ role }: Acting): readonly Role[] {
  if (!permits(role, "manage-members")) return [];
  return ROLES.filter((given) => given !== "owner" || permits(role, "manage-owners"));
}

/** Whether somebody may change what a member with this role is, or let her go. */
export function mayManage(acting: Acting, role: Role): boolean {
  return rolesToGive(acting).includes(role);
}

/** Whether somebody may give a member with one role another one. */
export function mayChangeRole(acting: Acting, from: Role, to: Role): boolean {
  return mayManage(acting, from) && mayManage(acting, to);
}

/** An organization always has an owner: the last one can neither go nor become something else. */
export function isLastOwner(members: readonly { readonly role: string }[], role: string): boolean {
  return role === "owner" && members.filter((member) => member.role === "owner").length <= 1;
}
