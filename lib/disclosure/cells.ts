/** Whose answers a cell holds: those of a unit with all below it, or of its direct members only. */
export type Scope = "with-below" | "direct";

/** A group whose results might be shown; `perspective` is `null` for all perspectives together. */
export type Cell = {
  readonly unitId: string;
  readonly scope: Scope;
  readonly perspective: string | null;
};

/** How many direct members of a unit, with one perspective (`null`: with none), are counted. */
export type GroupCount = {
  readonly unitId: string;
  readonly perspective: string | null;
  readonly persons: number;
};

/** What disclosure needs to know of a round: its tree of units, and how many answered where. */
export type RoundGroups = {
  /** Whether answers can still come in. */
  readonly open: boolean;
  /** The perspectives by which results are split; empty when the round does not ask for them. */
  readonly perspectives: readonly string[];
  /** In any order. A unit without a parent is a root; there is usually one. */
  readonly units: readonly { readonly id: string; readonly parentId: string | null }[];
  /** In any order. What is left out is 0; what occurs twice adds up. */
  readonly respondents: readonly GroupCount[];
};

/** The string under which a cell is found in a map of decisions. Perspectives have no slash. */
export type CellKey = string & { readonly __brand: "CellKey" };

export function cellKey(cell: Cell): CellKey {
  return `${cell.scope}/${cell.perspective ?? ""}/${cell.unitId}` as CellKey;
}
