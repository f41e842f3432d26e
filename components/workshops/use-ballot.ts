"use client";

import { useEffect, useRef, useState } from "react";
import type { Answers } from "@/lib/assessments/steps";

export type Vote = { readonly step: string; readonly vote: number };

/** What became of the last vote that was given here. */
export type BallotStatus = "none" | "saving" | "saved" | "unsent" | "late";

const RETRY_MS = 1_500;
/** A connection that died without saying so, as a network that is left does, is given up after this. */
const PATIENCE_MS = 8_000;

/**
 * Sends votes, the newest only, again and again until the server has said that it is saved or too late.
 * The server keeps one a person, so that sending twice does no harm.
 */
export function useBallot(base: string) {
  const [status, setStatus] = useState<BallotStatus>("none");
  const waiting = useRef<{ vote: Vote; answers: Answers } | null>(null);
  const sending = useRef(false);
  const retry = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  async function send(): Promise<void> {
    if (sending.current) return;
    sending.current = true;
    clearTimeout(retry.current);
    while (waiting.current) {
      const { vote, answers } = waiting.current;
      waiting.current = null;
      const response = await fetch(`${base}/ballots`, {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ ...vote, answers }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      }).catch(() => null);
      if (response === null || response.status >= 500) {
        // A newer one takes its place.
        waiting.current ??= { vote, answers };
        setStatus("unsent");
        retry.current = setTimeout(() => void send(), RETRY_MS);
        break;
      }
      if (!waiting.current) setStatus(response.ok ? "saved" : "late");
    }
    sending.current = false;
  }

  useEffect(() => {
    const again = () => void send();
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  });
  // Apart, at the very end only: saying that a vote is unsent renders anew, and must not stop the retry.
  useEffect(() => () => clearTimeout(retry.current), []);

  return {
    status,
    cast(vote: Vote, answers: Answers): void {
      waiting.current = { vote, answers };
      setStatus("saving");
      void send();
    },
    /** Forgets how the last one went: a new vote has begun. */
    reset(): void {
      setStatus("none");
    },
  };
}
