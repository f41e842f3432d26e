import { closeRound } from "@/lib/assessments/closing-mutations";
import { remindDue } from "@/lib/assessments/reminder-mutations";
import { openRound } from "@/lib/assessments/round-mutations";
import { type DueRound, findDueRounds } from "./due-rounds";

const DO = { open: openRound, remind: remindDue, close: closeRound };

/** Opens, closes and reminds by schedule. One round that goes wrong does not hold up the others. */
export async function keepRounds(today: Date): Promise<void> {
  for (const round of await findDueRounds(today)) await keep(round, today);
}

async function keep({ scope, roundId, due }: DueRound, today: Date): Promise<void> {
  try {
    await DO[due](scope, roundId, today);
  } catch (error) {
    console.error(`The round ${roundId} could not ${due} by itself:`, error);
  }
}
