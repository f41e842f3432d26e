import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SiteFrame } from "@/components/ui/site-frame";
import { LivePage } from "@/components/workshops/live-page";
import { WorkshopResultPage } from "@/components/workshops/workshop-result-page";
import type { Locale } from "@/lib/framework/locales";
import { loadLive } from "@/lib/workshops/loaders";

type Props = { params: Promise<{ locale: Locale; key: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("workshop");
  return { title: t("title"), robots: { index: false } };
}

export default async function Live({ params }: Props) {
  const { locale, key } = await params;
  const live = await loadLive(key, locale);
  if (live.kind !== "result") return <LivePage live={live} />;
  return (
    <SiteFrame path={`/live/${key}`}>
      <WorkshopResultPage result={live} />
    </SiteFrame>
  );
}
