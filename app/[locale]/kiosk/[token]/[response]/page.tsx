import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { KioskGuard } from "@/components/respond/kiosk-guard";
import { Walk } from "@/components/walk/walk";
import { loadKioskWalk } from "@/lib/assessments/respond-loaders";
import type { Locale } from "@/lib/framework/locales";

type Props = {
  params: Promise<{ locale: Locale; token: string; response: string }>;
  searchParams: Promise<{ step?: string; problem?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("respond.kiosk");
  return { title: t("title"), robots: { index: false } };
}

export default async function KioskWalk({ params, searchParams }: Props) {
  const { locale, token, response } = await params;
  const { step, problem } = await searchParams;
  const walk = await loadKioskWalk(token, response, locale, step);
  const { walk: words, respond } = await getMessages();
  return (
    <main>
      <Walk
        {...walk}
        token={response}
        kiosk={token}
        locale={locale}
        path={`/kiosk/${token}/${response}`}
        words={{ ...words, finish: respond.kiosk.finish }}
        problem={problem === "invalid"}
      />
      <KioskGuard kiosk={token} token={response} locale={locale} words={respond.kiosk} />
    </main>
  );
}
