import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { MethodPage } from "@/components/method/method-page";
import { SiteFrame } from "@/components/ui/site-frame";
import { wordingFor } from "@/lib/framework/wording";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("method");
  return { title: t("title") };
}

export default async function Method() {
  const wording = wordingFor(await getLocale());
  return (
    <SiteFrame path="/method">
      <MethodPage wording={wording} />
    </SiteFrame>
  );
}
