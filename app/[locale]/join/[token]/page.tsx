import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { JoinPage } from "@/components/assessments/join-page";
import { OverPage } from "@/components/respond/over-page";
import { SurveyJoinPage } from "@/components/respond/survey-join-page";
import { SiteFrame } from "@/components/ui/site-frame";
import { EntrancePage } from "@/components/workshops/entrance-page";
import { loadJoin } from "@/lib/assessments/respond-loaders";
import type { Locale } from "@/lib/framework/locales";
import { loadEntrance } from "@/lib/workshops/loaders";

type Props = { params: Promise<{ locale: Locale; token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("join");
  return { title: t("title"), robots: { index: false } };
}

export default async function Join({ params }: Props) {
  const { locale, token } = await params;
  const entrance = await loadEntrance(token);
  if (entrance) {
    return (
      <SiteFrame path={`/join/${entrance.code}`} width="reading">
        <EntrancePage entrance={entrance} />
      </SiteFrame>
    );
  }
  const join = await loadJoin(token, locale);
  return (
    <SiteFrame path={`/join/${token}`} width="reading">
      {join.kind === "self" && <JoinPage {...join.invitation} token={token} />}
      {join.kind === "survey" && <SurveyJoinPage {...join} token={token} />}
      {join.kind === "over" && <OverPage reason={join.reason} />}
    </SiteFrame>
  );
}
