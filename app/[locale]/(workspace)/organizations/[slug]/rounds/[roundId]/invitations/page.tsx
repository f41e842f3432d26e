import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InvitationsPage } from "@/components/rounds/invitations-page";
import { ReadingColumn } from "@/components/workspace/reading-column";
import { loadInvitations } from "@/lib/assessments/invitation-loaders";
import type { Locale } from "@/lib/framework/locales";

type Props = {
  params: Promise<{ locale: Locale; slug: string; roundId: string }>;
  searchParams: Promise<{ search?: string; added?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("rounds.invite");
  return { title: t("heading") };
}

export default async function Invitations({ params, searchParams }: Props) {
  const { locale, slug, roundId } = await params;
  const { search, added } = await searchParams;
  const asked = String(search ?? "");
  const [loaded, t] = await Promise.all([
    loadInvitations(slug, roundId, asked),
    getTranslations("rounds"),
  ]);
  const path = `/organizations/${slug}/rounds/${roundId}`;
  return (
    <ReadingColumn back={{ href: `/${locale}${path}`, label: t("backToRound") }}>
      <InvitationsPage slug={slug} loaded={loaded} search={asked} added={Number(added) || 0} />
    </ReadingColumn>
  );
}
