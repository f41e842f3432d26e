import type { SocialSystem } from "../social-systems";

/** One sentence for one, one for any other number. */
export type PluralWording = { readonly one: string; readonly other: string };

/** A sentence for each kind of agreement that is spoken of. */
export type AgreementWording = {
  readonly "one-picture": string;
  readonly shades: string;
  readonly spread: string;
  readonly "two-camps": string;
};

/**
 * The sentences of a result, with {places} to fill. {level} and {levels} are names of levels,
 * {stage} and {higher} of stages, in lower case; scores and percentages are whole numbers.
 */
export type FindingsWording = {
  /** {n} answers. */
  readonly respondents: PluralWording;
  /** The first sentence of a result in which no level comes first. */
  readonly maintain: Record<SocialSystem, string>;
  /** {level}; of two camps {low} and {high}, the persons in them; of an indication {n} persons. */
  readonly divided: Pick<AgreementWording, "spread" | "two-camps">;
  readonly dividedIndication: Pick<AgreementWording, "spread" | "two-camps">;
  readonly effort: {
    /** {coins} of every hundred went below {level}. */
    readonly some: PluralWording;
    readonly all: string;
    readonly none: string;
    readonly noCoins: string;
    readonly noLeverage: string;
  };
  /** {level}, {score}, {supported}. */
  readonly unsupported: string;
  /** {level}, {percent}. */
  readonly dontKnow: string;
  /** {levels}, one or more; `strongAll`: every level. */
  readonly strong: string;
  readonly strongAll: string;
  /** {levels}; of an indication {n} persons. */
  readonly agreed: string;
  readonly agreedIndication: string;
  /** {n} persons, two to four. */
  readonly tooFew: string;
  /** {score}, {supported}, {stage}. */
  readonly overall: string;
  readonly level: {
    /** {level}, {score}, {stage}; `between` also {higher}. */
    readonly score: string;
    readonly between: string;
    /** {level}; `few`: {n} of {total} persons. */
    readonly nobody: string;
    readonly few: string;
    readonly supported: string;
    /** Supported is {low} to {high}. */
    readonly range: string;
    readonly agreement: AgreementWording;
    readonly indication: AgreementWording;
    /** {percent}. */
    readonly dontKnow: string;
  };
  /** What it was scored with: {version}, {tolerance}, {carryOver} in percent. */
  readonly parameters: string;
};
