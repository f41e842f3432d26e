import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { OrganizationList } from "@/components/workspace/organization-list";
import { WorkspaceFrame } from "@/components/workspace/workspace-frame";
import { loadFrame, loadOrganizations } from "@/lib/organizations/organization-loaders";

type Props = { searchParams: Promise<{ said?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("workspace.list");
  return { title: t("title") };
}

export default async function OrganizationsPage({ searchParams }: Props) {
  const [frame, loaded, { said }, { workspace }] = await Promise.all([
    loadFrame(null),
    loadOrganizations(),
    searchParams,
    getMessages(),
  ]);
  return (
    <WorkspaceFrame frame={frame}>
      <OrganizationList {...loaded} said={said} words={workspace} />
    </WorkspaceFrame>
  );
}
