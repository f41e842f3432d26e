import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { emptyTally, tallyResponse } from "@/lib/scoring/tally";
import { medianMs, print } from "./figure";
import { someResponses } from "./respondents";

const PERSONS = 100_000;
/** So many different persons, again and again. */
const DIFFERENT = 1000;
const RUNS = 5;

/** How many persons a second are added to a tally, each by itself, as they answer. */
export function bench(): void {
  for (const questionnaire of Object.values(QUESTIONNAIRES)) {
    const responses = someResponses(questionnaire, DIFFERENT);
    const ms = medianMs(RUNS, () => {
      const tally = emptyTally(questionnaire);
      for (let person = 0; person < PERSONS; person += DIFFERENT) {
        for (const answers of responses) tallyResponse(tally, answers);
      }
    });
    print({
      name: "one-at-a-time",
      questionnaire: questionnaire.id,
      n: PERSONS,
      ms,
      runs: RUNS,
      personsPerSecond: Math.round((1000 * PERSONS) / ms),
    });
  }
}
