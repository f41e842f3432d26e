import type { QueueStatus } from "@/lib/assessments/answer-queue";
import type { WalkWords } from "./words";

type Props = {
  status: QueueStatus;
  /** Whether anything has been answered: before that there is nothing to be saved. */
  started: boolean;
  words: WalkWords;
};

/** A quiet word on whether the answers are safe. Room is kept for it, so that nothing jumps. */
export function SaveStatus({ status, started, words }: Props) {
  const loud = status === "waiting" || status === "refused";
  return (
    <p role="status" className={`min-h-12 ${loud ? "text-accent" : "text-quiet"}`}>
      {(started || loud) && words.status[status]}
    </p>
  );
}
