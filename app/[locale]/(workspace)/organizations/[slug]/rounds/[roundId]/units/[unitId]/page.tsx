import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { UnitResultPage } from "@/components/results/unit-result-page";
import { SiteFrame } from "@/components/ui/site-frame";
import { loadUnitResult, type UnitQuery } from "@/lib/assessments/unit-result-loaders";

type Props = {
  params: Promise<{ slug: string; roundId: string; unitId: string }>;
  searchParams: Promise<UnitQuery>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unitResult");
  return { title: t("title") };
}

export default async function UnitResultRoute({ params, searchParams }: Props) {
  const { slug, roundId, unitId } = await params;
  const result = await loadUnitResult(slug, roundId, unitId, await searchParams);
  const { scope, group } = result.view;
  const path = `/organizations/${slug}/rounds/${roundId}/units/${unitId}`;
  return (
    <SiteFrame path={`${path}?scope=${scope}&group=${group}`}>
      <UnitResultPage result={result} />
    </SiteFrame>
  );
}
