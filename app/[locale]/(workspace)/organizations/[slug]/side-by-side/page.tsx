import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SideBySidePage } from "@/components/comparison/side-by-side-page";
import { type AddressQuery, loadSideBySide } from "@/lib/comparison/loaders";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<AddressQuery> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sideBySide");
  return { title: t("heading") };
}

export default async function SideBySideRoute({ params, searchParams }: Props) {
  const [{ slug }, address, locale] = await Promise.all([params, searchParams, getLocale()]);
  return <SideBySidePage found={await loadSideBySide(slug, address, locale)} />;
}
