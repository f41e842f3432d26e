import { AGREEMENT } from "./agreement-cases";
import type { Calculations } from "./calculations";
import { COMPARISON } from "./comparison-cases";
import { DESCRIPTION } from "./description-cases";
import { RELIABILITY } from "./reliability-cases";
import { TREND } from "./trend-cases";

/** Every statistic that the reference cases can ask for. */
export const STATISTICS: Calculations = {
  ...DESCRIPTION,
  ...AGREEMENT,
  ...RELIABILITY,
  ...COMPARISON,
  ...TREND,
};
