import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HistoryPage } from "@/components/comparison/history-page";
import { type AddressQuery, loadHistory } from "@/lib/comparison/loaders";

type Props = {
  params: Promise<{ slug: string; unitId: string }>;
  searchParams: Promise<AddressQuery>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("history");
  return { title: t("title") };
}

export default async function HistoryRoute({ params, searchParams }: Props) {
  const [{ slug, unitId }, address] = await Promise.all([params, searchParams]);
  return <HistoryPage history={await loadHistory(slug, unitId, address)} />;
}
