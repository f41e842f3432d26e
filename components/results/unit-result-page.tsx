import { getFormatter, getLocale, getMessages, getTranslations } from "next-intl/server";
import { ResponsiveDrawing } from "@/components/charts/responsive-drawing";
import { BeginningSection } from "@/components/result/beginning-section";
import { BuildingTable } from "@/components/result/building-table";
import { EffortSection } from "@/components/result/effort-section";
import { MadeSection } from "@/components/result/made-section";
import { NotesSection } from "@/components/result/notes-section";
import { OpenAnswersSection } from "@/components/result/open-answers-section";
import { ShiftsSection } from "@/components/result/shifts-section";
import { WhatIf } from "@/components/result/what-if";
import { PrintButton } from "@/components/ui/print-button";
import type { Moment } from "@/lib/assessments/result";
import { resultContent } from "@/lib/assessments/result-content";
import type { LoadedUnitResult } from "@/lib/assessments/unit-result-loaders";
import { drawBuilding } from "@/lib/drawing/building";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { wordingFor } from "@/lib/framework/wording";
import { ContrastSection } from "./contrast-section";
import { UnitChoices } from "./unit-choices";

type Props = { result: LoadedUnitResult };

/** The result of one unit in one closed round: the page of a self-assessment, for a group in a tree. */
export async function UnitResultPage({ result }: Props) {
  const [locale, t, format] = await Promise.all([
    getLocale(),
    getTranslations("unitResult"),
    getFormatter(),
  ]);
  const { round, unit, above, below, organization, moment } = result;
  const units = `/${locale}/organizations/${organization.slug}/rounds/${round.id}/units`;
  const parts = [
    round.name,
    moment && t("answers", { count: moment.profile.respondents }),
    round.closedOn &&
      t("closed", {
        date: format.dateTime(round.closedOn, { dateStyle: "long", timeZone: "UTC" }),
      }),
  ];
  return (
    <article className="space-y-20 print:space-y-10">
      <div>
        <nav
          aria-label={t("path")}
          className="mt-6 flex flex-wrap items-baseline gap-x-3 text-sm text-quiet print:hidden"
        >
          <a href={units} className="link py-1">
            {t("list")}
          </a>
          {above.map(({ unitId, name }) => (
            <span key={unitId}>
              <span aria-hidden="true">/ </span>
              <a href={`${units}/${unitId}`} className="link py-1">
                {name}
              </a>
            </span>
          ))}
          {below.length > 0 && (
            <a href="#below" className="link py-1 sm:ml-auto">
              {t("toBelow", { count: below.length })}
            </a>
          )}
        </nav>
        <p className="mt-3 border-b border-rule pb-4 text-sm text-quiet">
          <span className="font-medium text-ink">{unit.name}</span>
          {parts.filter(Boolean).map((part) => ` · ${part}`)}
        </p>
        <UnitChoices result={result} path={`${units}/${unit.unitId}`} />
        <CompareLinks result={result} />
        {moment ? (
          <Found result={result} moment={moment} path={`${units}/${unit.unitId}`} />
        ) : (
          <Withheld result={result} path={units} />
        )}
      </div>
      {below.length > 0 && (
        <section id="below" className="border-t border-rule pt-8 print:hidden">
          <h2 className="text-2xl">{t("below")}</h2>
          <ul className="mt-4 columns-1 gap-x-12 sm:columns-2 lg:columns-3">
            {below.map(({ unitId, name }) => (
              <li key={unitId} className="py-1">
                <a href={`${units}/${unitId}`} className="link py-1">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

/** From one result to what it can be laid beside. */
async function CompareLinks({ result }: { result: LoadedUnitResult }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("unitResult")]);
  const { round, unit, below, view, organization } = result;
  const base = `/${locale}/organizations/${organization.slug}`;
  const side = `${round.id}_${unit.unitId}_${view.group}`;
  return (
    <p className="mt-3 flex flex-wrap gap-x-5 text-sm print:hidden">
      <a href={`${base}/units/${unit.unitId}/history`} className="link py-2">
        {t("overTime")}
      </a>
      <a href={`${base}/side-by-side?side=${side}`} className="link py-2">
        {t("sideBySide")}
      </a>
      {below.length > 0 && (
        <a href={`${base}/rounds/${round.id}/compare?of=${unit.unitId}`} className="link py-2">
          {t("compareBelow")}
        </a>
      )}
    </p>
  );
}

type FoundProps = { result: LoadedUnitResult; moment: Moment; path: string };

async function Found({ result, moment, path }: FoundProps) {
  const [locale, t, messages] = await Promise.all([
    getLocale(),
    getTranslations("unitResult"),
    getMessages(),
  ]);
  const { round, unit, view, organization, comments, contrasts } = result;
  const wording = wordingFor(locale);
  const context = {
    wording,
    locale,
    socialSystem: round.socialSystem,
    release: moment.release,
  };
  const content = resultContent(moment.profile, context);
  const query = `scope=${view.scope}&group=${view.group}`;
  const file = (kind: string) =>
    `/api/organizations/${organization.slug}/rounds/${round.id}/units/${unit.unitId}/building.${kind}?${query}&locale=${locale}`;
  return (
    <div className="space-y-20 print:space-y-10">
      <div>
        <h1 className="mt-8 max-w-4xl text-4xl sm:text-5xl">{content.headline}</h1>
        {content.lead.length > 0 && (
          <p className="mt-6 max-w-prose text-lg">{content.lead.join(" ")}</p>
        )}
        <section aria-label={messages.result.building.heading} className="mt-10">
          <ResponsiveDrawing
            name="building"
            draw={(options) => drawBuilding(content.building, options)}
          />
          <BuildingTable content={content} files={{ svg: file("svg"), png: file("png") }} />
        </section>
      </div>
      <BeginningSection beginning={content.beginning} wording={wording} />
      <NotesSection notes={content.notes} wording={wording} />
      <ContrastSection contrasts={contrasts} wording={wording} />
      {content.whatIf && (
        <WhatIf
          profile={content.whatIf}
          picture={content.building}
          words={{ ...messages.result.whatIf, supported: wording.building.supported }}
        />
      )}
      <EffortSection content={content} />
      <ShiftsSection content={content} wording={wording} />
      <OpenAnswersSection openAnswers={comments} />
      <MadeSection
        questionnaire={QUESTIONNAIRES[round.questionnaire]}
        profile={moment.profile}
        content={content}
        note={t("note")}
        measured={`${path}/measured?${query}`}
      />
      <div className="print:hidden">
        <PrintButton label={t("print")} />
      </div>
    </div>
  );
}

/** A group of which nothing may be shown: why, and where its answers do count. */
async function Withheld({ result, path }: { result: LoadedUnitResult; path: string }) {
  const t = await getTranslations("unitResult");
  const { round, above } = result;
  const nearest = above.at(-1);
  return (
    <div className="mt-10 max-w-prose">
      <h1 className="text-4xl sm:text-5xl">{t("withheldHeading")}</h1>
      <p className="mt-6 text-lg">{t("withheldText", { threshold: round.threshold })}</p>
      <p className="mt-4 text-quiet">{t("withheldPromise")}</p>
      {nearest && (
        <p className="mt-6">
          <a href={`${path}/${nearest.unitId}`} className="link py-2">
            {t("withheldUp", { unit: nearest.name })}
          </a>
        </p>
      )}
    </div>
  );
}
