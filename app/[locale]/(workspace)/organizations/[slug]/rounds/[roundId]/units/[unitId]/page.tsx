import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { UnitResultPage } from "@/components/results/unit-result-page";
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
  return <UnitResultPage result={result} />;
}
