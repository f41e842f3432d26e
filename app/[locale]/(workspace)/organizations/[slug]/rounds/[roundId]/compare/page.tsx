import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ComparisonPage } from "@/components/results/comparison-page";
import { measureSchema } from "@/lib/assessments/compared-measure";
import { loadComparison } from "@/lib/assessments/unit-result-loaders";

type Props = {
  params: Promise<{ slug: string; roundId: string }>;
  searchParams: Promise<{ of?: string; show?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("comparison");
  return { title: t("title") };
}

export default async function CompareRoute({ params, searchParams }: Props) {
  const [{ slug, roundId }, { of, show }] = await Promise.all([params, searchParams]);
  const comparison = await loadComparison(slug, roundId, of);
  return <ComparisonPage comparison={comparison} measure={measureSchema.parse(show)} />;
}
