import type { Wording } from "@/lib/framework/wording";
import type { FileWords } from "./file-words";
import type { Subject } from "./history";
import type { UnitHistory } from "./history-reader";
import { figureOf, subjectName } from "./trend-picture";

/** A unit over time as a table: a row for each level or shift of each line in each round. */
export function historyTable(
  { panels, rounds }: UnitHistory,
  kind: Subject["kind"],
  words: FileWords,
  wording: Pick<Wording, "levels" | "shifts">,
): string[][] {
  const rows = panels
    .filter(({ subject }) => subject.kind === kind)
    .flatMap(({ subject, lines }) =>
      lines.flatMap(({ name, points }) =>
        points.map((point, round) => [
          subjectName(subject, wording),
          name,
          rounds[round]?.name ?? "",
          rounds[round]?.closedOn.toISOString().slice(0, 10) ?? "",
          figureOf(point) ?? words.withheld,
          ...(point.kind === "point" ? [point.low, point.high] : []).map((end) =>
            String(Math.round(end)),
          ),
        ]),
      ),
    );
  const head = [words.subject, words.unit, words.round, words.closed, words.measures.own];
  return [[...head, words.from, words.to], ...rows];
}
