import type { FoundMarks } from "./mark-queries";

/** Something that happened between rounds. */
export type HistoryMark = {
  readonly id: string;
  readonly on: Date;
} & (
  | {
      readonly kind: "added" | "renamed" | "moved" | "merged" | "closed";
      readonly name: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  | { readonly kind: "note"; readonly text: string; readonly author: string }
  /** Agreed in a workshop, on the day it was held. */
  | { readonly kind: "action"; readonly what: string; readonly owner: string }
);

/**
 * The marks on the time axis of a unit, the first one first. How the tree was before the first round
 * is no news.
 */
export function marksOf(
  { changes, notes, actions, names }: FoundMarks,
  unitId: string,
  first: Date | null,
): HistoryMark[] {
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  const reorganized = changes
    .filter(({ on }) => first !== null && on > first)
    // Of what is beside it only that it was added: its people may come from here.
    .filter((change) => concerns(change, unitId) || change.kind === "added")
    .map(({ id, on, kind, unitId: changed, before, after }): HistoryMark => {
      const isName = kind === "renamed";
      return {
        id,
        on,
        kind,
        name: nameOf(changed) ?? "",
        before: isName ? before : nameOf(before),
        after: isName ? after : nameOf(after),
      };
    });
  const noted = notes.map((note): HistoryMark => ({ ...note, kind: "note" }));
  const agreed = actions.flatMap(({ id, what, owner, round }): HistoryMark[] => {
    return round.closedOn === null ? [] : [{ id, on: round.closedOn, kind: "action", what, owner }];
  });
  return [...reorganized, ...noted, ...agreed].sort((a, b) => a.on.getTime() - b.on.getTime());
}

function concerns(
  change: {
    readonly unitId: string;
    readonly before: string | null;
    readonly after: string | null;
  },
  unitId: string,
): boolean {
  return [change.unitId, change.before, change.after].includes(unitId);
}
