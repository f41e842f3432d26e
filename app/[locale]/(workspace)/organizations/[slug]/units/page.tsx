import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { UnitsPage } from "@/components/units/units-page";
import { ReadingColumn } from "@/components/workspace/reading-column";
import { loadUnits } from "@/lib/organizations/unit-loaders";
import { searchText } from "@/lib/organizations/unit-schema";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("units");
  return { title: t("title") };
}

export default async function Units({ params, searchParams }: Props) {
  const [{ slug }, { q }, locale] = await Promise.all([params, searchParams, getLocale()]);
  const query = searchText.parse(q);
  const loaded = await loadUnits(slug, query, locale);
  return (
    <ReadingColumn>
      <UnitsPage loaded={loaded} query={query} />
    </ReadingColumn>
  );
}
