import { performance } from "node:perf_hooks";
import { quantile } from "@/lib/statistics/quantile";

/** What the file of a bench exports: it measures, and prints what it finds. */
export type Bench = { readonly bench: (args: readonly string[]) => void | Promise<void> };

/** What one measurement says. Times are in milliseconds, memory in megabytes (of 1024 × 1024). */
export type Figure = {
  readonly name: string;
  /** Of what there is one, how many are measured together. */
  readonly n: number;
  /** The median of the runs. */
  readonly ms: number;
  readonly runs: number;
  /** The most memory that the whole process has held so far. */
  readonly rss?: number;
  readonly [more: string]: string | number | readonly number[] | undefined;
};

export function print(figure: Figure): void {
  console.log(JSON.stringify(figure));
}

/** How long something takes: the median of several runs, in milliseconds. */
export function medianMs(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return rounded(quantile(times, 0.5) ?? 0);
}

/** How long each of some things took: the median, and what only few exceeded. */
export function percentiles(times: readonly number[]) {
  const at = (part: number) => rounded(quantile(times, part) ?? 0);
  return { ms: at(0.5), p95: at(0.95), p99: at(0.99), runs: times.length };
}

/** The most memory that this process has held, in megabytes. */
export function peakMemory(): number {
  return rounded(process.resourceUsage().maxRSS / 1024);
}

/** To a tenth: more digits would be noise. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
