/** The labels in the pictures of the shifts and the effort, with {places} to fill. */
export type PicturesWording = {
  readonly shifts: {
    readonly title: string;
    readonly now: string;
    readonly wanted: string;
    readonly spread: string;
    readonly unknown: string;
    /** One shift, read aloud: {name}, {now}, {wanted}. */
    readonly line: string;
    readonly lineNow: string;
  };
  readonly effort: {
    readonly title: string;
    readonly coins: string;
    readonly leverage: string;
    readonly center: string;
    readonly noCoins: string;
    readonly noLeverage: string;
    /** One level, read aloud: {name}, {coins}, {leverage}. */
    readonly line: string;
  };
};
