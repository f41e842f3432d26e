import type { GroupCount, RoundGroups } from "@/lib/disclosure/cells";
import { decideDisclosure } from "@/lib/disclosure/decide";
import { DEFAULT_DISCLOSURE_POLICY } from "@/lib/disclosure/policy";
import { medianMs, print } from "./figure";

const UNITS = 2000;
const UNITS_BELOW_A_UNIT = 5;
const RUNS = 30;

/** How long it takes to decide on a round of 2,000 units with three perspectives. */
export function bench(): void {
  const round = makeRound();
  const decide = () => decideDisclosure(round, DEFAULT_DISCLOSURE_POLICY, { units: "all" });
  const firstMs = medianMs(1, decide);
  const ms = medianMs(RUNS, decide);
  const decisions = [...decide().values()];
  print({
    name: "disclosure",
    n: UNITS,
    ms,
    firstMs,
    runs: RUNS,
    cells: decisions.length,
    shown: decisions.filter((decision) => decision.shown).length,
  });
}

/** Teams of 2 to 20 staff, one or two managers, and here and there a few partners. */
function makeRound(): RoundGroups {
  const units = Array.from({ length: UNITS }, (_, index) => ({
    id: `unit-${index}`,
    parentId: index === 0 ? null : `unit-${Math.floor((index - 1) / UNITS_BELOW_A_UNIT)}`,
  }));
  const respondents: GroupCount[] = units.flatMap(({ id }, index) => [
    { unitId: id, perspective: "management", persons: 1 + (index % 2) },
    { unitId: id, perspective: "staff", persons: 2 + ((index * 7) % 19) },
    { unitId: id, perspective: "partner", persons: index % 11 === 0 ? 3 + (index % 5) : 0 },
  ]);
  return { open: false, perspectives: ["management", "staff", "partner"], units, respondents };
}
