/** The five stages of maturity. A score on a cut belongs to the higher stage. */
export const STAGES = [1, 2, 3, 4, 5] as const;

export type Stage = (typeof STAGES)[number];

/** The scores (0..100) at which stages 2 to 5 begin: halfway between the anchors. */
export const STAGE_CUTS = [12.5, 37.5, 62.5, 87.5] as const;
