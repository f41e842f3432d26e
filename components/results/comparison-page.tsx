import { getLocale, getTranslations } from "next-intl/server";
import { COMPARED_MEASURES, type ComparedMeasure } from "@/lib/assessments/compared-measure";
import type { LoadedComparison } from "@/lib/assessments/unit-result-loaders";
import { wordingFor } from "@/lib/framework/wording";
import { Choice } from "./choice";
import { ComparisonFindings } from "./comparison-findings";
import { ComparisonTable } from "./comparison-table";

type Props = { comparison: LoadedComparison; measure: ComparedMeasure };

/** Units beside each other on the seven levels, without a ranking. */
export async function ComparisonPage({ comparison, measure }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("comparison")]);
  const { round, whole, units, organization } = comparison;
  const path = `/${locale}/organizations/${organization.slug}/rounds/${round.id}`;
  const of = whole ? `&of=${whole.unitId}` : "";
  const isShrunken = units.filter(({ respondents }) => respondents !== null).length >= 6;
  return (
    <>
      <nav aria-label={t("title")} className="flex flex-wrap gap-x-6 text-sm print:hidden">
        <a href={`${path}/units`} className="link py-2">
          {t("back")}
        </a>
        {whole?.parentId && (
          <a href={`${path}/compare?of=${whole.parentId}`} className="link py-2">
            {t("up")}
          </a>
        )}
      </nav>
      <h1 className="mt-4 text-4xl sm:text-5xl">
        {whole ? t("heading", { unit: whole.name }) : t("headingApart")}
      </h1>
      <p className="mt-3 text-quiet">{round.name}</p>
      {units.length === 0 ? (
        <p className="mt-8 max-w-prose">{t("totalOnly")}</p>
      ) : (
        <>
          <ComparisonFindings comparison={comparison} wording={wordingFor(locale)} />
          <div className="mt-8 text-sm print:hidden">
            <Choice
              label={t("measure")}
              options={COMPARED_MEASURES.map((other) => ({
                label: t(other),
                href: `${path}/compare?show=${other}${of}`,
                current: other === measure,
              }))}
            />
          </div>
          <ComparisonTable
            comparison={comparison}
            measure={measure}
            path={path}
            wording={wordingFor(locale)}
          />
          <div className="mt-6 max-w-prose space-y-2 text-sm text-quiet">
            <p>{t("legend")}</p>
            <p>{t("lead")}</p>
            <p>
              {isShrunken ? t("shrunken") : t("raw")} {t("noRanking")}
            </p>
          </div>
        </>
      )}
    </>
  );
}
