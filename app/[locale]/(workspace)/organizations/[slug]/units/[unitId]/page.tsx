import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { UnitPage } from "@/components/units/unit-page";
import { ReadingColumn } from "@/components/workspace/reading-column";
import { loadUnit } from "@/lib/organizations/unit-loaders";

type Props = { params: Promise<{ slug: string; unitId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("units");
  return { title: t("title") };
}

export default async function UnitRoute({ params }: Props) {
  const [{ slug, unitId }, locale, t] = await Promise.all([
    params,
    getLocale(),
    getTranslations("units"),
  ]);
  const loaded = await loadUnit(slug, unitId, locale);
  return (
    <ReadingColumn back={{ href: `/${locale}/organizations/${slug}/units`, label: t("unit.back") }}>
      <UnitPage loaded={loaded} />
    </ReadingColumn>
  );
}
