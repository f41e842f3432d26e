import { completePairs } from "./complete-pairs";
import { dotProduct } from "./dot-product";
import type { Interval } from "./interval";
import { mean } from "./mean";
import type { Sample } from "./observed";
import { tQuantile } from "./t-quantile";
import { tTwoSidedP } from "./t-two-sided-p";

/** A straight line through points in time. */
export type OlsTrend = {
  /** Moments with a value. */
  readonly n: number;
  /** `null` when there are not two different moments. */
  readonly line: { readonly intercept: number; readonly slope: number } | null;
  /** `null` also for two points, through which every line fits. */
  readonly test: SlopeTest | null;
};

export type SlopeTest = {
  /** Of the slope; 0 when the line goes through all points. */
  readonly standardError: number;
  readonly df: number;
  /** Whether the slope differs from 0, two-sided; `null` when the line goes through all points. */
  readonly t: number | null;
  readonly p: number | null;
  /** Of the slope; `null` when the line goes through all points. */
  readonly interval: Interval | null;
  /** The share of the variance of y that the line explains; `null` when y does not vary. */
  readonly rSquared: number | null;
};

/** Residual variance this small beside the squares of the fitted values is rounding, as in R. */
const ROUNDING = 1e-30;

/**
 * The least squares line y = intercept + slope·t, with the t test of its slope.
 *
 * @param t moments
 * @param y the values at those moments; missing ones are left out
 * @param confidence of the interval, between 0 and 1, both excluded
 * @example olsTrend([1, 2, 3, 4], [1, 3, 2, 5], 0.95).line?.slope // 1.1
 */
export function olsTrend(t: Sample, y: Sample, confidence: number): OlsTrend {
  const points = completePairs(t, y);
  const n = points.x.length;
  const [tMean, yMean] = [mean(points.x), mean(points.y)];
  if (tMean === null || yMean === null) return { n, line: null, test: null };
  const times = points.x.map((moment) => moment - tMean);
  const values = points.y.map((value) => value - yMean);
  const timeSquares = dotProduct(times, times);
  if (timeSquares === 0) return { n, line: null, test: null };
  const slope = dotProduct(times, values) / timeSquares;
  const line = { intercept: yMean - slope * tMean, slope };
  if (n < 3) return { n, line, test: null };
  const fitted = times.map((time) => slope * time);
  const residuals = values.map((value, i) => value - (fitted[i] ?? 0));
  const variance = dotProduct(residuals, residuals) / (n - 2);
  const perfect = variance <= ROUNDING * (yMean ** 2 + dotProduct(fitted, fitted) / (n - 1));
  const standardError = perfect ? 0 : Math.sqrt(variance / timeSquares);
  const total = dotProduct(values, values);
  return {
    n,
    line,
    test: {
      standardError,
      df: n - 2,
      ...(perfect ? NO_DOUBT : doubtOf(slope, standardError, n - 2, confidence)),
      rSquared: total === 0 ? null : perfect ? 1 : 1 - dotProduct(residuals, residuals) / total,
    },
  };
}

const NO_DOUBT = { t: null, p: null, interval: null };

function doubtOf(slope: number, standardError: number, df: number, confidence: number) {
  const margin = tQuantile((1 + confidence) / 2, df) * standardError;
  const t = slope / standardError;
  return { t, p: tTwoSidedP(t, df), interval: { low: slope - margin, high: slope + margin } };
}
