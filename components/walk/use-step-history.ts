import { useEffect, useState } from "react";
import type { StepId } from "@/lib/assessments/steps";

/** The step on screen, kept in the address, so that the browser's own back and forward work. */
export function useStepHistory(initial: StepId): [StepId, (next: StepId) => void] {
  const [step, setStep] = useState(initial);

  useEffect(() => {
    function follow(): void {
      const shown = new URLSearchParams(window.location.search).get("step");
      setStep((shown as StepId | null) ?? initial);
    }
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, [initial]);

  function goTo(next: StepId): void {
    window.history.pushState(null, "", `?step=${next}`);
    setStep(next);
  }

  return [step, goTo];
}
