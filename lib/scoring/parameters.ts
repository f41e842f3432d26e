import { STAGE_CUTS } from "@/lib/framework/stages";

/** Goes up by one whenever a value below changes. */
export const PARAMETERS_VERSION = 1;

/** The choices in the scoring that are not arithmetic. Scores are on 0..100. */
export type ScoringParameters = {
  readonly version: number;
  /** How far a level may score above the weakest shared score over it and still count in full. */
  readonly tolerance: number;
  /** How much of what it scores above that counts, 0..1. */
  readonly carryOver: number;
  /** A level that scores below this is low. */
  readonly lowCut: number;
  /** The target of a level where none was asked. */
  readonly defaultTarget: number;
  /** The scores at which stages 2 to 5 begin. */
  readonly stageCuts: readonly [number, number, number, number];
  readonly agreement: {
    /** The fewest persons of whom agreement is said. */
    readonly least: number;
    /** Up to this many persons it is an indication. */
    readonly indication: number;
    /** The largest item deviation that is still one picture. */
    readonly onePicture: number;
    /** The largest item deviation that is still shades. */
    readonly shades: number;
  };
  readonly camps: {
    /** Persons below this are low, persons from `high` on are high, the others are in the middle. */
    readonly low: number;
    readonly high: number;
    /** Each camp holds at least this share of the persons, and at least `persons` of them. */
    readonly share: number;
    readonly persons: number;
    /** The middle holds at most this part of the smaller camp. */
    readonly middle: number;
  };
  /** From this share of don't-know answers on, it is a finding of its own. */
  readonly dontKnowShare: number;
};

export const PARAMETERS: ScoringParameters = {
  version: PARAMETERS_VERSION,
  tolerance: 10,
  carryOver: 1 / 4,
  lowCut: 62.5,
  defaultTarget: 75,
  stageCuts: STAGE_CUTS,
  agreement: { least: 5, indication: 7, onePicture: 12.5, shades: 20 },
  camps: { low: 37.5, high: 62.5, share: 1 / 4, persons: 2, middle: 1 / 2 },
  dontKnowShare: 1 / 3,
};
