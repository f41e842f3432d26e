import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { ResponsiveDrawing } from "@/components/charts/responsive-drawing";
import type { LoadedResult } from "@/lib/assessments/loaders";
import { resultContent } from "@/lib/assessments/result-content";
import { drawBuilding } from "@/lib/drawing/building";
import { wordingFor } from "@/lib/framework/wording";
import { BeginningSection } from "./beginning-section";
import { BuildingTable } from "./building-table";
import { EffortSection } from "./effort-section";
import { MadeSection } from "./made-section";
import { ManageSection } from "./manage-section";
import { MomentsSection } from "./moments-section";
import { NotesSection } from "./notes-section";
import { OpenAnswersSection } from "./open-answers-section";
import { OwnWordsSection } from "./own-words-section";
import { ResultHeader } from "./result-header";
import { ShiftsSection } from "./shifts-section";
import { TeamSection } from "./team-section";
import { WhatIf } from "./what-if";

type Props = { result: LoadedResult; token: string };

/**
 * A result, in the order in which a team needs it: what was found, the building, where to begin,
 * what would change, effort, shifts, and how it was made.
 */
export async function ResultPage({ result, token }: Props) {
  const locale = await getLocale();
  const wording = wordingFor(locale);
  const { view, moment, round } = result;
  const { socialSystem } = round;
  const context = { wording, locale, socialSystem, release: moment.release };
  const content = resultContent(moment.profile, context);
  const file = (kind: string) =>
    `/api/assessments/${token}/building.${kind}?view=${view}&locale=${locale}`;
  const [{ result: messages }, t] = await Promise.all([getMessages(), getTranslations("result")]);
  return (
    <article className="space-y-20 print:space-y-10">
      <div>
        <ResultHeader result={result} token={token} />
        <h1 className="mt-8 max-w-4xl text-4xl sm:text-5xl">{content.headline}</h1>
        {content.lead.length > 0 && (
          <p className="mt-6 max-w-prose text-lg">{content.lead.join(" ")}</p>
        )}
        <section aria-label={t("building.heading")} className="mt-10">
          <ResponsiveDrawing
            name="building"
            draw={(options) => drawBuilding(content.building, options)}
          />
          <BuildingTable content={content} files={{ svg: file("svg"), png: file("png") }} />
        </section>
      </div>
      <BeginningSection beginning={content.beginning} wording={wording} />
      <NotesSection notes={content.notes} wording={wording} />
      {result.previous && (
        <MomentsSection now={moment} before={result.previous} context={context} />
      )}
      {content.whatIf && (
        <WhatIf
          profile={content.whatIf}
          picture={content.building}
          words={{ ...messages.whatIf, supported: wording.building.supported }}
        />
      )}
      <EffortSection content={content} />
      <ShiftsSection content={content} wording={wording} />
      <OwnWordsSection result={result} wording={wording} />
      <OpenAnswersSection openAnswers={result.openAnswers} />
      <TeamSection result={result} token={token} />
      <MadeSection
        questionnaire={result.questionnaire}
        profile={moment.profile}
        content={content}
        note={t(moment.profile.respondents === 1 ? "made.selfOne" : "made.self")}
        measured={`/${locale}/assessments/${token}/measured?view=${view}`}
      />
      <ManageSection result={result} token={token} />
    </article>
  );
}
