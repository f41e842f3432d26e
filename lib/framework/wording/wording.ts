import type { LevelItemId } from "../items";
import type { Level } from "../levels";
import type { Shift } from "../shifts";
import type { EngagementKind, SocialSystem } from "../social-systems";
import type { BuildingWording } from "./building";
import type { CsvProblemsWording } from "./csv-problems";
import type { ExplanationsWording } from "./explanations";
import type { FindingsWording } from "./findings";
import type { PicturesWording } from "./pictures";
import type { WorkshopWording } from "./workshop";

/** A question with what each of its five stages looks like, stage 1 first. */
export type ItemWording = {
  readonly question: string;
  readonly anchors: readonly [string, string, string, string, string];
};

/** The two respectable ends of a shift, each a full sentence. */
export type PolesWording = { readonly from: string; readonly to: string };

export type OpenQuestionWording = { readonly question: string; readonly hint: string };

/** Everything that a respondent reads, in the words of one social system ("I", "we in our team", …). */
export type QuestionsWording = {
  readonly items: Record<LevelItemId, ItemWording>;
  readonly shifts: Record<Shift, PolesWording>;
  /** Above the seven target scales, and above each one of them (the level is not named). */
  readonly targets: { readonly question: string; readonly levels: Record<Level, string> };
  /** The coins: the question, and what money or time for a level looks like in practice. */
  readonly effort: { readonly question: string; readonly levels: Record<Level, string> };
  readonly story: OpenQuestionWording;
  readonly improvement: OpenQuestionWording;
};

/** What a level is, for results and the method page. */
export type LevelWording = {
  readonly name: string;
  /** A few words under the name: "Waar we voor bestaan". */
  readonly gloss: Record<SocialSystem, string>;
  /** What the level is about, what shapes it and what it shapes: two to four sentences. */
  readonly about: string;
  readonly guidingQuestions: Record<SocialSystem, readonly string[]>;
};

/** What a shift is, for results and the method page. */
export type ShiftWording = {
  readonly name: string;
  /** The short ends for the drawing: one to three words. */
  readonly from: string;
  readonly to: string;
  /** What moves, and why it matters: two to five sentences. */
  readonly about: string;
  /** What the shift asks in practice: three to five things one could do. */
  readonly practice: readonly string[];
};

/** What a result on one level means and what to do with it, said to one social system. */
export type AdviceWording = {
  /** The first sentence of a result whose priority is this level, one for each reason. */
  readonly headline: {
    readonly unknown: string;
    readonly low: string;
    readonly divided: string;
    readonly leverage: string;
  };
  /** What it means here when the level is … two or three sentences each. */
  readonly unknown: string;
  readonly low: string;
  readonly divided: string;
  readonly unsupported: string;
  /** Three to five concrete next steps, in the order to take them. */
  readonly nextSteps: readonly string[];
  /** Open questions to start a conversation with, the best one first: two or three. */
  readonly conversationStarters: readonly string[];
};

export type Wording = {
  readonly questions: Record<SocialSystem, QuestionsWording>;
  readonly levels: Record<Level, LevelWording>;
  readonly shifts: Record<Shift, ShiftWording>;
  readonly advice: Record<SocialSystem, Record<Level, AdviceWording>>;
  readonly stages: readonly [string, string, string, string, string];
  readonly engagementKinds: Record<
    EngagementKind,
    { readonly name: string; readonly about: string }
  >;
  /** The reasoning behind the model in short passages, each with whose experience it is. */
  readonly method: MethodWording;
  /** The sentences of a result. */
  readonly findings: FindingsWording;
  /** The labels in the picture of a result. */
  readonly building: BuildingWording;
  readonly pictures: PicturesWording;
  /** How each number was measured. */
  readonly explanations: ExplanationsWording;
  /** Why a file of answers is refused. */
  readonly csvProblems: CsvProblemsWording;
  /** What a workshop asks a room. */
  readonly workshop: WorkshopWording;
};

export type Passage = { readonly title: string; readonly paragraphs: readonly string[] };

/** The method page: the idea, the evidence offered for it, and its limits. */
export type MethodWording = {
  readonly passages: readonly Passage[];
  readonly limits: readonly string[];
  readonly credits: readonly string[];
};
