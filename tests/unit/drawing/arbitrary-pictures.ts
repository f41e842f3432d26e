import fc from "fast-check";
import type {
  BuildingPicture,
  DotsPicture,
  EffortPicture,
  Floor,
  People,
  PersonBin,
  Range,
  Reading,
  ShiftsPicture,
} from "@/lib/drawing/picture";
import { LEGEND, STAGES } from "./sample-pictures";

/** Labels as they come from translators, and as they should never come. */
const label: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ maxCount: 12 }) },
  fc.constant("Verantwoordelijkheidsgevoelcompetenties & klantgerichtheid"),
  fc.string({ unit: "grapheme", maxLength: 50 }),
  fc.string({
    unit: fc.constantFrom(..."<>&\"' 가é😀\u0000\ufffe\u0301", "\ud800"),
    maxLength: 20,
  }),
  fc.constant(`<script>alert("1")</script>'&amp;`),
);

const figure = fc.oneof(fc.integer({ min: 0, max: 100 }).map(String), label);
const score = fc.double({ min: 0, max: 100, noNaN: true });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const range: fc.Arbitrary<Range> = fc
  .tuple(score, score)
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

const reading: fc.Arbitrary<Reading> = fc.oneof(score, score, range, fc.constant(null));

const count = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5_000 }));

/** People on the grid of twelfths, every score once. */
const bins: fc.Arbitrary<readonly PersonBin[]> = fc.uniqueArray(
  fc.record({
    score: fc.integer({ min: 0, max: 48 }).map((k) => (k * 100) / 48),
    count,
    camp: fc.constantFrom("low", "high", null),
  }),
  { selector: (bin) => bin.score, maxLength: 20 },
);

const people: fc.Arbitrary<People> = fc.oneof(
  bins.map((all) => ({ kind: "bins", bins: all }) as const),
  fc.tuple(count, count, count).map(([low, middle, high]) => ({
    kind: "thirds" as const,
    thirds: [
      { from: 0, to: 37.5, count: low },
      { from: 37.5, to: 62.5, count: middle },
      { from: 62.5, to: 100, count: high },
    ],
  })),
);

const floor: fc.Arbitrary<Floor> = fc
  .record({
    name: label,
    gloss: label,
    score: reading,
    supported: reading,
    ceiling: maybe(fc.double({ min: 0, max: 110, noNaN: true })),
    interval: maybe(range),
    target: maybe(score),
    people: maybe(people),
    figure,
    supportedFigure: maybe(label),
    words: maybe(label),
    divided: fc.boolean(),
    unknownWord: label,
    priority: maybe(label),
    earlier: maybe(fc.record({ score: reading, supported: reading })),
    change: maybe(label),
  })
  .map((drawn) => ({ ...drawn, supported: within(drawn.supported, drawn.score) }));

/** A supported reading that keeps what the picture asks of it: never above the score. */
function within(supported: Reading, own: Reading): Reading {
  if (own === null || supported === null) return null;
  const top = typeof own === "number" ? own : own.low;
  if (typeof supported === "number") return Math.min(supported, top);
  return { low: Math.min(supported.low, top), high: Math.min(supported.high, top) };
}

const described = { title: label, description: label };

export const buildings: fc.Arbitrary<BuildingPicture> = fc.record({
  ...described,
  stages: fc
    .tuple(label, label, label, label, label)
    .map((names) => STAGES.map((stage, index) => ({ ...stage, name: names[index] ?? "" }))),
  floors: fc.array(floor, { minLength: 7, maxLength: 7 }),
  legend: fc.oneof(
    fc.constant(LEGEND),
    label.map((long) => ({ ...LEGEND, supported: long, unsupported: long, ceiling: long })),
  ),
});

export const shifts: fc.Arbitrary<ShiftsPicture> = fc.record({
  ...described,
  shifts: fc.array(
    fc.record({ from: label, to: label, now: reading, wanted: reading, spread: maybe(range) }),
    { maxLength: 10 },
  ),
  legend: fc.record({ now: label, wanted: label, spread: label, unknown: label }),
});

export const efforts: fc.Arbitrary<EffortPicture> = fc.record({
  ...described,
  levels: fc.array(
    fc.record({
      name: label,
      coins: maybe(fc.double({ min: 0, max: 10, noNaN: true })),
      coinsFigure: figure,
      leverage: maybe(fc.double({ min: 0, max: 100, noNaN: true })),
      leverageFigure: figure,
      priority: maybe(label),
    }),
    { minLength: 7, maxLength: 7 },
  ),
  legend: fc.record({
    coins: label,
    leverage: label,
    center: label,
    noCoins: label,
    noLeverage: label,
  }),
});

export const dots: fc.Arbitrary<DotsPicture> = fc.record({
  ...described,
  stages: fc.constant(STAGES),
  people: bins.map((own) => ({ kind: "bins" as const, bins: own })),
});
