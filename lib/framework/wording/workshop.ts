import type { Level } from "../levels";

/** Something said of how votes lie, and a question to go on with. */
export type ReadingWording = { readonly says: string; readonly ask: string };

/** What a workshop asks a room, step by step. A consultant can put own words in place of each. */
export type WorkshopWording = {
  /** Before the vote on a level: to think about in silence. */
  readonly think: Record<Level, string>;
  /** After it: to talk about. */
  readonly talk: Record<Level, string>;
  /**
   * What the votes show, by how far they agree. Of too few nothing is shown, of few no agreement is
   * told; `alike` is where a small group chose the same.
   */
  readonly readings: Record<
    "too-few" | "few" | "alike" | "one-picture" | "shades" | "spread" | "two-camps",
    ReadingWording
  >;
  readonly steps: Record<
    "stories" | "coins" | "break" | "shifts" | "effort" | "actions" | "close",
    { readonly name: string; readonly prompt: string }
  >;
  /** What holds in the room, said before the first vote. */
  readonly rules: { readonly talk: string; readonly anonymous: string; readonly named: string };
  /** To the facilitator, when the room still differs on what everything below rests on. */
  readonly gate: string;
  /** To somebody who names a solution of a level that has not come yet. */
  readonly parked: string;
};
