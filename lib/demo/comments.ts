import type { Level } from "@/lib/framework/levels";
import type { EngagementKind } from "@/lib/framework/social-systems";
import { generatorFor, shuffled } from "./generator";
import { IMPROVEMENTS } from "./improvements";
import type { DemoPerson } from "./people";
import { STORIES } from "./stories";
import { type DepartmentCode, departmentOf, type RoundNumber } from "./story";

/** What somebody wrote in a round, and how it was tagged. */
export type DemoComments = {
  readonly story: string | null;
  readonly storyKinds: readonly EngagementKind[];
  readonly improvement: string | null;
  readonly improvementLevel: Level | null;
};

export const NO_COMMENTS: DemoComments = {
  story: null,
  storyKinds: [],
  improvement: null,
  improvementLevel: null,
};

/**
 * Who wrote what in a round: each text at most once, by somebody of the department that it is about.
 *
 * @param people who finished
 * @returns by the key of the person, for those who wrote something
 */
export function demoComments(
  people: readonly DemoPerson[],
  round: RoundNumber,
): ReadonlyMap<string, DemoComments> {
  const comments = new Map<string, DemoComments>();
  for (const department of new Set(STORIES.map((stories) => stories.department))) {
    const staff = people.filter(
      ({ unit, perspective }) => perspective === "staff" && departmentOf(unit) === department,
    );
    const deal = <T>(texts: readonly T[], subject: string) =>
      dealt(texts, staff, `${subject} in ${department} in ${round}`);
    for (const [key, story] of deal(storiesOf(department), "stories")) {
      comments.set(key, { ...NO_COMMENTS, ...story });
    }
    for (const [key, improvement] of deal(improvementsOf(department, round), "improvements")) {
      comments.set(key, { ...(comments.get(key) ?? NO_COMMENTS), ...improvement });
    }
  }
  return comments;
}

function storiesOf(of: DepartmentCode) {
  return STORIES.filter(({ department }) => department === of).flatMap(({ kind, texts }) =>
    texts.map((story) => ({ story, storyKinds: [kind] })),
  );
}

function improvementsOf(of: DepartmentCode, round: RoundNumber) {
  return IMPROVEMENTS.filter(
    ({ department, rounds }) => department === of && rounds.includes(round),
  ).flatMap(({ level, texts }) =>
    texts.map((improvement) => ({ improvement, improvementLevel: level })),
  );
}

/** Gives each text to one of some people; when there are fewer people, some texts go to nobody. */
function dealt<T>(
  texts: readonly T[],
  people: readonly DemoPerson[],
  subject: string,
): (readonly [string, T])[] {
  const authors = shuffled(people, generatorFor(subject));
  return texts.flatMap((text, index) => {
    const author = authors[index];
    return author ? [[author.key, text] as const] : [];
  });
}
