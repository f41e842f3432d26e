import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DraftPage } from "@/components/rounds/draft-page";
import { ProgressPage } from "@/components/rounds/progress-page";
import { ReadingColumn } from "@/components/workspace/reading-column";
import { loadRound } from "@/lib/assessments/round-loaders";
import type { Locale } from "@/lib/framework/locales";

type Props = {
  params: Promise<{ locale: Locale; slug: string; roundId: string }>;
  searchParams: Promise<{ saved?: string; reminded?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("rounds");
  return { title: t("title") };
}

export default async function Round({ params, searchParams }: Props) {
  const { locale, slug, roundId } = await params;
  const { saved, reminded } = await searchParams;
  const [loaded, t] = await Promise.all([loadRound(slug, roundId), getTranslations("rounds")]);
  const back = { href: `/${locale}/organizations/${slug}/rounds`, label: t("back") };
  return (
    <ReadingColumn wide back={back}>
      {loaded.draft ? (
        <DraftPage slug={slug} loaded={loaded} saved={saved !== undefined} />
      ) : (
        <ProgressPage
          slug={slug}
          loaded={loaded}
          saved={saved !== undefined}
          reminded={reminded !== undefined}
        />
      )}
    </ReadingColumn>
  );
}
