import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { Choice } from "@/components/ui/choice";
import { PrintButton } from "@/components/ui/print-button";
import type { LoadedOverview } from "@/lib/comparison/loaders";
import { overviewAddress } from "@/lib/comparison/overview-address";
import { MEASURES } from "@/lib/comparison/schema";
import { wordingFor } from "@/lib/framework/wording";
import { Downloads } from "./downloads";
import { HeatMap } from "./heat-map";
import { OverviewFindings } from "./overview-findings";
import { OverviewForm } from "./overview-form";

/** Units beside each other on the seven levels, without a ranking. */
export async function OverviewPage({ overview }: { overview: LoadedOverview }) {
  const [locale, t, format] = await Promise.all([
    getLocale(),
    getTranslations("comparison"),
    getFormatter(),
  ]);
  const { round, whole, rows, others, since, query, organization, path } = overview;
  const base = `/${locale}/organizations/${organization.slug}`;
  const here = `${base}/rounds/${round.id}`;
  const wording = wordingFor(locale);
  const measures = MEASURES.filter((measure) => measure !== "change" || others.length > 0);
  const closed =
    round.closedOn && format.dateTime(round.closedOn, { dateStyle: "long", timeZone: "UTC" });
  return (
    <>
      <nav
        aria-label={t("path")}
        className="flex flex-wrap gap-x-3 text-sm text-quiet print:hidden"
      >
        <a href={`${here}/units`} className="link py-2">
          {t("back")}
        </a>
        {path.slice(0, -1).map(({ unitId, name }) => (
          <a
            key={unitId}
            href={`${here}/compare${overviewAddress(query, { of: unitId, find: "" })}`}
            className="link py-2"
          >
            {name}
          </a>
        ))}
      </nav>
      <h1 className="mt-4 text-4xl sm:text-5xl">
        {whole ? t("heading", { unit: whole.unit.name }) : t("headingApart")}
      </h1>
      <p className="mt-3 text-quiet">{[round.name, closed].filter(Boolean).join(" · ")}</p>
      {rows.length === 0 && query.find === "" && query.kind === "all" ? (
        <p className="mt-8 max-w-prose">
          {round.sharing === "total" ? t("totalOnly") : t("noParts")}
        </p>
      ) : (
        <>
          <OverviewFindings overview={overview} wording={wording} />
          <div className="mt-10 text-sm print:hidden">
            <Choice
              label={t("measure")}
              options={measures.map((show) => ({
                label: t(show),
                href: overviewAddress(query, { show }) || "?",
                current: show === query.show,
              }))}
            />
          </div>
          <OverviewForm overview={overview} />
          <HeatMap overview={overview} wording={wording} />
          <Explained overview={overview} />
          <Downloads
            path={`/api/organizations/${organization.slug}/rounds/${round.id}/comparison`}
            query={overviewAddress(query)}
          />
          <p className="mt-6 flex flex-wrap gap-x-6 text-sm print:hidden">
            {whole && (
              <a href={`${base}/units/${whole.unit.unitId}/history`} className="link py-2">
                {t("history", { unit: whole.unit.name })}
              </a>
            )}
            <a
              href={`${base}/side-by-side?side=${round.id}_${(whole ?? rows[0])?.unit.unitId}_all`}
              className="link py-2"
            >
              {t("sideBySide")}
            </a>
            <PrintButton label={t("print")} />
          </p>
        </>
      )}
      {since && query.show === "change" && (
        <p className="mt-6 max-w-prose text-sm text-quiet">{t("insight")}</p>
      )}
    </>
  );
}

/** How the figures were made, and what the marks mean. */
async function Explained({ overview }: { overview: LoadedOverview }) {
  const t = await getTranslations("comparison");
  const { query, since, isShrunken } = overview;
  const isChange = query.show === "change" && since !== null;
  return (
    <div className="mt-6 max-w-prose space-y-2 text-sm text-quiet">
      <p>{isChange ? t("legendChange", { round: since.name }) : t("legend")}</p>
      <p>{isChange ? t("leadChange") : t("lead")}</p>
      {query.show === "own" && <p>{isShrunken ? t("shrunken") : t("raw")}</p>}
      <p>{t("family", { count: overview.compared })}</p>
      <p>{t("noRanking")}</p>
    </div>
  );
}
