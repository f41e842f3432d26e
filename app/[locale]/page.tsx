import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LandingPage } from "@/components/landing/landing-page";
import { SiteFrame } from "@/components/ui/site-frame";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("app");
  return { title: { absolute: t("title") } };
}

export default function Home() {
  return (
    <SiteFrame path="">
      <LandingPage />
    </SiteFrame>
  );
}
