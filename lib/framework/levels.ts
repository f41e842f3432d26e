/**
 * The seven levels of a social system, top to bottom. The order is the model: what happens on a
 * level carries through to the levels after it.
 */
export const LEVELS = [
  "mission",
  "identity",
  "values",
  "competencies",
  "skills",
  "behavior",
  "context",
] as const;

export type Level = (typeof LEVELS)[number];
