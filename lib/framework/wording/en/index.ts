import type { Wording } from "../wording";
import { ADVICE_INDIVIDUAL } from "./advice-individual";
import { ADVICE_ORGANIZATION } from "./advice-organization";
import { ADVICE_TEAM } from "./advice-team";
import { BUILDING_WORDING } from "./building";
import { CSV_PROBLEMS_WORDING } from "./csv-problems";
import { ENGAGEMENT_KINDS_WORDING } from "./engagement-kinds";
import { EXPLANATIONS_WORDING } from "./explanations";
import { FINDINGS_WORDING } from "./findings";
import { LEVELS_WORDING } from "./levels";
import { METHOD_WORDING } from "./method";
import { PICTURES_WORDING } from "./pictures";
import { QUESTIONS_INDIVIDUAL } from "./questions-individual";
import { QUESTIONS_ORGANIZATION } from "./questions-organization";
import { QUESTIONS_TEAM } from "./questions-team";
import { SHIFTS_WORDING } from "./shifts";
import { STAGES_WORDING } from "./stages";
import { WORKSHOP_WORDING } from "./workshop";

export const en: Wording = {
  questions: {
    individual: QUESTIONS_INDIVIDUAL,
    team: QUESTIONS_TEAM,
    organization: QUESTIONS_ORGANIZATION,
  },
  levels: LEVELS_WORDING,
  shifts: SHIFTS_WORDING,
  advice: {
    individual: ADVICE_INDIVIDUAL,
    team: ADVICE_TEAM,
    organization: ADVICE_ORGANIZATION,
  },
  stages: STAGES_WORDING,
  engagementKinds: ENGAGEMENT_KINDS_WORDING,
  method: METHOD_WORDING,
  findings: FINDINGS_WORDING,
  building: BUILDING_WORDING,
  pictures: PICTURES_WORDING,
  explanations: EXPLANATIONS_WORDING,
  csvProblems: CSV_PROBLEMS_WORDING,
  workshop: WORKSHOP_WORDING,
};
