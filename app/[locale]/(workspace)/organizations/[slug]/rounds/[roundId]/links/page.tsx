import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LinksPage } from "@/components/rounds/links-page";
import { ReadingColumn } from "@/components/workspace/reading-column";
import { loadLinks } from "@/lib/assessments/round-loaders";
import type { Locale } from "@/lib/framework/locales";

type Props = {
  params: Promise<{ locale: Locale; slug: string; roundId: string }>;
  searchParams: Promise<{ from?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("rounds.links");
  return { title: t("heading") };
}

export default async function Links({ params, searchParams }: Props) {
  const { locale, slug, roundId } = await params;
  const { from } = await searchParams;
  const [loaded, t] = await Promise.all([
    loadLinks(slug, roundId, Number(from)),
    getTranslations("rounds"),
  ]);
  const path = `/organizations/${slug}/rounds/${roundId}`;
  return (
    <ReadingColumn back={{ href: `/${locale}${path}`, label: t("backToRound") }}>
      <LinksPage slug={slug} loaded={loaded} />
    </ReadingColumn>
  );
}
