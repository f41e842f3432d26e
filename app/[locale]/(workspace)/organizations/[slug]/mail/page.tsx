import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { MailPage } from "@/components/workspace/mail-page";
import { loadMails } from "@/lib/organizations/organization-loaders";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ said?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("mail");
  return { title: t("title") };
}

export default async function Mail({ params, searchParams }: Props) {
  const [loaded, { said }, { mail }] = await Promise.all([
    loadMails((await params).slug),
    searchParams,
    getMessages(),
  ]);
  return <MailPage {...loaded} said={said} words={mail} />;
}
