import { cellKey, type Scope } from "@/lib/disclosure/cells";
import { cellNumber } from "@/lib/disclosure/layout";
import type { DisclosurePolicy } from "@/lib/disclosure/policy";
import type { Questionnaire } from "@/lib/framework/questionnaires";
import type { Perspective } from "@/lib/framework/social-systems";
import { levelSums, numbersOfSums } from "@/lib/scoring/level-sums";
import { profile } from "@/lib/scoring/profile";
import { addTally, emptyTally, type Tally } from "@/lib/scoring/tally";
import { detailIn, releasedCodes, releaseTree, respondentsByPart } from "./released";

/** The tree of a round and the groups in it that answered apart. */
export type RoundTree = {
  readonly units: readonly { readonly id: string; readonly parentId: string | null }[];
  readonly perspectives: readonly Perspective[];
};

/** The direct members of one unit, of one perspective (`null`: of none). */
export type DirectTally = {
  readonly unitId: string;
  readonly perspective: Perspective | null;
  readonly tally: Tally;
};

/** What is kept of one group when its round closes. */
export type FrozenTally = {
  readonly unitId: string;
  readonly scope: Scope;
  readonly perspective: Perspective | null;
  readonly tally: Tally;
  readonly released: readonly number[];
  /** For comparing units, each with all below it; empty for direct members. */
  readonly sums: readonly number[];
};

/**
 * Everything that is kept of a round: a tally for every group in which somebody answered, each unit
 * with all below it and its direct members only, for everybody and per perspective, and with it what
 * may be shown of it. The direct members of a unit with nothing below it are that unit: kept once.
 *
 * @throws {RangeError} when the units are not a tree, or a tally is of none of them
 */
export function* freezeTallies(
  questionnaire: Questionnaire,
  tree: RoundTree,
  direct: readonly DirectTally[],
  policy: DisclosurePolicy,
): Generator<FrozenTally> {
  const counts = direct.map(({ unitId, perspective, tally }) => {
    return { unitId, perspective, respondents: respondentsByPart(profile(tally)) };
  });
  const releases = releaseTree({ ...tree, open: false }, counts, policy);
  const layout = releases[0]?.layout;
  if (!layout) return;
  const parents = new Map(tree.units.map(({ id, parentId }) => [id, parentId]));
  const hasChildren = new Set(tree.units.map(({ parentId }) => parentId));
  const groups = groupTallies(questionnaire, direct, parents);
  for (const { unitId, scope, perspective, tally } of groups.values()) {
    const position = layout.positions.get(unitId);
    if (position === undefined) throw new RangeError(`Unknown unit ${unitId}.`);
    if (scope === "direct" && !hasChildren.has(unitId)) continue;
    const cell = cellNumber(layout, position, scope, layout.columns.indexOf(perspective));
    const released = releasedCodes(releases.map((release) => detailIn(release, cell)));
    const sums = scope === "direct" ? [] : numbersOfSums(levelSums(tally));
    yield { unitId, scope, perspective, tally, released, sums };
  }
}

type Group = Omit<DirectTally, "tally"> & { readonly scope: Scope; readonly tally: Tally };

/** Adds every direct tally to all the groups that its people are in. */
function groupTallies(
  questionnaire: Questionnaire,
  direct: readonly DirectTally[],
  parents: ReadonlyMap<string, string | null>,
): Map<string, Group> {
  const groups = new Map<string, Group>();
  const add = (unitId: string, scope: Scope, perspective: Perspective | null, tally: Tally) => {
    const key = cellKey({ unitId, scope, perspective });
    const group = groups.get(key) ?? {
      unitId,
      scope,
      perspective,
      tally: emptyTally(questionnaire),
    };
    groups.set(key, group);
    addTally(group.tally, tally);
  };
  for (const { unitId, perspective, tally } of direct) {
    // Everybody counts among all; who has a perspective counts in it as well.
    for (const group of new Set([null, perspective])) {
      add(unitId, "direct", group, tally);
      let at: string | null = unitId;
      while (at !== null) {
        add(at, "with-below", group, tally);
        at = parents.get(at) ?? null;
      }
    }
  }
  return groups;
}
