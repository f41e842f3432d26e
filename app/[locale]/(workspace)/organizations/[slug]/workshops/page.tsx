import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WorkshopsPage } from "@/components/workshops/workshops-page";
import { ReadingColumn } from "@/components/workspace/reading-column";
import { loadWorkshops } from "@/lib/workshops/loaders";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("workshop.list");
  return { title: t("title") };
}

export default async function Workshops({ params }: Props) {
  const { slug } = await params;
  const loaded = await loadWorkshops(slug);
  return (
    <ReadingColumn>
      <WorkshopsPage slug={slug} loaded={loaded} />
    </ReadingColumn>
  );
}
