import {
  ANSWER_RANGE,
  COINS,
  DONT_KNOW,
  EFFORT_ITEMS,
  type Item,
  NOT_ANSWERED,
} from "@/lib/framework/items";
import { LEVELS, type Level } from "@/lib/framework/levels";
import type { Questionnaire } from "@/lib/framework/questionnaires";
import { PERSPECTIVES, type Perspective } from "@/lib/framework/social-systems";
import {
  type Circumstance,
  coinWeights,
  dontKnowShare,
  levelScore,
  shiftScore,
  targetScore,
} from "./effects";
import { type Generator, generatorFor } from "./generator";
import { DEMO_UNITS, type DemoRound, departmentOf } from "./story";

/** Somebody who does not exist. */
export type DemoPerson = {
  /** Tells people apart; her numbers follow from it. */
  readonly key: string;
  /** The unit she began in. */
  readonly unit: string;
  readonly perspective: Perspective;
  /** Every other one stands in the other camp, where there are two. */
  readonly camp: 0 | 1;
};

/** Everybody, in the order of the units. The same people are asked in every round. */
export function demoPeople(): DemoPerson[] {
  return DEMO_UNITS.flatMap(({ code, people }) =>
    PERSPECTIVES.flatMap((perspective) =>
      Array.from({ length: people[perspective] }, (_, index) => ({
        key: `${code}/${perspective}/${index + 1}`,
        unit: code,
        perspective,
      })),
    ),
  ).map((person, index): DemoPerson => ({ ...person, camp: index % 2 === 0 ? 0 : 1 }));
}

/** What somebody filled in. */
export type DemoAnswers = {
  /** In the order of the questionnaire. */
  readonly answers: readonly number[];
  /** Whether she went on to the end. */
  readonly finished: boolean;
};

const SPREAD = { person: 8, level: 8, unit: 3, answer: 10, shift: 15 };
/** On the facets of a level people are clearer about what is meant than about what is done with it. */
const FACETS = [5, 0, -5];
const SKIPPED = 0.012;
const STOPPED = 0.02;

/** What somebody answered in a round, or `null` when she did not take part. */
export function demoAnswers(
  person: DemoPerson,
  round: DemoRound,
  { items }: Questionnaire,
): DemoAnswers | null {
  const moment = generatorFor(`${person.key} in ${round.number}`);
  if (moment.fraction() >= round.turnout) return null;
  const circumstance: Circumstance = {
    department: departmentOf(person.unit),
    perspective: person.perspective,
    round: round.number,
  };
  const lean = leanOf(person);
  const coins = coinsOf(circumstance, moment);
  const stopsAt =
    moment.fraction() < STOPPED ? Math.floor(items.length * moment.fraction()) : items.length;
  const answers = items.map((item, index) => {
    if (index >= stopsAt) return NOT_ANSWERED;
    if (item.kind === "effort") return coins?.[item.level] ?? NOT_ANSWERED;
    return answerTo(item, person, circumstance, lean, moment);
  });
  return { answers, finished: stopsAt === items.length };
}

/** How somebody is inclined, whatever the year: in general and on each level, in points. */
type Lean = { readonly general: number; readonly levels: Readonly<Record<Level, number>> };

function leanOf({ key, unit, perspective }: DemoPerson): Lean {
  const [own, ofUnit] = [generatorFor(key), generatorFor(unit)];
  const general = SPREAD.person * own.normal();
  // A unit colors its own people, not the partners who work for it.
  const unitSpread = perspective === "staff" ? SPREAD.unit : 0;
  const levels = LEVELS.map((level) => {
    const points = SPREAD.level * own.normal() + unitSpread * ofUnit.normal();
    return [level, points] as const;
  });
  return { general, levels: Object.fromEntries(levels) as Record<Level, number> };
}

type AskedItem = Exclude<Item, { kind: "effort" }>;

function answerTo(
  item: AskedItem,
  { perspective, camp }: DemoPerson,
  circumstance: Circumstance,
  lean: Lean,
  { fraction, normal }: Generator,
): number {
  const [luck, chance] = [normal(), fraction()];
  if (chance < SKIPPED) return NOT_ANSWERED;
  switch (item.kind) {
    case "level": {
      const { level } = item;
      if (chance > 1 - dontKnowShare(level, perspective)) return DONT_KNOW;
      const facet = FACETS[Number(item.id.slice(-1)) - 1] ?? 0;
      const score = levelScore(level, circumstance, camp) + lean.general + lean.levels[level];
      return onScale(item, score + facet + SPREAD.answer * luck);
    }
    case "shift":
      if (chance > 0.97) return DONT_KNOW;
      return onScale(
        item,
        shiftScore(item.shift, item.moment, circumstance) + lean.general + SPREAD.shift * luck,
      );
    case "target":
      return onScale(item, targetScore(item.level) + SPREAD.answer * luck);
  }
}

/** A score of 0..100 as the nearest answer of an item. */
function onScale({ kind }: AskedItem, score: number): number {
  const { min, max } = ANSWER_RANGE[kind];
  const answer = Math.round(min + (score / 100) * (max - min));
  return Math.min(max, Math.max(min, answer));
}

/** The ten coins, laid one by one; now and then somebody leaves them. */
function coinsOf(
  circumstance: Circumstance,
  { fraction }: Generator,
): Readonly<Record<Level, number>> | null {
  if (fraction() < SKIPPED) return null;
  const weights = coinWeights(circumstance);
  const total = EFFORT_ITEMS.reduce((sum, { level }) => sum + weights[level], 0);
  const coins = Object.fromEntries(LEVELS.map((level) => [level, 0])) as Record<Level, number>;
  for (let coin = 0; coin < COINS; coin++) {
    let left = fraction() * total;
    const on = LEVELS.find((level) => {
      left -= weights[level];
      return left < 0;
    });
    coins[on ?? "context"]++;
  }
  return coins;
}
