"use client";

import dynamic from "next/dynamic";
import type { TrendChartProps } from "./trend-chart";

export type { ExploredLine } from "./trend-chart";

// The chart library is as large as all other scripts together: it comes with this picture alone, and
// only in a browser.
const TrendChart = dynamic(() => import("./trend-chart").then((chart) => chart.TrendChart), {
  ssr: false,
  loading: () => <div className="h-80" />,
});

/** A chart to point at, once the page is there. */
export function LargeTrend(props: TrendChartProps) {
  return <TrendChart {...props} />;
}
