import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { SiteFrame } from "@/components/ui/site-frame";
import { NewWorkshopForm } from "@/components/workshops/new-workshop-form";
import { startWorkshop } from "@/lib/workshops/actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("workshop.new");
  return { title: t("title") };
}

export default async function NewWorkshopPage() {
  const { workshop } = await getMessages();
  return (
    <SiteFrame path="/workshops" width="reading">
      <h1 className="mt-6 text-4xl sm:text-5xl">{workshop.new.title}</h1>
      <p className="mt-4 max-w-prose text-quiet">{workshop.new.lead}</p>
      <NewWorkshopForm action={startWorkshop} words={workshop.new} />
    </SiteFrame>
  );
}
