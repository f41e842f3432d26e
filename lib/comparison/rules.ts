import { permits } from "@/lib/auth/roles";
import type { ComparingViewer } from "./overview-reader";

/**
 * Whether somebody may note something beside a unit's results: who manages rounds, and a manager for
 * the units that are hers.
 *
 * @param path the ids of the unit and of all above it
 */
export function mayNote(
  { role, managedUnitIds }: Pick<ComparingViewer, "role" | "managedUnitIds">,
  path: readonly string[],
): boolean {
  if (permits(role, "manage-rounds")) return true;
  return permits(role, "read-managed-results") && path.some((id) => managedUnitIds.includes(id));
}
