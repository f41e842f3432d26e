import type { Locale } from "@/lib/framework/locales";
import type { TrendWords } from "./trend-picture";

/** What stands in files of comparisons. Pages have their words in the messages; files are made without Next. */
export type FileWords = {
  readonly unit: string;
  readonly answers: string;
  readonly level: string;
  readonly subject: string;
  readonly measures: Readonly<Record<"own" | "supported" | "agreement" | "change", string>>;
  /** The columns behind a score. */
  readonly compared: string;
  readonly from: string;
  readonly to: string;
  readonly word: string;
  readonly words: Readonly<Record<"higher" | "lower" | "not-demonstrable" | "unknown", string>>;
  readonly withheld: string;
  readonly notKnown: string;
  readonly notComparable: string;
  readonly tooFew: string;
  readonly note: string;
  readonly round: string;
  readonly closed: string;
  readonly groups: Readonly<Record<"all" | "management" | "staff" | "partner" | "rest", string>>;
  readonly trends: Omit<TrendWords, "title"> & { readonly level: string; readonly shift: string };
  readonly sideBySide: string;
  readonly file: string;
};

export const FILE_WORDS: Readonly<Record<Locale, FileWords>> = {
  nl: {
    unit: "onderdeel",
    answers: "antwoorden",
    level: "niveau",
    subject: "niveau of beweging",
    measures: {
      own: "Eigen score",
      supported: "Gedragen score",
      agreement: "Eensgezindheid",
      change: "Verandering",
    },
    compared: "vergeleken",
    from: "van",
    to: "tot",
    word: "in woorden",
    words: {
      higher: "duidelijk hoger",
      lower: "duidelijk lager",
      "not-demonstrable": "niet aantoonbaar verschillend",
      unknown: "niet te zeggen",
    },
    withheld: "niet getoond",
    notKnown: "niet bekend",
    notComparable: "niet te vergelijken",
    tooFew: "te weinig mensen",
    note: "▲ en ▼: duidelijk hoger of lager. –: niet getoond. Een score kan dalen doordat mensen meer zijn gaan zien. Dit is geen ranglijst.",
    round: "meting",
    closed: "gesloten op",
    groups: {
      all: "iedereen",
      management: "leidinggevenden",
      staff: "medewerkers",
      partner: "partners",
      rest: "de rest van de organisatie",
    },
    trends: {
      level: "De zeven niveaus door de tijd",
      shift: "De tien bewegingen door de tijd",
      higher: "duidelijk hoger",
      lower: "duidelijk lager",
      "not-demonstrable": "niet aantoonbaar anders",
      interval: "marge van de score (95%)",
      band: "ergens in deze band: een kleine groep",
      mark: "hier gebeurde iets",
      nothing: "niet getoond",
    },
    sideBySide: "Gebouwen naast elkaar",
    file: "vergelijking",
  },
  en: {
    unit: "unit",
    answers: "answers",
    level: "level",
    subject: "level or shift",
    measures: {
      own: "Own score",
      supported: "Supported score",
      agreement: "Agreement",
      change: "Change",
    },
    compared: "compared",
    from: "from",
    to: "to",
    word: "in words",
    words: {
      higher: "clearly higher",
      lower: "clearly lower",
      "not-demonstrable": "not demonstrably different",
      unknown: "cannot be said",
    },
    withheld: "withheld",
    notKnown: "not known",
    notComparable: "cannot be compared",
    tooFew: "too few people",
    note: "▲ and ▼: clearly higher or lower. –: withheld. A score can fall because people have come to see more. This is no ranking.",
    round: "round",
    closed: "closed on",
    groups: {
      all: "everybody",
      management: "management",
      staff: "staff",
      partner: "partners",
      rest: "the rest of the organization",
    },
    trends: {
      level: "The seven levels over time",
      shift: "The ten shifts over time",
      higher: "clearly higher",
      lower: "clearly lower",
      "not-demonstrable": "not demonstrably different",
      interval: "margin of the score (95%)",
      band: "somewhere in this band: a small group",
      mark: "something happened here",
      nothing: "withheld",
    },
    sideBySide: "Buildings side by side",
    file: "comparison",
  },
};
