import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { SiteFrame } from "@/components/ui/site-frame";
import { CodeForm } from "@/components/workshops/code-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("workshop.enter");
  return { title: t("title") };
}

export default async function Enter() {
  const { workshop } = await getMessages();
  return (
    <SiteFrame path="/join" width="reading">
      <h1 className="mt-8 text-4xl sm:text-5xl">{workshop.enter.heading}</h1>
      <p className="mt-4 text-quiet">{workshop.enter.lead}</p>
      <CodeForm words={workshop.enter} />
    </SiteFrame>
  );
}
