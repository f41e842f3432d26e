import type { CheckedRow, RowProblem } from "./unit-import-rows";
import { cleanText } from "./unit-text";
import { codeOf, openUnits, type Unit, unitsById } from "./unit-tree";

/**
 * What is wrong with where the rows of a file put their units: whether, with the units that the file
 * does not name where they are, all is one tree.
 */
export function placeRows(units: readonly Unit[], rows: readonly CheckedRow[]): RowProblem[] {
  const parents = parentsAfter(units, rows);
  return [
    ...unknownParents(units, rows, parents),
    ...cycles(rows, parents),
    ...secondTops(units, rows),
  ];
}

/** The code of each unit's parent as it would be, by the unit's own. */
function parentsAfter(
  units: readonly Unit[],
  rows: readonly CheckedRow[],
): ReadonlyMap<string, string | null> {
  const open = openUnits(units);
  const byId = unitsById(open);
  const parents = new Map<string, string | null>();
  for (const unit of open) {
    const parent = unit.parentId === null ? undefined : byId.get(unit.parentId);
    parents.set(cleanText(codeOf(unit)), parent ? cleanText(codeOf(parent)) : null);
  }
  for (const { code, parent } of rows) parents.set(code, parent);
  return parents;
}

function unknownParents(
  units: readonly Unit[],
  rows: readonly CheckedRow[],
  parents: ReadonlyMap<string, string | null>,
): RowProblem[] {
  const closed = new Map(
    units.filter(({ closedOn }) => closedOn).map((unit) => [cleanText(codeOf(unit)), unit.name]),
  );
  return rows.flatMap(({ line, parent }): RowProblem[] => {
    if (parent === null || parents.has(parent)) return [];
    const name = closed.get(parent);
    return name === undefined
      ? [{ line, problem: "parent-unknown", value: parent, other: "" }]
      : [{ line, problem: "parent-closed", value: parent, other: name }];
  });
}

/** The rows that would be below themselves; not those that are merely below such a row. */
function cycles(
  rows: readonly CheckedRow[],
  parents: ReadonlyMap<string, string | null>,
): RowProblem[] {
  const inCycle = new Set<string>();
  const seen = new Set<string>();
  for (const { code } of rows) {
    const walked: string[] = [];
    let at: string | null = code;
    while (at !== null && !seen.has(at)) {
      seen.add(at);
      walked.push(at);
      at = parents.get(at) ?? null;
    }
    // Ending at what this very walk has passed closes a circle.
    const from = at === null ? -1 : walked.indexOf(at);
    if (from >= 0) for (const member of walked.slice(from)) inCycle.add(member);
  }
  return rows
    .filter(({ code }) => inCycle.has(code))
    .map(({ line, code, parent }) => ({
      line,
      problem: "cycle",
      value: code,
      other: parent ?? "",
    }));
}

/**
 * There is one unit at the top: the one that is there and stays, or else the first that the file has.
 * What can be done about a second one is not the same for both.
 */
function secondTops(units: readonly Unit[], rows: readonly CheckedRow[]): RowProblem[] {
  const named = new Set(rows.map(({ code }) => code));
  const staying = openUnits(units).find(
    (unit) => unit.parentId === null && !named.has(cleanText(codeOf(unit))),
  );
  const tops = rows.filter(({ parent }) => parent === null);
  const top = staying ? staying.name : tops[0]?.name;
  return (staying ? tops : tops.slice(1)).map(({ line, name }) => ({
    line,
    problem: staying ? "top-stands" : "second-top",
    value: name,
    other: top ?? "",
  }));
}
