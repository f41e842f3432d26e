import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RoundsPage } from "@/components/rounds/rounds-page";
import { ReadingColumn } from "@/components/workspace/reading-column";
import { loadRounds } from "@/lib/assessments/round-loaders";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("rounds");
  return { title: t("title") };
}

export default async function Rounds({ params }: Props) {
  const { slug } = await params;
  const loaded = await loadRounds(slug);
  return (
    <ReadingColumn>
      <RoundsPage slug={slug} loaded={loaded} />
    </ReadingColumn>
  );
}
