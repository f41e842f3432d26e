import { BAR, type BarParts, barParts, drawBar, SLIGHT_BAR } from "./bar";
import { limits } from "./ceiling";
import type { LegendEntry } from "./legend";
import { drawTarget, drawWhisker } from "./marks";
import type { Paint } from "./paint";
import { drawPeople, type PeoplePlan } from "./people";
import type { BuildingPicture } from "./picture";
import { box, disc, line, type Point } from "./shapes";

type Sample = Omit<LegendEntry, "label">;

/** The entries for what this picture has, in the order in which one reads a floor. */
export function buildingLegend(
  paint: Paint,
  picture: Pick<BuildingPicture, "floors" | "legend">,
  people: PeoplePlan,
): readonly LegendEntry[] {
  return [
    ...barEntries(paint, picture),
    ...markEntries(paint, picture),
    ...peopleEntries(paint, picture, people),
  ];
}

function entry(shown: boolean, label: string, sample: Sample): readonly LegendEntry[] {
  return shown ? [{ label, ...sample }] : [];
}

function barEntries(
  paint: Paint,
  { floors, legend }: Pick<BuildingPicture, "floors" | "legend">,
): readonly LegendEntry[] {
  const bars = floors.map((floor) => barParts(floor)).filter((parts) => parts !== null);
  const unsupported = bars.some(
    ({ undecided, score }) => undecided !== null && undecided < score.low,
  );
  const undecided = bars.some(
    (parts) => parts.solid !== null && parts.undecided !== null && parts.solid < parts.undecided,
  );
  const full = { low: 100, high: 100 };
  const sample = (solid: number, end: number, score = full) =>
    barSample(paint, { score, solid, undecided: end });
  return [
    ...entry(
      bars.some(({ solid }) => solid !== null),
      legend.supported,
      sample(100, 100),
    ),
    ...entry(unsupported, legend.unsupported, sample(0, 0)),
    ...entry(undecided, legend.undecided, sample(0, 100)),
    ...entry(
      bars.some(({ score }) => score.low < score.high),
      legend.band,
      sample(45, 45, { low: 45, high: 100 }),
    ),
    ...entry(
      floors.some(({ earlier }) => earlier !== null && barParts(earlier) !== null),
      legend.earlier,
      barSample(paint, { score: full, solid: 100, undecided: 100 }, true),
    ),
  ];
}

function barSample(paint: Paint, parts: BarParts, slight = false): Sample {
  const width = 24;
  const half = slight ? 4 : 6;
  const style = slight ? SLIGHT_BAR : BAR;
  return {
    width,
    sample: ({ x, y }) =>
      drawBar(
        paint,
        parts,
        "stage-4",
        { axis: { left: x + 1, right: x + width - 1 }, top: y - half, bottom: y + half },
        style,
      ),
  };
}

function markEntries(
  paint: Paint,
  { floors, legend }: Pick<BuildingPicture, "floors" | "legend">,
): readonly LegendEntry[] {
  const step = ({ x, y }: Point) =>
    line(
      paint,
      [
        { x: x + 15, y: y - 7 },
        { x: x + 15, y },
        { x: x + 1, y },
        { x: x + 1, y: y + 7 },
      ],
      { stroke: "accent", width: 2 },
    );
  const whisker = ({ x, y }: Point) => drawWhisker(paint, { left: x + 1, right: x + 21, y });
  const target = ({ x, y }: Point) => drawTarget(paint, { x: x + 4, top: y - 1, bottom: y + 8 });
  return [
    ...entry(
      floors.some(({ ceiling }) => limits(ceiling)),
      legend.ceiling,
      { width: 16, sample: step },
    ),
    ...entry(
      floors.some(({ interval }) => interval !== null),
      legend.interval,
      { width: 22, sample: whisker },
    ),
    ...entry(
      floors.some(({ target }) => target !== null),
      legend.target,
      { width: 8, sample: target },
    ),
  ];
}

function peopleEntries(
  paint: Paint,
  { floors, legend }: Pick<BuildingPicture, "floors" | "legend">,
  plan: PeoplePlan,
): readonly LegendEntry[] {
  const dot = ({ x, y }: Point) => disc(paint, { x: x + 3.5, y }, 3.2, { fill: "quiet" });
  const columns = ({ x, y }: Point) =>
    [5, 11, 8]
      .map((height, index) => {
        const left = x + index * 6;
        const area = { left, right: left + 4.5, top: y + 5 - height, bottom: y + 5 };
        return box(paint, area, { fill: "quiet" });
      })
      .join("");
  const third = { from: 0, to: 100, count: 2 };
  const row = ({ x, y }: Point) =>
    drawPeople(
      paint,
      { kind: "thirds", thirds: [third] },
      plan,
      { left: x - 3, right: x + 33 },
      y + 7,
    );
  return [
    ...entry(plan.kind === "dots", legend.person, { width: 7, sample: dot }),
    ...entry(plan.kind === "columns", legend.people, { width: 17, sample: columns }),
    ...entry(
      floors.some(({ people }) => people?.kind === "thirds"),
      legend.thirds,
      { width: 30, sample: row },
    ),
  ];
}
