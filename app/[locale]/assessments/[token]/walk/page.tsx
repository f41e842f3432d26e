import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { Walk } from "@/components/walk/walk";
import { loadWalk } from "@/lib/assessments/loaders";
import type { Locale } from "@/lib/framework/locales";

type Props = {
  params: Promise<{ locale: Locale; token: string }>;
  searchParams: Promise<{ step?: string; problem?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("start");
  return { title: t("heading"), robots: { index: false } };
}

export default async function WalkPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  const { step, problem } = await searchParams;
  const walk = await loadWalk(token, locale, step);
  const { walk: words } = await getMessages();
  return (
    <main>
      <Walk
        {...walk}
        token={token}
        locale={locale}
        path={`/assessments/${token}/walk`}
        words={words}
        problem={problem === "invalid"}
      />
    </main>
  );
}
