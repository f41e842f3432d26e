import { QUESTIONNAIRES, type Questionnaire } from "@/lib/framework/questionnaires";
import { profile } from "@/lib/scoring/profile";
import { emptyTally, sumTallies, type Tally, tallyResponse } from "@/lib/scoring/tally";
import { medianMs, print, rounded } from "./figure";
import { someResponses } from "./respondents";

const TALLIES = 2000;
const RUNS = 5;

/** How long it takes to merge 2,000 tallies, and to score each of them and their sum. */
export function bench(): void {
  for (const questionnaire of Object.values(QUESTIONNAIRES)) {
    const tallies = teamTallies(questionnaire);
    let sum = emptyTally(questionnaire);
    const mergeMs = medianMs(RUNS, () => {
      sum = sumTallies(questionnaire, tallies);
    });
    const scoreSumMs = medianMs(RUNS, () => {
      profile(sum);
    });
    const scoreEachMs = medianMs(RUNS, () => {
      for (const tally of tallies) profile(tally);
    });
    print({
      name: "merge",
      questionnaire: questionnaire.id,
      n: TALLIES,
      ms: rounded(mergeMs + scoreSumMs + scoreEachMs),
      mergeMs,
      scoreSumMs,
      scoreEachMs,
      runs: RUNS,
    });
  }
}

/** Teams of 2 to 20. */
function teamTallies(questionnaire: Questionnaire): Tally[] {
  const responses = someResponses(questionnaire, 1000);
  return Array.from({ length: TALLIES }, (_, team) => {
    const tally = emptyTally(questionnaire);
    const persons = 2 + ((team * 7) % 19);
    for (let person = 0; person < persons; person++) {
      tallyResponse(tally, responses[(team * 20 + person) % responses.length] ?? []);
    }
    return tally;
  });
}
