import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuditLog } from "@/components/workspace/audit-log";
import { loadAudit } from "@/lib/organizations/organization-loaders";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("workspace.audit");
  return { title: t("title") };
}

export default async function AuditPage({ params }: Props) {
  return <AuditLog {...(await loadAudit((await params).slug))} />;
}
