/** The labels in the picture of the building, with {places} to fill. */
export type BuildingWording = {
  readonly title: string;
  /** Beside the score: {supported}; below an unknown level {low} to {high}. */
  readonly supported: string;
  readonly supportedRange: string;
  /** Agreement in a word or two. */
  readonly agreement: {
    readonly "one-picture": string;
    readonly shades: string;
    readonly spread: string;
    readonly "two-camps": string;
  };
  /** Of five to seven persons: {agreement}. */
  readonly indication: string;
  /** Why a level is unknown: nobody, or {n} of {total} persons. */
  readonly nobody: string;
  readonly few: string;
  /** In the empty place of an unknown score. */
  readonly unknown: string;
  /** At the priority level. */
  readonly priority: string;
  /** A few words each; a label stands in a picture that has what it explains. */
  readonly legend: {
    readonly supported: string;
    readonly unsupported: string;
    readonly undecided: string;
    readonly band: string;
    readonly ceiling: string;
    readonly interval: string;
    readonly target: string;
    readonly person: string;
    readonly people: string;
    readonly thirds: string;
    readonly earlier: string;
  };
};
