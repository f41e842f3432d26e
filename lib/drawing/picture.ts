/**
 * What the pictures are made of: numbers, and labels that are already in the reader's language.
 * Every picture is plain data, so it can be stored, sent and compared. Scores are on 0..100.
 * What disclosure does not allow is not in the picture: it is `null` here, or a `Range`.
 */

/** Both ends included, `low <= high`, on 0..100. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A point, a band where the point may not be shown, or `null` when nothing is known. */
export type Reading = number | Range | null;

/** Read aloud in place of the picture, as `<title>` and `<desc>`. */
interface Described {
  readonly title: string;
  readonly description: string;
}

/** One stage of the axis. Its number (1..5) is its place in the list. `from` belongs to it. */
export interface StageBand {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The people on one score. Neighboring bins are drawn side by side, so each score comes once. */
export interface PersonBin {
  readonly score: number;
  readonly count: number;
  /** Which of two camps these people are in; `null` when there are no two camps, or in between. */
  readonly camp: "low" | "high" | null;
}

/** The people of one floor, in as much detail as may be shown. */
export type People =
  | { readonly kind: "bins"; readonly bins: readonly PersonBin[] }
  /** Three bins that follow each other along the axis, low to high. */
  | { readonly kind: "thirds"; readonly thirds: readonly Third[] };

/** One of three coarse bins, and how many people are in it. */
export interface Third {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The same floor at an earlier moment. */
export interface EarlierFloor {
  readonly score: Reading;
  readonly supported: Reading;
}

/** One level in the building. */
export interface Floor {
  readonly name: string;
  readonly gloss: string;
  /** Own score: the outline. `null`: unknown. A `Range`: only a band may be shown. */
  readonly score: Reading;
  /**
   * The part the floors above can carry, never above the score: the solid part. A `Range` below an
   * unknown floor (as if that scored 0 .. as if it scored 100). `null`: unknown, or not shown.
   */
  readonly supported: Reading;
  /** The ceiling over this floor. May be above 100: then it limits nothing and is not drawn. */
  readonly ceiling: number | null;
  /** The 95% interval around the score. */
  readonly interval: Range | null;
  readonly target: number | null;
  readonly people: People | null;
  /** The score as text, such as "63", "between 50 and 75"; for an unknown floor "?" or a dash. */
  readonly figure: string;
  /** The supported score as text, such as "supported 49"; `null` to leave it out. */
  readonly supportedFigure: string | null;
  /** Agreement in words, such as "shades"; for an unknown floor why it is unknown. */
  readonly words: string | null;
  /** The people are divided on this floor: its words take the accent. */
  readonly divided: boolean;
  /** Set in the empty outline of an unknown floor, such as "not known yet". */
  readonly unknownWord: string;
  /** On the priority level: what to call it, such as "begin here". On the others `null`. */
  readonly priority: string | null;
  /** Only when two moments are compared. */
  readonly earlier: EarlierFloor | null;
  /** What changed since then, such as "+12, clearly higher". */
  readonly change: string | null;
}

/** Each label stands in the legend only when the picture has what it explains. */
export interface BuildingLegend {
  readonly supported: string;
  readonly unsupported: string;
  /** Between the ends of a `supported` range: depends on a floor that is unknown. */
  readonly undecided: string;
  /** A score that is shown as a band. */
  readonly band: string;
  readonly ceiling: string;
  readonly interval: string;
  readonly target: string;
  /** One dot is one person. */
  readonly person: string;
  /** Columns instead of dots, when there are too many people for dots. */
  readonly people: string;
  /** Three coarse bins instead of dots. */
  readonly thirds: string;
  readonly earlier: string;
}

/** The building, from mission to context. */
export interface BuildingPicture extends Described {
  /** Five stages that cover 0..100 without gaps. */
  readonly stages: readonly StageBand[];
  /** Top to bottom. */
  readonly floors: readonly Floor[];
  readonly legend: BuildingLegend;
}

/** One shift: a line from one pole to the other. */
export interface ShiftLine {
  readonly from: string;
  readonly to: string;
  readonly now: Reading;
  readonly wanted: Reading;
  /** How far the answers about now lie apart, such as the middle half of them. */
  readonly spread: Range | null;
}

export interface ShiftsPicture extends Described {
  readonly shifts: readonly ShiftLine[];
  /** Each only when the picture has what it explains; `unknown` stands on a line without answer. */
  readonly legend: {
    readonly now: string;
    readonly wanted: string;
    readonly spread: string;
    readonly unknown: string;
  };
}

/** One level: where the effort went against where it would do most. */
export interface EffortLevel {
  readonly name: string;
  /** Mean number of coins a person gave it, 0..10. `null` when there are no coins at all. */
  readonly coins: number | null;
  /** The coins as text, such as "2.5". */
  readonly coinsFigure: string;
  /** Leverage, 0 or more. `null` when it is unknown. */
  readonly leverage: number | null;
  readonly leverageFigure: string;
  /** On the priority level: what to call it. On the others `null`. */
  readonly priority: string | null;
}

export interface EffortPicture extends Described {
  /** Top to bottom. */
  readonly levels: readonly EffortLevel[];
  readonly legend: {
    /** Head of the side of the coins, such as "where our effort went". */
    readonly coins: string;
    /** Head of the side of the leverage, such as "where effort does most". */
    readonly leverage: string;
    /** The mean level of each side: the mark that shows effort sitting too low. */
    readonly center: string;
    /** In place of the coins when there are none, such as "no coins were given". */
    readonly noCoins: string;
    /** In place of the leverage when no level has any, such as "every level is where it should be". */
    readonly noLeverage: string;
  };
}

/** The people of one level, large: for the projector. */
export interface DotsPicture extends Described {
  readonly stages: readonly StageBand[];
  readonly people: People;
}
