import { getLocale, getTranslations } from "next-intl/server";
import type { ResultContent } from "@/lib/assessments/result-content";
import type { Questionnaire } from "@/lib/framework/questionnaires";
import type { Profile } from "@/lib/scoring/profile";

type Props = {
  questionnaire: Pick<Questionnaire, "id" | "version">;
  profile: Profile;
  content: ResultContent;
  /** Whose result it is, and what it is not. */
  note: string;
  /** Where each number is explained. */
  measured: string;
};

/** How the result was made: with what, by which rules, and how far it may be trusted. */
export async function MadeSection(props: Props) {
  const { questionnaire, profile, content, note, measured } = props;
  const [locale, t, site] = await Promise.all([
    getLocale(),
    getTranslations("result.made"),
    getTranslations("site"),
  ]);
  const { parameters } = profile;
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
        <p>{note}</p>
        <p>{site("credit")}</p>
        <p className="flex flex-wrap gap-x-6 print:hidden">
          <a href={measured} className="link inline-block py-1">
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
