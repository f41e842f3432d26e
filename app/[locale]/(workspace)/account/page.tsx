import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { AccountPage } from "@/components/account/account-page";
import { WorkspaceFrame } from "@/components/workspace/workspace-frame";
import { loadAccount } from "@/lib/auth/loaders";
import { loadFrame } from "@/lib/organizations/organization-loaders";

type Props = { searchParams: Promise<{ said?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("title") };
}

export default async function Account({ searchParams }: Props) {
  const [frame, account, { said }, { account: words }] = await Promise.all([
    loadFrame(null),
    loadAccount(),
    searchParams,
    getMessages(),
  ]);
  return (
    <WorkspaceFrame frame={frame}>
      <AccountPage account={account} said={said} words={words} />
    </WorkspaceFrame>
  );
}
