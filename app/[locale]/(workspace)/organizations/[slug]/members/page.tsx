import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { MembersPage } from "@/components/members/members-page";
import { loadMembers } from "@/lib/organizations/organization-loaders";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ said?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("members");
  return { title: t("title") };
}

export default async function Members({ params, searchParams }: Props) {
  const [loaded, { said }, { members }] = await Promise.all([
    loadMembers((await params).slug),
    searchParams,
    getMessages(),
  ]);
  return <MembersPage {...loaded} said={said} words={members} />;
}
