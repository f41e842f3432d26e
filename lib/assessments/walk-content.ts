import type { Item, ItemId } from "@/lib/framework/items";
import type { Level } from "@/lib/framework/levels";
import type { Questionnaire } from "@/lib/framework/questionnaires";
import { ENGAGEMENT_KINDS, type SocialSystem } from "@/lib/framework/social-systems";
import type { OpenQuestionWording, Wording } from "@/lib/framework/wording/wording";
import { type StepId, walkSteps } from "./steps";

/** A question as the walk shows it. `null` stands for an anchor that lies between its neighbors. */
export type Question =
  | { id: ItemId; kind: "level"; question: string; anchors: readonly (string | null)[] }
  | { id: ItemId; kind: "shift"; from: string; to: string }
  | { id: ItemId; kind: "target" | "effort"; question: string };

/** One step with all it says, ready to be sent to a browser. */
export type StepContent = {
  readonly id: StepId;
  /** A few words above the questions; the review has none. */
  readonly title: string | null;
  readonly items: readonly Question[];
};

export type OpenContent = {
  readonly story: OpenQuestionWording;
  readonly storyKinds: readonly { readonly id: string; readonly name: string }[];
  readonly improvement: OpenQuestionWording;
  readonly improvementLevels: readonly { readonly id: Level; readonly name: string }[];
};

/** The quick questionnaire words the stages 1, 3 and 5; the other two lie in between. */
const QUICK_ANCHORS = [0, 2, 4];

/** The steps of a questionnaire in the words of one language and one social system. */
export function walkContent(
  questionnaire: Questionnaire,
  system: SocialSystem,
  wording: Wording,
): StepContent[] {
  const questions = wording.questions[system];
  return walkSteps(questionnaire).map((step) => ({
    id: step.id,
    title: stepTitle(step.items[0], system, wording),
    items: step.items.map((item): Question => {
      switch (item.kind) {
        case "level": {
          const { question, anchors } = questions.items[item.id];
          const worded = anchors.map((anchor, index) =>
            questionnaire.id === "full" || QUICK_ANCHORS.includes(index) ? anchor : null,
          );
          return { id: item.id, kind: "level", question, anchors: worded };
        }
        case "shift":
          return { id: item.id, kind: "shift", ...questions.shifts[item.shift] };
        case "target":
          return { id: item.id, kind: "target", question: questions.targets.levels[item.level] };
        case "effort":
          return { id: item.id, kind: "effort", question: questions.effort.levels[item.level] };
      }
    }),
  }));
}

function stepTitle(first: Item | undefined, system: SocialSystem, wording: Wording): string | null {
  switch (first?.kind) {
    case "level":
      return wording.levels[first.level].gloss[system];
    case "target":
      return wording.questions[system].targets.question;
    case "effort":
      return wording.questions[system].effort.question;
    default:
      return null;
  }
}

/** The two open questions, with the choices to tag them with. */
export function openContent(system: SocialSystem, wording: Wording): OpenContent {
  const { story, improvement } = wording.questions[system];
  return {
    story,
    storyKinds: ENGAGEMENT_KINDS.map((id) => ({ id, name: wording.engagementKinds[id].name })),
    improvement,
    improvementLevels: Object.entries(wording.levels).map(([id, level]) => ({
      id: id as Level,
      name: level.gloss[system],
    })),
  };
}
