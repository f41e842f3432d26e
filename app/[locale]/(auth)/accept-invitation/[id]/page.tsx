import type { Metadata } from "next";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { AcceptInvitation } from "@/components/auth/accept-invitation";
import { MessagePage } from "@/components/ui/message-page";
import { loadMemberInvitation } from "@/lib/auth/loaders";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.accept");
  return { title: t("title"), referrer: "no-referrer" };
}

export default async function AcceptInvitationPage({ params }: Props) {
  const { id } = await params;
  const [invitation, locale, { auth: words }] = await Promise.all([
    loadMemberInvitation(id),
    getLocale(),
    getMessages(),
  ]);
  if (invitation) return <AcceptInvitation invitation={invitation} locale={locale} />;
  const { gone, goneText, home } = words.accept;
  return (
    <MessagePage
      path={`/accept-invitation/${encodeURIComponent(id)}`}
      heading={gone}
      text={goneText}
      home={home}
    />
  );
}
