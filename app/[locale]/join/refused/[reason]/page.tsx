import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OverPage, REASONS } from "@/components/respond/over-page";
import { SiteFrame } from "@/components/ui/site-frame";

type Props = { params: Promise<{ reason: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("respond");
  return { title: t("title"), robots: { index: false } };
}

export default async function Refused({ params }: Props) {
  const { reason } = await params;
  const known = REASONS.find((each) => each === reason);
  if (!known) notFound();
  return (
    <SiteFrame path={`/join/refused/${known}`} width="reading">
      <OverPage reason={known} />
    </SiteFrame>
  );
}
