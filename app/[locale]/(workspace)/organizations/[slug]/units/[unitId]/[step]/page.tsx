import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { UnitStepPage } from "@/components/units/unit-step-page";
import { ReadingColumn } from "@/components/workspace/reading-column";
import { loadUnitStep } from "@/lib/organizations/unit-loaders";
import { searchText } from "@/lib/organizations/unit-schema";

type Props = {
  params: Promise<{ slug: string; unitId: string; step: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("units");
  return { title: t("title") };
}

export default async function UnitStepRoute({ params, searchParams }: Props) {
  const [{ slug, unitId, step }, { q }, locale] = await Promise.all([
    params,
    searchParams,
    getLocale(),
  ]);
  const query = searchText.parse(q);
  const loaded = await loadUnitStep({ slug, unitId, step }, query, locale);
  return (
    <ReadingColumn>
      <UnitStepPage loaded={loaded} query={query} />
    </ReadingColumn>
  );
}
