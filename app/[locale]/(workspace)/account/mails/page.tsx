import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Outbox } from "@/components/workspace/outbox";
import { WorkspaceFrame } from "@/components/workspace/workspace-frame";
import { loadAccountMails, loadFrame } from "@/lib/organizations/organization-loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("mail.accounts");
  return { title: t("title") };
}

export default async function AccountMailsPage() {
  const [frame, mails, t] = await Promise.all([
    loadFrame(null),
    loadAccountMails(),
    getTranslations("mail.accounts"),
  ]);
  return (
    <WorkspaceFrame frame={frame}>
      <div className="max-w-3xl">
        <h1 className="text-4xl sm:text-5xl">{t("heading")}</h1>
        <p className="mt-4 text-quiet">{t("lead")}</p>
        <Outbox mails={mails} />
      </div>
    </WorkspaceFrame>
  );
}
