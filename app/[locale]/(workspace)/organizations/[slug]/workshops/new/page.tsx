import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { NewWorkshopForm } from "@/components/workshops/new-workshop-form";
import { ReadingColumn } from "@/components/workspace/reading-column";
import { startUnitWorkshop } from "@/lib/workshops/actions";
import { loadNewWorkshop } from "@/lib/workshops/loaders";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("workshop.new");
  return { title: t("title") };
}

export default async function NewUnitWorkshop({ params }: Props) {
  const { slug } = await params;
  const [{ units }, { workshop }] = await Promise.all([loadNewWorkshop(slug), getMessages()]);
  return (
    <ReadingColumn>
      <h1 className="text-4xl sm:text-5xl">{workshop.new.title}</h1>
      <p className="mt-4 max-w-prose text-quiet">{workshop.new.lead}</p>
      <NewWorkshopForm
        action={startUnitWorkshop.bind(null, slug)}
        words={workshop.new}
        units={units}
      />
    </ReadingColumn>
  );
}
