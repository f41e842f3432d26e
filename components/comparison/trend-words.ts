import { getTranslations } from "next-intl/server";
import type { TrendWords } from "@/lib/comparison/trend-picture";

/** What the pictures over time say, in the reader's language. */
export async function trendWords(kind: "level" | "shift"): Promise<TrendWords> {
  const t = await getTranslations("history");
  return {
    title: t(`${kind}s`),
    higher: t("higher"),
    lower: t("lower"),
    "not-demonstrable": t("not-demonstrable"),
    interval: t("interval"),
    band: t("band"),
    mark: t("mark"),
    nothing: t("none.absent"),
  };
}
