import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MeasuredPage } from "@/components/result/measured-page";
import { SiteFrame } from "@/components/ui/site-frame";
import { explainedContent } from "@/lib/assessments/explained-content";
import { loadResult } from "@/lib/assessments/loaders";
import type { Locale } from "@/lib/framework/locales";
import { wordingFor } from "@/lib/framework/wording";

type Props = {
  params: Promise<{ locale: Locale; token: string }>;
  searchParams: Promise<{ view?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("measured");
  return { title: t("title"), robots: { index: false } };
}

export default async function MeasuredRoute({ params, searchParams }: Props) {
  const { locale, token } = await params;
  const result = await loadResult(token, locale, (await searchParams).view);
  const { view, moment, round, link, questionnaire } = result;
  const { socialSystem } = round;
  const wording = wordingFor(locale);
  const answers = view === "own" ? link.response?.answers : undefined;
  const own = answers ? { questionnaire, answers } : null;
  const context = { wording, locale, socialSystem, release: moment.release };
  const content = explainedContent(moment.profile, own, context);
  const t = await getTranslations("result");
  const about = [
    round.name || round.unit.name || t(`unnamed.${socialSystem}`),
    t(view),
    t("answers", { count: moment.profile.respondents }),
  ];
  return (
    <SiteFrame path={`/assessments/${token}/measured?view=${view}`}>
      <MeasuredPage
        content={content}
        about={about}
        result={`/${locale}/assessments/${token}?view=${view}`}
      />
    </SiteFrame>
  );
}
