/**
 * Why a file of answers is refused: a sentence for each reason, with {places} to fill. `value` is
 * what the cell holds.
 */
export type CsvProblemsWording = {
  /** Where it is: {line}, {column}. Comes before the sentence. */
  readonly where: string;
  readonly problems: {
    readonly "not-utf8": string;
    readonly "empty-file": string;
    readonly "no-respondents": string;
    readonly "unclosed-quote": string;
    readonly "stray-quote": string;
    readonly "unknown-column": string;
    readonly "duplicate-column": string;
    readonly "no-questions": string;
    /** {cells} in the row, {columns} in the header. */
    readonly "ragged-row": string;
    /** {value} */
    readonly "not-whole": string;
    /** {value}, {min}, {max} */
    readonly "out-of-range": string;
    /** {coins}, {most} */
    readonly "too-many-coins": string;
    /** {value} */
    readonly "unknown-perspective": string;
  };
  /** The command itself: how it is used, and what was wrong with how it was. */
  readonly command: {
    readonly usage: string;
    /** {argument} */
    readonly unknownArgument: string;
    readonly noFile: string;
    /** {file} */
    readonly unreadable: string;
  };
};
