import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { KioskPage } from "@/components/respond/kiosk-page";
import { SiteFrame } from "@/components/ui/site-frame";
import { loadKiosk } from "@/lib/assessments/respond-loaders";

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ thanks?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("respond.kiosk");
  return { title: t("title"), robots: { index: false } };
}

export default async function Kiosk({ params, searchParams }: Props) {
  const { token } = await params;
  const { thanks } = await searchParams;
  const [kiosk, t] = await Promise.all([loadKiosk(token), getTranslations("respond.kiosk")]);
  return (
    <SiteFrame path={`/kiosk/${token}`} width="reading" leadsAway={false}>
      {kiosk.open ? (
        <KioskPage token={token} promise={kiosk.promise} thanks={thanks !== undefined} />
      ) : (
        <h1 className="mt-10 text-3xl">{t("over")}</h1>
      )}
    </SiteFrame>
  );
}
