import fc from "fast-check";
import { SOCIAL_SYSTEMS } from "@/lib/framework/social-systems";
import type { UnitRow } from "@/lib/organizations/unit-import-rows";
import { cleanText } from "@/lib/organizations/unit-text";
import { openUnits, type Unit, unitsById } from "@/lib/organizations/unit-tree";
import { anyCharacter } from "../../support/generated";

export const TODAY = new Date("2026-11-21");

/** A unit with an id that says which it is. */
export function unit(id: string, parentId: string | null, fields: Partial<Unit> = {}): Unit {
  return {
    id,
    parentId,
    socialSystem: "team",
    name: `Team ${id}`,
    code: id,
    closedOn: null,
    ...fields,
  };
}

export function row(line: number, fields: Partial<UnitRow> = {}): UnitRow {
  return { line, code: `c${line}`, name: `Naam ${line}`, kind: "team", parent: "", ...fields };
}

/** Names and codes as people and attackers write them. */
export const texts = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" }),
    fc.string({ minLength: 1, maxLength: 30, unit: anyCharacter }),
    fc
      .tuple(
        fc.constantFrom("=", "+", "-", "@", "'", "'=", "''@", '"', ";", ",", "_x0041_", "＝"),
        fc.string({ maxLength: 10 }),
      )
      .map((parts) => parts.join("")),
  )
  .map((text) => cleanText(text).slice(0, 40).trim())
  .map(cleanText)
  .filter((text) => text !== "");

/** A tree of open units, some without a code. */
export const trees: fc.Arbitrary<Unit[]> = fc
  .uniqueArray(
    fc.record({
      name: texts,
      code: fc.option(texts, { nil: null }),
      id: fc.uuid(),
      socialSystem: fc.constantFrom(...SOCIAL_SYSTEMS),
      above: fc.nat(),
    }),
    { minLength: 1, maxLength: 25, selector: ({ code, id }) => code ?? id },
  )
  .map((drawn) =>
    drawn.map(({ above, ...fields }, index) => ({
      ...fields,
      parentId: index === 0 ? null : (drawn[above % index]?.id ?? null),
      closedOn: null,
    })),
  );

/** Why units are no tree; empty when they are one: one at the top, nobody below herself, nothing open below what is closed. */
export function faultsOf(units: readonly Unit[]): string[] {
  const byId = unitsById(units);
  const faults: string[] = [];
  const tops = openUnits(units).filter(({ parentId }) => parentId === null);
  if (tops.length !== 1) faults.push(`${tops.length} at the top`);
  for (const { id, parentId, closedOn, name } of units) {
    const parent = parentId === null ? undefined : byId.get(parentId);
    if (parentId !== null && !parent) faults.push(`${name} is below nothing`);
    if (closedOn === null && parent?.closedOn) faults.push(`${name} is below what is closed`);
    let [at, steps] = [parent, 0];
    while (at && steps <= units.length) {
      at = at.parentId === null ? undefined : byId.get(at.parentId);
      steps += 1;
    }
    if (steps > units.length) faults.push(`${id} is below itself`);
  }
  return faults;
}
