import { getLocale, getTranslations } from "next-intl/server";
import type { LoadedResult } from "@/lib/assessments/loaders";
import type { ResultContent } from "@/lib/assessments/result-content";

type Props = { result: LoadedResult; content: ResultContent; token: string };

/** How the result was made: with what, by which rules, and how far it may be trusted. */
export async function MadeSection({ result, content, token }: Props) {
  const [locale, t, site] = await Promise.all([
    getLocale(),
    getTranslations("result.made"),
    getTranslations("site"),
  ]);
  const { questionnaire, moment, view } = result;
  const { parameters, respondents } = moment.profile;
  return (
    <section className="border-t border-rule pt-8 text-sm text-quiet">
      <h2 className="text-2xl text-ink">{t("heading")}</h2>
      <div className="mt-3 max-w-prose space-y-2">
        <p>
          {t("questionnaire", {
            questionnaire: t(questionnaire.id),
            version: questionnaire.version,
          })}{" "}
          {content.parameters}{" "}
          {t("text", {
            lowCut: parameters.lowCut,
            target: parameters.defaultTarget,
            cuts: parameters.stageCuts.map((cut) => cut.toLocaleString(locale)).join(" · "),
          })}
        </p>
        <p>{t("claim")}</p>
        <p>{respondents === 1 ? t("selfOne") : t("self")}</p>
        <p>{site("credit")}</p>
        <p className="flex flex-wrap gap-x-6 print:hidden">
          <a
            href={`/${locale}/assessments/${token}/measured?view=${view}`}
            className="link inline-block py-1"
          >
            {t("measured")}
          </a>
          <a href={`/${locale}/method`} className="link inline-block py-1">
            {t("method")}
          </a>
        </p>
      </div>
    </section>
  );
}
