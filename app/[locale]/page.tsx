import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LandingPage } from "@/components/landing/landing-page";
import { SiteFrame } from "@/components/ui/site-frame";
import { loadDemoPath } from "@/lib/demo/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("app");
  return { title: { absolute: t("title") } };
}

export default async function Home() {
  return (
    <SiteFrame path="" signIn>
      <LandingPage demo={await loadDemoPath()} />
    </SiteFrame>
  );
}
