import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MeasuredPage } from "@/components/result/measured-page";
import { SiteFrame } from "@/components/ui/site-frame";
import { loadResult } from "@/lib/assessments/loaders";
import type { Locale } from "@/lib/framework/locales";

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
  const { view } = await searchParams;
  const result = await loadResult(token, locale, view);
  return (
    <SiteFrame path={`/assessments/${token}/measured?view=${result.view}`}>
      <MeasuredPage result={result} token={token} />
    </SiteFrame>
  );
}
