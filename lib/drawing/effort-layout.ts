import { textWidth, wrapText } from "./lettering";
import type { EffortLevel, EffortPicture } from "./picture";

/** From this width (margin excluded) the names of the levels stand beside the two sides. */
const WIDE_FROM = 600;
const COINS_A_PERSON = 10;
/** No coin is larger than this, however few there are. */
const WIDEST_COIN = 27;
/** Between the foot of their side and the coins, so that the beam stays clear of them. */
export const COIN_GAP = 4;
/** From the end of coins or bar to their figure. */
export const FIGURE_GAP = 7;

/** The coins, or the leverage. */
export interface Side {
  /** Where its figures begin, at the gap in the middle. */
  readonly foot: number;
  /** The length of every level, in coins; `null` when the side is empty. */
  readonly lengths: readonly number[] | null;
  /** The mean level: 0 is the middle of the first one. `null` when the side is empty. */
  readonly center: number | null;
}

export interface EffortLayout {
  readonly wide: boolean;
  readonly width: number;
  readonly small: number;
  readonly nameSize: number;
  readonly nameWidth: number;
  readonly coins: Side;
  readonly leverage: Side;
  readonly sideWidth: number;
  /** The room of a figure at the end of coins or bar. */
  readonly figureWidth: number;
  /** Width of one coin. */
  readonly unit: number;
  readonly row: number;
  /** The middle of coins and bars below the top of their level. */
  readonly graph: number;
  /** Where the heads end and the levels begin. */
  readonly top: number;
  readonly ground: number;
}

/** Places effort against leverage: names left when wide, above when narrow, a gap in the middle. */
export function layOutEffort({ levels, legend }: EffortPicture, width: number): EffortLayout {
  const wide = width >= WIDE_FROM;
  const small = wide ? 13.5 : 12.5;
  const nameSize = wide ? 20 : 18;
  const gap = wide ? 72 : 44;
  const column = wide ? nameColumn(levels, nameSize, small, width * 0.26) : 0;
  const sideWidth = (width - column - gap) / 2;
  const coins = lengths(
    levels.map((level) => level.coins),
    (given) => given,
  );
  const leverage = lengths(
    levels.map((level) => level.leverage),
    (part, whole) => (part / whole) * COINS_A_PERSON,
  );
  const figureWidth = widestFigure(levels, sideWidth, small);
  const heads = [legend.coins, legend.leverage].map(
    (label) => wrapText(label, "sans", small, sideWidth, 3).length,
  );
  const top = Math.max(...heads) * small * 1.3 + 10;
  const row = wide ? 50 : 64;
  return {
    wide,
    width,
    small,
    nameSize,
    nameWidth: wide ? column - 24 : sideWidth,
    coins: { foot: column + sideWidth, lengths: coins, center: center(coins) },
    leverage: { foot: width - sideWidth, lengths: leverage, center: center(leverage) },
    sideWidth,
    figureWidth,
    unit: coinWidth([...(coins ?? []), ...(leverage ?? [])], sideWidth - figureWidth),
    row,
    graph: wide ? row / 2 : 46,
    top,
    ground: top + levels.length * row,
  };
}

function nameColumn(
  levels: readonly EffortLevel[],
  nameSize: number,
  small: number,
  most: number,
): number {
  const widths = levels.map(({ name, priority }) =>
    Math.max(textWidth(name, "serif", nameSize), textWidth(priority ?? "", "sans-bold", small)),
  );
  return Math.min(Math.max(0, ...widths) + 24, most);
}

function widestFigure(levels: readonly EffortLevel[], sideWidth: number, small: number): number {
  const figures = levels.flatMap((level) => [level.coinsFigure, level.leverageFigure]);
  const widest = Math.max(0, ...figures.map((figure) => textWidth(figure, "sans", small)));
  return Math.min(widest, sideWidth * 0.4);
}

/** As wide as lets the longest side fit in the room. */
function coinWidth(lengths: readonly number[], room: number): number {
  const most = Math.max(1, ...lengths.map(wholeCoins));
  return Math.min(WIDEST_COIN, (room - FIGURE_GAP - COIN_GAP) / most);
}

/** How many discs it takes to show so many coins; a sliver from rounding takes none. */
export function wholeCoins(coins: number): number {
  return Math.ceil(coins - 1e-9);
}

/** The lengths of one side; `null` when there is nothing to show. */
function lengths(
  values: readonly (number | null)[],
  length: (value: number, whole: number) => number,
): readonly number[] | null {
  const known = values.map((value) => value ?? 0);
  const whole = known.reduce((sum, value) => sum + value, 0);
  return whole > 0 ? known.map((value) => length(value, whole)) : null;
}

function center(weights: readonly number[] | null): number | null {
  if (weights === null) return null;
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.reduce((sum, weight, index) => sum + index * weight, 0) / whole;
}
