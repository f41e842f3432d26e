import type { Cell, GroupCount, RoundGroups } from "./cells";

/**
 * The cells of a round, numbered; and its groups: the direct members of one unit with one
 * perspective, the smallest parts from which every cell is put together.
 *
 * Units stand in depth-first order, so that a unit with all below it is one stretch of positions.
 * Siblings and perspectives are sorted: were the decision to depend on the order in which rows
 * arrive, one round could be released in two ways, and these be subtracted from each other.
 */
export type Layout = {
  readonly unitIds: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
  /** Position of the parent; `null` for a root. */
  readonly parents: readonly (number | null)[];
  /** Where the stretch of a unit with all below it ends (exclusive). */
  readonly ends: readonly number[];
  /** `null` comes first: "all perspectives" for a cell, "no perspective" for a group. */
  readonly columns: readonly (string | null)[];
};

/**
 * Lays out the units of a round.
 *
 * @throws {RangeError} when a unit occurs twice, has an unknown parent, or is below itself
 */
export function layOut(round: Pick<RoundGroups, "units" | "perspectives">): Layout {
  const children = childrenByParent(round.units);
  const unitIds: string[] = [];
  const parents: (number | null)[] = [];
  const ends: number[] = [];
  const enter = (id: string, parent: number | null) => {
    const position = unitIds.push(id) - 1;
    parents.push(parent);
    for (const child of children.get(id) ?? []) enter(child, position);
    ends[position] = unitIds.length;
  };
  for (const root of children.get(null) ?? []) enter(root, null);
  if (unitIds.length < round.units.length) throw new RangeError("A unit is below itself.");
  const columns = [null, ...[...new Set(round.perspectives)].sort()];
  const positions = new Map(unitIds.map((id, position) => [id, position]));
  return { unitIds, positions, parents, ends, columns };
}

function childrenByParent(units: RoundGroups["units"]): Map<string | null, string[]> {
  const known = new Set(units.map((unit) => unit.id));
  if (known.size < units.length) throw new RangeError("A unit occurs twice.");
  const children = new Map<string | null, string[]>();
  for (const { id, parentId } of units) {
    if (parentId !== null && !known.has(parentId)) {
      throw new RangeError(`The parent of unit ${id} is not among the units.`);
    }
    children
      .set(parentId, children.get(parentId) ?? [])
      .get(parentId)
      ?.push(id);
  }
  for (const siblings of children.values()) siblings.sort();
  return children;
}

/**
 * The persons in every group, by group number: position × columns + column.
 *
 * @throws {RangeError} on an unknown unit or perspective, or when `persons` is not a whole number
 */
export function personsPerGroup(layout: Layout, counts: readonly GroupCount[]): Int32Array {
  const width = layout.columns.length;
  const persons = new Int32Array(layout.unitIds.length * width);
  for (const count of counts) {
    const position = layout.positions.get(count.unitId);
    const column = layout.columns.indexOf(count.perspective);
    if (position === undefined) throw new RangeError(`Unknown unit ${count.unitId}.`);
    if (column === -1) throw new RangeError(`Unknown perspective ${count.perspective}.`);
    if (!Number.isInteger(count.persons) || count.persons < 0) {
      throw new RangeError(`${count.persons} is not a number of persons.`);
    }
    const group = position * width + column;
    persons[group] = (persons[group] ?? 0) + count.persons;
  }
  return persons;
}

/** The persons in every cell, by cell number. */
export function personsPerCell(layout: Layout, groups: Int32Array): Int32Array {
  const width = layout.columns.length;
  const persons = new Int32Array(groups.length * 2);
  const add = (cell: number, more: number) => {
    persons[cell] = (persons[cell] ?? 0) + more;
  };
  // From the last unit back, so that a unit is complete before it is added to its parent.
  for (let position = layout.unitIds.length - 1; position >= 0; position--) {
    const withBelow = cellNumber(layout, position, "with-below", 0);
    const direct = cellNumber(layout, position, "direct", 0);
    for (let column = 0; column < width; column++) {
      const own = groups[position * width + column] ?? 0;
      for (const cell of [withBelow, direct]) {
        add(cell, own);
        if (column > 0) add(cell + column, own);
      }
    }
    const parent = layout.parents[position] ?? null;
    if (parent === null) continue;
    const parentCell = cellNumber(layout, parent, "with-below", 0);
    for (let column = 0; column < width; column++) {
      add(parentCell + column, persons[withBelow + column] ?? 0);
    }
  }
  return persons;
}

/** The numbers of the groups with somebody in them that a cell is put together from. */
export function groupsOfCell(layout: Layout, groups: Int32Array, cell: number): number[] {
  const width = layout.columns.length;
  const { position, scope, column } = cellParts(layout, cell);
  const end = scope === "direct" ? position + 1 : (layout.ends[position] ?? position + 1);
  const found: number[] = [];
  const step = column === 0 ? 1 : width;
  for (let group = position * width + column; group < end * width; group += step) {
    if (groups[group] !== 0) found.push(group);
  }
  return found;
}

/** Cells of one unit stand together: first those with all below it, then its direct members. */
export function cellNumber(
  layout: Layout,
  position: number,
  scope: Cell["scope"],
  column: number,
): number {
  return (position * 2 + (scope === "direct" ? 1 : 0)) * layout.columns.length + column;
}

export function cellParts(
  layout: Layout,
  cell: number,
): { position: number; scope: Cell["scope"]; column: number } {
  const width = layout.columns.length;
  const row = Math.floor(cell / width);
  return {
    position: Math.floor(row / 2),
    scope: row % 2 === 1 ? "direct" : "with-below",
    column: cell % width,
  };
}

export function cellAt(layout: Layout, cell: number): Cell {
  const { position, scope, column } = cellParts(layout, cell);
  const perspective = layout.columns[column] ?? null;
  return { unitId: layout.unitIds[position] ?? "", scope, perspective };
}
