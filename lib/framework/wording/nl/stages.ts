import type { Wording } from "../wording";

export const STAGES_WORDING: Wording["stages"] = [
  "Toevallig",
  "Bewust",
  "In opbouw",
  "Verankerd",
  "Uitblinkend",
];
