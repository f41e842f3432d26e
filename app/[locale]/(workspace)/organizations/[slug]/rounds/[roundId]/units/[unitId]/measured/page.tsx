import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MeasuredPage } from "@/components/result/measured-page";
import { explainedContent } from "@/lib/assessments/explained-content";
import { loadUnitResult, type UnitQuery } from "@/lib/assessments/unit-result-loaders";
import type { Locale } from "@/lib/framework/locales";
import { wordingFor } from "@/lib/framework/wording";

type Props = {
  params: Promise<{ locale: Locale; slug: string; roundId: string; unitId: string }>;
  searchParams: Promise<UnitQuery>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("measured");
  return { title: t("title") };
}

export default async function UnitMeasuredRoute({ params, searchParams }: Props) {
  const { locale, slug, roundId, unitId } = await params;
  const result = await loadUnitResult(slug, roundId, unitId, await searchParams);
  const { moment, round, unit, view } = result;
  if (!moment) notFound();
  const { socialSystem } = round;
  const context = { wording: wordingFor(locale), locale, socialSystem, release: moment.release };
  const content = explainedContent(moment.profile, null, context);
  const t = await getTranslations("unitResult");
  const about = [unit.name, round.name, t("answers", { count: moment.profile.respondents })];
  const query = `scope=${view.scope}&group=${view.group}`;
  const path = `/organizations/${slug}/rounds/${roundId}/units/${unitId}`;
  return <MeasuredPage content={content} about={about} result={`/${locale}${path}?${query}`} />;
}
