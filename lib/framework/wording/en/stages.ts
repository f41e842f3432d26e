import type { Wording } from "../wording";

export const STAGES_WORDING: Wording["stages"] = [
  "By chance",
  "Aware",
  "Building",
  "Anchored",
  "Excelling",
];
