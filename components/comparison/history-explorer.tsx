import { getFormatter, getTranslations } from "next-intl/server";
import type { HistoryLine, Panel } from "@/lib/comparison/history";
import type { LoadedHistory } from "@/lib/comparison/loaders";
import { subjectName } from "@/lib/comparison/trend-picture";
import type { Wording } from "@/lib/framework/wording";
import { type ExploredLine, LargeTrend } from "./large-trend";

type Props = { history: LoadedHistory; panel: Panel; wording: Wording };

/** One level or shift, large, to point at. Its figures are in the table of the small pictures. */
export async function HistoryExplorer({ history, panel, wording }: Props) {
  const [t, format] = await Promise.all([getTranslations("history"), getFormatter()]);
  const { rounds, marks } = history;
  const month = (on: Date) =>
    format.dateTime(on, { month: "short", year: "numeric", timeZone: "UTC" });
  return (
    <div id="large" className="mt-6">
      <LargeTrend
        label={subjectName(panel.subject, wording)}
        interval={t("interval")}
        moments={rounds.map(({ name, closedOn }) => ({
          name,
          at: closedOn.getTime(),
          tick: month(closedOn),
        }))}
        marks={[...new Set(marks.map(({ on }) => on.getTime()))]}
        lines={panel.lines.map(explored)}
      />
      <noscript>
        <p className="text-quiet">{t("needsScript")}</p>
      </noscript>
    </div>
  );
}

/** A line in the stretches that are unbroken: where it is cut, another one begins. */
function explored({ who, name, points, breaks }: HistoryLine): ExploredLine {
  const stretches: ExploredLine["stretches"][number][number][][] = [];
  for (const [round, point] of points.entries()) {
    const value =
      point.kind === "point" ? { round, mean: point.mean, low: point.low, high: point.high } : null;
    const isContinued = value && breaks[round] === null && points[round - 1]?.kind === "point";
    if (value && isContinued) stretches.at(-1)?.push(value);
    else if (value) stretches.push([value]);
  }
  return { who, name, stretches };
}
