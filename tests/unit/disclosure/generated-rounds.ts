import type { GroupCount, RoundGroups } from "@/lib/disclosure/cells";
import { pseudorandom } from "./attacker";

export const PERSPECTIVES = ["management", "staff", "partner"] as const;

/**
 * A closed round with a tree up to five units deep. Teams differ as in life: some trees have many
 * empty or tiny units, in some nearly all people are staff, in some the split is even, and some
 * people have no perspective.
 */
export function generateRound(seed: number, most: number): RoundGroups {
  const next = pseudorandom(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const units: { id: string; parentId: string | null; depth: number }[] = [];
  const count = 1 + below(most);
  for (let index = 0; index < count; index++) {
    const possible = units.filter((unit) => unit.depth < 5);
    const parent = possible[below(possible.length)];
    units.push({
      id: `u${index}`,
      parentId: parent?.id ?? null,
      depth: (parent?.depth ?? 0) + 1,
    });
  }
  const size = 1 + below(12);
  const rarity = next() < 0.5 ? 8 : 1;
  const empty = next() * 0.5;
  const respondents: GroupCount[] = units.flatMap(({ id }) =>
    [...PERSPECTIVES, null].map((perspective) => {
      const share = perspective === "staff" ? 1 : 1 / rarity;
      const isEmpty = next() < (perspective === null ? 0.9 : empty);
      const persons = isEmpty ? 0 : Math.round(next() * 2 * size * share);
      return { unitId: id, perspective, persons };
    }),
  );
  return { open: false, perspectives: PERSPECTIVES, units, respondents };
}

/** Of each group, those who answered a question: mostly all but a few. */
export function generateAnswered(round: RoundGroups, seed: number): GroupCount[] {
  const next = pseudorandom(seed);
  const missing = next() * 0.4;
  return round.respondents.map((group) => {
    const answers = Array.from({ length: group.persons }, () => (next() < missing ? 0 : 1));
    return { ...group, persons: answers.filter((answer) => answer === 1).length };
  });
}
