import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { OrganizationSettings } from "@/components/workspace/organization-settings";
import { loadSettings } from "@/lib/organizations/organization-loaders";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ said?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("workspace.settings");
  return { title: t("title") };
}

export default async function SettingsPage({ params, searchParams }: Props) {
  const [loaded, { said }, { workspace }] = await Promise.all([
    loadSettings((await params).slug),
    searchParams,
    getMessages(),
  ]);
  return <OrganizationSettings {...loaded} said={said} words={workspace.settings} />;
}
