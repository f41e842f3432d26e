import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RoundUnits } from "@/components/results/round-units";
import { loadRoundUnits } from "@/lib/assessments/unit-result-loaders";

type Props = { params: Promise<{ slug: string; roundId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unitResult");
  return { title: t("listTitle") };
}

export default async function RoundUnitsRoute({ params }: Props) {
  const { slug, roundId } = await params;
  const found = await loadRoundUnits(slug, roundId);
  return <RoundUnits found={found} />;
}
