import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { explainedContent } from "@/lib/assessments/explained-content";
import type { LoadedResult } from "@/lib/assessments/loaders";
import { wordingFor } from "@/lib/framework/wording";
import { MeasuredSections } from "./measured-sections";

type Props = { result: LoadedResult; token: string };

/** How a result was measured: each number's formula, with the reader's own figures in it. */
export async function MeasuredPage({ result, token }: Props) {
  const [locale, t, { measured: words }] = await Promise.all([
    getLocale(),
    getTranslations("result"),
    getMessages(),
  ]);
  const { view, moment, round, link, questionnaire } = result;
  const { name, socialSystem } = round.unit;
  const wording = wordingFor(locale);
  const answers = view === "own" ? link.response?.answers : undefined;
  const content = explainedContent(moment.profile, answers ? { questionnaire, answers } : null, {
    wording,
    locale,
    socialSystem,
    release: moment.release,
  });
  const parts = [
    name || t(`unnamed.${socialSystem}`),
    t(view),
    t("answers", { count: moment.profile.respondents }),
  ];
  return (
    <article>
      <p className="mt-6 text-sm print:hidden">
        <a href={`/${locale}/assessments/${token}?view=${view}`} className="link inline-block py-2">
          {words.back}
        </a>
      </p>
      <header className="mt-4">
        <h1 className="text-4xl sm:text-5xl">{words.heading}</h1>
        <p className="mt-3 text-sm text-quiet">{parts.join(" · ")}</p>
        <p className="mt-5 max-w-prose text-lg">{words.lead}</p>
        <p className="mt-3 max-w-prose">{words.reading}</p>
        <p className="mt-3 max-w-prose text-sm text-quiet">{content.parameters}</p>
      </header>
      <MeasuredSections content={content} words={words} />
      <p className="mt-16 border-t border-rule pt-6 text-sm print:hidden">
        <a href={`/${locale}/method`} className="link inline-block py-1">
          {words.method}
        </a>
      </p>
    </article>
  );
}
