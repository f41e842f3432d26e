"use client";

import {
  CartesianGrid,
  ComposedChart,
  ErrorBar,
  Legend,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";

type Value = {
  readonly round: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
};

export type ExploredLine = {
  readonly who: "unit" | "parent" | "whole";
  readonly name: string;
  readonly stretches: readonly (readonly Value[])[];
};

export type TrendChartProps = {
  readonly label: string;
  readonly interval: string;
  readonly moments: readonly {
    readonly name: string;
    readonly at: number;
    readonly tick: string;
  }[];
  /** Days on which something happened. */
  readonly marks: readonly number[];
  readonly lines: readonly ExploredLine[];
};

const STROKES = {
  unit: { stroke: "var(--stage-5)", strokeWidth: 2.5 },
  parent: { stroke: "var(--quiet)", strokeWidth: 1.5, strokeDasharray: "6 4" },
  whole: { stroke: "var(--quiet)", strokeWidth: 1.5, strokeDasharray: "2 4" },
} as const;

/** Lines over time; every stretch without a break is a line of its own. */
export function TrendChart({ label, interval, moments, marks, lines }: TrendChartProps) {
  const rows = moments.map(({ at }, round) => {
    const values = lines.flatMap(({ who, stretches }) =>
      stretches.flatMap((stretch, index) => {
        const value = stretch.find((own) => own.round === round);
        if (!value) return [];
        const margin: [number, number] = [value.mean - value.low, value.high - value.mean];
        return [
          [`${who}${index}`, Math.round(value.mean)],
          [`${who}${index}margin`, margin],
        ] as const;
      }),
    );
    return { at, ...Object.fromEntries(values) };
  });
  const momentAt = (at: unknown) => moments.find((moment) => moment.at === at);
  return (
    <div className="h-80 w-full text-sm">
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart data={rows} margin={{ top: 8, right: 24, bottom: 8, left: 0 }} title={label}>
          <CartesianGrid stroke="var(--rule)" vertical={false} />
          <XAxis
            dataKey="at"
            type="number"
            scale="time"
            domain={["dataMin", "dataMax"]}
            ticks={moments.map(({ at }) => at)}
            tickFormatter={(at) => momentAt(at)?.tick ?? ""}
            stroke="var(--quiet)"
            padding={{ left: 24, right: 24 }}
          />
          <YAxis domain={[0, 100]} ticks={[0, 25, 50, 75, 100]} stroke="var(--quiet)" width={40} />
          {marks.map((at) => (
            <ReferenceLine key={at} x={at} stroke="var(--accent)" strokeDasharray="2 3" />
          ))}
          <Tooltip
            labelFormatter={(at) => momentAt(at)?.name ?? ""}
            contentStyle={{ background: "var(--surface)", borderColor: "var(--rule)" }}
            labelStyle={{ color: "var(--ink)" }}
            itemStyle={{ color: "var(--ink)" }}
          />
          <Legend />
          {lines.flatMap(({ who, name, stretches }) =>
            stretches.map((_, index) => (
              <Line
                key={`${who}${index}`}
                dataKey={`${who}${index}`}
                name={name}
                type="linear"
                legendType={index === 0 ? "plainline" : "none"}
                isAnimationActive={false}
                dot={{ r: who === "unit" ? 4 : 2, strokeDasharray: "" }}
                {...STROKES[who]}
              >
                {who === "unit" && (
                  <ErrorBar
                    dataKey={`${who}${index}margin`}
                    width={5}
                    strokeWidth={1.3}
                    stroke="var(--stage-4)"
                  />
                )}
              </Line>
            )),
          )}
        </ComposedChart>
      </ResponsiveContainer>
      <p className="sr-only">{interval}</p>
    </div>
  );
}
