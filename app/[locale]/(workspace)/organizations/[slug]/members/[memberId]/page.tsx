import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getMessages, getTranslations } from "next-intl/server";
import { MemberPage } from "@/components/members/member-page";
import { loadMembers } from "@/lib/organizations/organization-loaders";

type Props = { params: Promise<{ slug: string; memberId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("members.edit");
  return { title: t("title") };
}

export default async function Member({ params }: Props) {
  const { slug, memberId } = await params;
  const [loaded, { members: words }] = await Promise.all([loadMembers(slug), getMessages()]);
  const member = loaded.members.find(({ id, manageable }) => id === memberId && manageable);
  if (!member) notFound();
  const { roles, units } = loaded;
  return <MemberPage slug={slug} member={member} roles={roles} units={units} words={words} />;
}
