import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OverviewPage } from "@/components/comparison/overview-page";
import { type AddressQuery, loadOverview } from "@/lib/comparison/loaders";

type Props = {
  params: Promise<{ slug: string; roundId: string }>;
  searchParams: Promise<AddressQuery>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("comparison");
  return { title: t("title") };
}

export default async function CompareRoute({ params, searchParams }: Props) {
  const [{ slug, roundId }, address] = await Promise.all([params, searchParams]);
  return <OverviewPage overview={await loadOverview(slug, roundId, address)} />;
}
