/** A number of a result: its name, and in a sentence or two what it is for. */
type QuantityWording = { readonly name: string; readonly why: string };

/**
 * How each number of a result was measured, beside its formula, with {places} to fill. {level} is the
 * name of a level in lower case; numbers are written as the language writes them.
 */
export type ExplanationsWording = {
  /** `why`: of one's own answers. {n} of {total} people: `one` question, or {least} of {items}. */
  readonly person: QuantityWording & { readonly one: string; readonly rule: string };
  readonly score: QuantityWording;
  /** {low} to {high}. */
  readonly margin: QuantityWording;
  readonly averageDeviation: QuantityWording;
  readonly shared: QuantityWording;
  readonly agreement: {
    readonly name: string;
    /** Fewer than {least}; up to {onePicture}; up to {shades}. */
    readonly tooFew: string;
    readonly onePicture: string;
    readonly shades: string;
    readonly spread: string;
    /** {low} people under {lowCut}, {high} people from {highCut}, {middle} in between. */
    readonly twoCamps: string;
    /** Of {n} people. */
    readonly indication: string;
  };
  readonly stage: {
    readonly name: string;
    /** {stage}; {higher} when the score is between two. */
    readonly within: string;
    readonly between: string;
    /** {from} to {to}. */
    readonly whyWithin: string;
    readonly whyBetween: string;
  };
  /** {tolerance}; `above`: a ceiling over 100. */
  readonly ceiling: QuantityWording & { readonly above: string };
  /** {carryOver} in percent; `all`: nothing rises above the ceiling; `top`: nothing lies above. */
  readonly supported: QuantityWording & { readonly all: string; readonly top: string };
  readonly supportedRange: QuantityWording;
  readonly unsupported: QuantityWording;
  /** Of {n} people; `none`: {target} stands in; `hidden`: all the same, in a small group. */
  readonly target: QuantityWording & { readonly none: string; readonly hidden: string };
  /** {resting} of {count} levels rest on it; {tolerance}. */
  readonly leverage: QuantityWording & { readonly hidden: string };
  /** Why a level, or a part of it, has no numbers. */
  readonly level: {
    readonly ownUnknown: string;
    readonly jointUnknown: string;
    /** Fewer than half of the people have a score; they are shown nevertheless. */
    readonly few: string;
    /** Everybody has the same score, in a small group: {from} to {to}. */
    readonly unanimous: string;
    readonly below: string;
  };
  readonly priority: {
    readonly rule: string;
    /** {score}, {cut}. */
    readonly passed: string;
    readonly passedHidden: string;
    readonly unknown: string;
    readonly low: string;
    readonly lowHidden: string;
    readonly divided: string;
    /** {level}. */
    readonly leverage: string;
    readonly maintain: string;
    readonly most: string;
  };
  /** {level}, {n}. */
  readonly belowPriority: QuantityWording;
  /** {count} levels. */
  readonly coinsPlace: QuantityWording;
  readonly leveragePlace: QuantityWording;
  readonly inversion: QuantityWording & { readonly hidden: string };
  readonly gap: {
    readonly why: string;
    readonly hidden: string;
    readonly notAsked: string;
  };
  readonly overallScore: QuantityWording;
  readonly overallSupported: QuantityWording;
  /** {from} to {to}. */
  readonly overallStage: QuantityWording;
  readonly overallHidden: string;
  readonly expert: {
    readonly why: string;
    readonly hidden: string;
    readonly intraclass: string;
  };
};
