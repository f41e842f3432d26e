import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { StartForm } from "@/components/assessments/start-form";
import { SiteFrame } from "@/components/ui/site-frame";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("start");
  return { title: t("title") };
}

export default async function StartPage() {
  const { start } = await getMessages();
  return (
    <SiteFrame path="/start" width="reading">
      <h1 className="mt-6 text-4xl sm:text-5xl">{start.heading}</h1>
      <p className="mt-4 text-quiet">{start.lead}</p>
      <StartForm words={start} />
    </SiteFrame>
  );
}
