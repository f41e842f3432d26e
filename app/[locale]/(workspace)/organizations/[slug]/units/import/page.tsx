import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ImportPage } from "@/components/units/import-page";
import { ReadingColumn } from "@/components/workspace/reading-column";
import { loadUnitImport } from "@/lib/organizations/unit-loaders";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("units.import");
  return { title: t("title") };
}

export default async function UnitImport({ params }: Props) {
  const [{ slug }, locale, t] = await Promise.all([
    params,
    getLocale(),
    getTranslations("units.import"),
  ]);
  await loadUnitImport(slug);
  return (
    <ReadingColumn back={{ href: `/${locale}/organizations/${slug}/units`, label: t("back") }}>
      <ImportPage slug={slug} />
    </ReadingColumn>
  );
}
