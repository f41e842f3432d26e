/**
 * How long deciding on a round of 2,000 units with three perspectives takes. Prints one line of JSON.
 */
import { performance } from "node:perf_hooks";
import type { GroupCount, RoundGroups } from "@/lib/disclosure/cells";
import { decideDisclosure } from "@/lib/disclosure/decide";
import { DEFAULT_DISCLOSURE_POLICY } from "@/lib/disclosure/policy";

const UNITS = 2000;
const UNITS_BELOW_A_UNIT = 5;
const RUNS = 30;

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

const round = makeRound();
const milliseconds: number[] = [];
let shown = 0;
let cells = 0;
for (let run = 0; run < RUNS; run++) {
  const start = performance.now();
  const decisions = decideDisclosure(round, DEFAULT_DISCLOSURE_POLICY, { units: "all" });
  milliseconds.push(performance.now() - start);
  cells = decisions.size;
  shown = [...decisions.values()].filter((decision) => decision.shown).length;
}
const [first = 0] = milliseconds;
const median = milliseconds.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
const rounded = (value: number) => Math.round(value * 10) / 10;
console.log(
  JSON.stringify({
    bench: "disclosure",
    units: UNITS,
    cells,
    shown,
    runs: RUNS,
    firstMs: rounded(first),
    medianMs: rounded(median),
  }),
);
