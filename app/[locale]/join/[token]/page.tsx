import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { JoinPage } from "@/components/assessments/join-page";
import { SiteFrame } from "@/components/ui/site-frame";
import { loadInvitation } from "@/lib/assessments/loaders";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("join");
  return { title: t("title"), robots: { index: false } };
}

export default async function Join({ params }: Props) {
  const { token } = await params;
  const invitation = await loadInvitation(token);
  return (
    <SiteFrame path={`/join/${token}`} width="reading">
      <JoinPage {...invitation} token={token} />
    </SiteFrame>
  );
}
