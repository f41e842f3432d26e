import type {
  BuildingLegend,
  BuildingPicture,
  EffortPicture,
  Floor,
  People,
  PersonBin,
  ShiftsPicture,
  StageBand,
} from "@/lib/drawing/picture";

export const STAGES: readonly StageBand[] = [
  { name: "Toevallig", from: 0, to: 12.5 },
  { name: "Bewust", from: 12.5, to: 37.5 },
  { name: "In opbouw", from: 37.5, to: 62.5 },
  { name: "Verankerd", from: 62.5, to: 87.5 },
  { name: "Uitblinkend", from: 87.5, to: 100 },
];

export const LEGEND: BuildingLegend = {
  supported: "gedragen",
  unsupported: "niet gedragen door de lagen erboven",
  undecided: "hangt af van een laag die nog onbekend is",
  band: "ligt ergens in dit gebied",
  ceiling: "plafond: wat de lagen erboven dragen",
  interval: "marge: waar het gemiddelde waarschijnlijk ligt",
  target: "streven",
  person: "één persoon",
  people: "aantal personen",
  thirds: "aantal personen: laag, midden, hoog",
  earlier: "maart 2026",
};

const NAMES = [
  ["Missie", "Waar we voor bestaan"],
  ["Identiteit", "Wie we willen zijn"],
  ["Waarden", "Waarom we het zo doen"],
  ["Competenties", "Waar we goed in zijn"],
  ["Vaardigheden", "Hoe we het doen"],
  ["Gedrag", "Wat we doen"],
  ["Context", "Waarmee we werken"],
] as const;

export const PLAIN_FLOOR: Floor = {
  name: "Missie",
  gloss: "Waar we voor bestaan",
  score: 50,
  supported: 50,
  ceiling: null,
  interval: null,
  target: null,
  people: null,
  figure: "50",
  supportedFigure: null,
  words: null,
  divided: false,
  unknownWord: "nog niet bekend",
  priority: null,
  earlier: null,
  change: null,
};

/** A building of seven floors, each plain but for what is given. */
export function building(floors: readonly Partial<Floor>[]): BuildingPicture {
  return {
    title: "Het gebouw van Team Verhuur",
    description: "Van missie (73) tot context (76, gedragen 52).",
    stages: STAGES,
    floors: NAMES.map(([name, gloss], index) => ({
      ...PLAIN_FLOOR,
      name,
      gloss,
      ...floors[index],
    })),
    legend: LEGEND,
  };
}

/** People on steps of a third of an answer, from `first` on. */
export function people(
  first: number,
  counts: readonly number[],
  camps = false,
  step = 100 / 12,
): People {
  const bins = counts.map((count, index): PersonBin => {
    const score = first + index * step;
    const camp = score < 37.5 ? "low" : score >= 62.5 ? "high" : null;
    return { score, count, camp: camps ? camp : null };
  });
  return { kind: "bins", bins };
}

const third = 100 / 12;

export const TYPICAL = building([
  {
    score: 73,
    supported: 73,
    figure: "73",
    words: "één beeld",
    people: people(8 * third, [5, 5, 2]),
  },
  {
    score: 69,
    supported: 69,
    ceiling: 80.4,
    figure: "69",
    words: "één beeld",
    people: people(6 * third, [2, 1, 4, 3, 1, 1]),
  },
  {
    score: 48.6,
    supported: 48.6,
    ceiling: 74.2,
    figure: "49",
    words: "twee kampen",
    divided: true,
    priority: "begin hier",
    people: people(third, [1, 2, 2, 1, 0, 0, 0, 2, 2, 1, 1], true),
  },
  {
    score: 63.2,
    supported: 49.4,
    ceiling: 44.8,
    figure: "63",
    supportedFigure: "gedragen 49",
    words: "nuances",
    people: people(6 * third, [1, 5, 4, 2]),
  },
  {
    score: 66,
    supported: 50.1,
    ceiling: 44.8,
    figure: "66",
    supportedFigure: "gedragen 50",
    words: "één beeld",
    people: people(6 * third, [1, 4, 5, 2]),
  },
  {
    score: 58.3,
    supported: 48.2,
    ceiling: 44.8,
    figure: "58",
    supportedFigure: "gedragen 48",
    words: "nuances",
    people: people(5 * third, [1, 2, 5, 4]),
  },
  {
    score: 75.7,
    supported: 52.5,
    ceiling: 44.8,
    figure: "76",
    supportedFigure: "gedragen 52",
    words: "één beeld",
    people: people(6 * third, [1, 1, 1, 4, 3, 2]),
  },
]);

/** The typical building with the margin of every score and what people strive for. */
export const WITH_MARGINS: BuildingPicture = {
  ...TYPICAL,
  floors: TYPICAL.floors.map((floor, index) => {
    const score = typeof floor.score === "number" ? floor.score : 50;
    return {
      ...floor,
      interval: { low: score - 8, high: score + 8 },
      target: [88, 80, 84, 79, 75, 81, 70][index] ?? null,
    };
  }),
};

export const ALL_HIGH = building(
  [97, 95, 94, 96, 95, 93, 96].map((score, index) => ({
    score,
    supported: score,
    ceiling: index === 0 ? null : 103,
    figure: String(score),
    words: "één beeld",
    people: people(10 * third, [1, 5, 6]),
  })),
);

export const UNKNOWN_LEVEL = building([
  { score: 73, supported: 73, figure: "73", words: "één beeld" },
  {
    score: null,
    supported: null,
    ceiling: 80.4,
    figure: "?",
    words: "de helft weet het niet",
    priority: "begin hier",
  },
  { score: 58, supported: { low: 22, high: 58 }, ceiling: 80.4, figure: "58", words: "nuances" },
  {
    score: 63,
    supported: { low: 23.3, high: 61.3 },
    ceiling: 60.8,
    figure: "63",
    supportedFigure: "gedragen 23 tot 61",
    words: "nuances",
  },
  {
    score: 66,
    supported: { low: 24, high: 62.1 },
    ceiling: 60.8,
    figure: "66",
    supportedFigure: "gedragen 24 tot 62",
    words: "één beeld",
  },
  { score: 51, supported: { low: 20.3, high: 51 }, ceiling: 60.8, figure: "51", words: "nuances" },
  {
    score: { low: 62.5, high: 87.5 },
    supported: null,
    ceiling: null,
    figure: "tussen 63 en 87",
    words: "iedereen gelijk",
  },
]);

/** A hill of `total` people on the grid of twelfths, around `center`. */
function hill(center: number, total: number): People {
  const weights = Array.from({ length: 49 }, (_, k) =>
    Math.exp(-(((k * 100) / 48 - center) ** 2) / (2 * 15 ** 2)),
  );
  const sum = weights.reduce((a, b) => a + b, 0);
  return people(
    0,
    weights.map((weight) => Math.round((weight / sum) * total)),
    false,
    100 / 48,
  );
}

export const TWO_HUNDRED: BuildingPicture = {
  ...TYPICAL,
  floors: TYPICAL.floors.map((floor) => {
    const score = typeof floor.score === "number" ? floor.score : 50;
    return {
      ...floor,
      interval: { low: score - 2.4, high: score + 2.4 },
      people: floor.divided
        ? {
            kind: "bins",
            bins: [...hillBins(25, 100, "low"), ...hillBins(75, 100, "high")],
          }
        : hill(score, 200),
    };
  }),
};

function hillBins(center: number, total: number, camp: "low" | "high"): readonly PersonBin[] {
  const drawn = hill(center, total);
  if (drawn.kind !== "bins") return [];
  return drawn.bins
    .filter(({ score }) => (camp === "low" ? score < 37.5 : score >= 62.5))
    .map((bin) => ({ ...bin, camp }));
}

export const ONE_PERSON = building([
  { score: 75, supported: 75, figure: "75", people: people(75, [1]) },
  { score: 50, supported: 50, ceiling: 85, figure: "50", people: people(50, [1]) },
  {
    score: 25,
    supported: 25,
    ceiling: 60,
    figure: "25",
    priority: "begin hier",
    people: people(25, [1]),
  },
  {
    score: 75,
    supported: 45,
    ceiling: 35,
    figure: "75",
    supportedFigure: "gedragen 45",
    people: people(75, [1]),
  },
  { score: 0, supported: 0, ceiling: 35, figure: "0", people: people(0, [1]) },
  {
    score: 25,
    supported: 13.8,
    ceiling: 10,
    figure: "25",
    supportedFigure: "gedragen 14",
    people: people(25, [1]),
  },
  {
    score: 100,
    supported: 32.5,
    ceiling: 10,
    figure: "100",
    supportedFigure: "gedragen 33",
    people: people(100, [1]),
  },
]);

export const THIRDS: BuildingPicture = {
  ...TYPICAL,
  floors: TYPICAL.floors.map((floor, index) => ({
    ...floor,
    people: {
      kind: "thirds",
      thirds: [
        { from: 0, to: 37.5, count: index === 2 ? 3 : 0 },
        { from: 37.5, to: 62.5, count: index === 2 ? 0 : 2 },
        { from: 62.5, to: 100, count: index === 2 ? 3 : 4 },
      ],
    },
  })),
};

export const LONG_LABELS: BuildingPicture = {
  ...WITH_MARGINS,
  stages: STAGES.map((stage, index) => ({
    ...stage,
    name:
      [
        "Toevallig klantgericht",
        "Bewust klantgericht",
        "Klantgerichtheid in opbouw",
        "Verankerd in alles",
        "Uitblinkend",
      ][index] ?? "",
  })),
  floors: WITH_MARGINS.floors.map((floor, index) => ({
    ...floor,
    name:
      index === 3 ? "Verantwoordelijkheidsgevoelcompetenties" : `${floor.name} en overtuigingen`,
    gloss: "Waarom wij het in onze organisatie voor elkaar en voor onze klanten zo doen",
    supportedFigure: "gedragen door wat erboven ligt: 49",
    words: floor.divided
      ? "twee kampen, een aanwijzing bij 5 tot 7 personen"
      : "nuances, een aanwijzing",
    priority: floor.priority === null ? null : "begin hier, want deze laag draagt de rest",
  })),
};

/** Two moments: now, and the typical building as the earlier one. */
export const TWO_MOMENTS: BuildingPicture = {
  ...TYPICAL,
  floors: TYPICAL.floors.map((floor, index) => {
    const earlierScore = [61, 66, 37, 58, 67, 51, 70][index] ?? 50;
    return {
      ...floor,
      people: null,
      earlier: { score: earlierScore, supported: index < 3 ? earlierScore : earlierScore * 0.68 },
      change:
        [
          "+12, duidelijk hoger",
          "+3, geen aantoonbaar verschil",
          "+12, duidelijk hoger",
          "+5, duidelijk hoger",
          "−1, geen aantoonbaar verschil",
          "+7, duidelijk hoger",
          "+6, duidelijk hoger",
        ][index] ?? null,
    };
  }),
};

const POLES = [
  ["product", "beleving", 38, 80],
  ["transactie", "relatie", 52, 74],
  ["kostenpost", "businesscase", 60, 70],
  ["winst", "hoger doel", 44, 86],
  ["controle", "ruimte en vertrouwen", 30, 78],
  ["negen tot vijf", "bevlogen", 58, 82],
  ["enquête", "diep luisteren", 36, 72],
  ["navelstaren", "klantbewust vernieuwen", 48, 70],
  ["proces", "klantreis", 33, 76],
  ["leverancier", "partner", 41, 60],
] as const;

export const SHIFTS: ShiftsPicture = {
  title: "De tien omslagen",
  description: "Waar het team nu staat en waar het heen wil.",
  shifts: POLES.map(([from, to, now, wanted]) => ({ from, to, now, wanted, spread: null })),
  legend: {
    now: "nu",
    wanted: "gewenst",
    spread: "waar de middelste helft van de antwoorden ligt",
    unknown: "niet beantwoord",
  },
};

export const EFFORT: EffortPicture = {
  title: "Waar de inspanning heen ging",
  description: "Van 120 munten gingen er 96 naar lagen onder waarden.",
  levels: NAMES.map(([name], index) => ({
    name,
    coins: [0.4, 0.6, 1, 1.5, 2.6, 1.2, 2.7][index] ?? 0,
    coinsFigure: ["0,4", "0,6", "1,0", "1,5", "2,6", "1,2", "2,7"][index] ?? "",
    leverage: [2, 5.1, 18.6, 6.7, 3.9, 4.8, 0][index] ?? 0,
    leverageFigure: ["5%", "12%", "45%", "16%", "9%", "12%", "0%"][index] ?? "",
    priority: index === 2 ? "begin hier" : null,
  })),
  legend: {
    coins: "waar de munten heen gingen",
    leverage: "waar inspanning het meest doet",
    center: "zwaartepunt",
    noCoins: "geen munten gegeven",
    noLeverage: "alles is waar het moet zijn",
  },
};
