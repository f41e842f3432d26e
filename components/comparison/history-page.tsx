import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { PrintButton } from "@/components/ui/print-button";
import type { LoadedHistory } from "@/lib/comparison/loaders";
import { subjectName } from "@/lib/comparison/trend-picture";
import { wordingFor } from "@/lib/framework/wording";
import { HistoryChoices } from "./history-choices";
import { HistoryExplorer } from "./history-explorer";
import { HistoryFindings } from "./history-findings";
import { InvestmentSection } from "./investment-section";
import { MarksSection } from "./marks-section";
import { MovementTable } from "./movement-table";
import { TrendSection } from "./trend-section";

/** A unit over all rounds: what changed, what happened in between, and what can be said of it. */
export async function HistoryPage({ history }: { history: LoadedHistory }) {
  const [locale, t, format] = await Promise.all([
    getLocale(),
    getTranslations("history"),
    getFormatter(),
  ]);
  const wording = wordingFor(locale);
  const { unit, rounds, organization, compared, query } = history;
  const base = `/${locale}/organizations/${organization.slug}`;
  const last = rounds.at(-1);
  const day = (on: Date) => format.dateTime(on, { dateStyle: "medium", timeZone: "UTC" });
  const large = history.panels.find(({ subject }) =>
    subject.kind === "level" ? subject.level === query.at : subject.shift === query.at,
  );
  return (
    <article className="space-y-16 print:space-y-8">
      <div>
        <nav
          aria-label={t("path")}
          className="flex flex-wrap gap-x-5 text-sm text-quiet print:hidden"
        >
          {last && (
            <a href={`${base}/rounds/${last.id}/units/${unit.unitId}`} className="link py-2">
              {t("profile", { round: last.name })}
            </a>
          )}
          {history.lines
            .filter(({ who }) => who !== "unit")
            .map(({ who, unitId, name }) => (
              <a key={who} href={`${base}/units/${unitId}/history`} className="link py-2">
                {t("historyOf", { unit: name })}
              </a>
            ))}
          <a href={`${base}/side-by-side?${sides(history)}`} className="link py-2">
            {t("sideBySide")}
          </a>
        </nav>
        <h1 className="mt-4 text-4xl sm:text-5xl">{t("heading", { unit: unit.name })}</h1>
        <p className="mt-3 text-quiet">
          {rounds.map(({ name, closedOn }) => `${name} (${day(closedOn)})`).join(" · ")}
        </p>
        <HistoryChoices history={history} />
        <HistoryFindings history={history} wording={wording} />
        <p className="mt-4 max-w-prose text-quiet">{t("insight")}</p>
      </div>
      <TrendSection history={history} kind="level" wording={wording} />
      {large && rounds.length > 1 && (
        <section className="print:hidden">
          <h2 className="text-3xl">
            {t("large", { subject: subjectName(large.subject, wording) })}
          </h2>
          <HistoryExplorer history={history} panel={large} wording={wording} />
        </section>
      )}
      {compared && <MovementTable history={history} wording={wording} />}
      <InvestmentSection history={history} wording={wording} />
      <TrendSection history={history} kind="shift" wording={wording} />
      <MarksSection history={history} />
      <div className="print:hidden">
        <PrintButton label={t("print")} />
      </div>
    </article>
  );
}

/** The first and the last of the two rounds that are compared, as buildings. */
function sides({ unit, rounds, compared, query }: LoadedHistory): string {
  const places = compared ? [compared.from, compared.to] : [rounds.length - 1];
  return places.map((at) => `side=${rounds[at]?.id}_${unit.unitId}_${query.group}`).join("&");
}
