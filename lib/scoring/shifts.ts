import { SHIFTS, type Shift } from "@/lib/framework/shifts";
import { type AgreementReading, agreementOf } from "./agreement";
import type { ScoringParameters } from "./parameters";
import { type Spread, spreadOf } from "./spread";
import { countsOf, type Tally } from "./tally";

/** One shift at one moment: 0 is all the way "from", 100 all the way "to". */
export type ShiftMoment = Spread & AgreementReading & { readonly dontKnow: number };

export type ShiftProfile = {
  readonly shift: Shift;
  /** `null` when the questionnaire does not ask it. */
  readonly now: ShiftMoment | null;
  readonly wanted: ShiftMoment | null;
  /** The wanted score minus that of now; `null` when either is missing. */
  readonly gap: number | null;
};

/** The ten shifts of a group. They stand beside the levels and enter no level score. */
export function shiftProfiles(tally: Tally, parameters: ScoringParameters): ShiftProfile[] {
  const asked = countsOf(tally, "shift");
  const momentOf = (shift: Shift, moment: "now" | "wanted"): ShiftMoment | null => {
    const found = asked.find(({ item }) => item.shift === shift && item.moment === moment);
    if (found === undefined) return null;
    const { answers, dontKnow } = found.counts;
    const spread = spreadOf(answers);
    const reading = agreementOf(answers, [spread.averageDeviation], parameters);
    return {
      respondents: spread.respondents,
      score: spread.score,
      standardDeviation: spread.standardDeviation,
      interval: spread.interval,
      averageDeviation: spread.averageDeviation,
      histogram: spread.histogram,
      agreement: reading.agreement,
      divided: reading.divided,
      indication: reading.indication,
      camps: reading.camps,
      itemDeviation: reading.itemDeviation,
      dontKnow,
    };
  };
  return SHIFTS.map((shift) => {
    const now = momentOf(shift, "now");
    const wanted = momentOf(shift, "wanted");
    return { shift, now, wanted, gap: difference(wanted?.score ?? null, now?.score ?? null) };
  });
}

function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}
