import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { AuthPage } from "@/components/auth/auth-page";
import { ActionForm } from "@/components/ui/action-form";
import { requireNoAccounts } from "@/lib/auth/loaders";
import { setUp } from "@/lib/organizations/organization-actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.setUp");
  return { title: t("title") };
}

export default async function SetUpPage() {
  await requireNoAccounts();
  const { auth: words } = await getMessages();
  const { setUp: own, reset } = words;
  return (
    <AuthPage path="/set-up" heading={own.heading} lead={own.lead}>
      <ActionForm
        action={setUp}
        problems={words.problems}
        submit={own.submit}
        fields={[
          { name: "name", label: own.name, autoComplete: "name" },
          { name: "email", kind: "email", label: own.email, autoComplete: "username" },
          {
            name: "newPassword",
            kind: "password",
            label: own.newPassword,
            hint: reset.passwordHint,
            autoComplete: "new-password",
          },
          {
            name: "organization",
            label: own.organization,
            hint: own.organizationHint,
            autoComplete: "organization",
          },
        ]}
      />
    </AuthPage>
  );
}
