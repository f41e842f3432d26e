import type { QueueStatus } from "@/lib/assessments/answer-queue";
import type { WalkWords } from "./words";

/** A quiet word on whether the answers are safe. Room is kept for it, so that nothing jumps. */
export function SaveStatus({ status, words }: { status: QueueStatus; words: WalkWords }) {
  const loud = status === "waiting" || status === "refused";
  return (
    <p role="status" className={`min-h-12 ${loud ? "text-accent" : "text-quiet"}`}>
      {words.status[status]}
    </p>
  );
}
