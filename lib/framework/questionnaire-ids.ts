/** Seven questions on the levels, or all twenty-two and where one wants to be. */
export const QUESTIONNAIRE_IDS = ["quick", "full"] as const;

export type QuestionnaireId = (typeof QUESTIONNAIRE_IDS)[number];
