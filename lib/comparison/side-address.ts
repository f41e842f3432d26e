import type { SideAddress } from "./schema";

/** The end of an address that shows these buildings beside each other. */
export function sidesAddress(sides: readonly SideAddress[]): string {
  return `?${sides.map((side) => `side=${sideText(side)}`).join("&")}`;
}

/** One building, as an address has it. */
export function sideText({ roundId, unitId, group }: SideAddress): string {
  return `${roundId}_${unitId}_${group}`;
}
