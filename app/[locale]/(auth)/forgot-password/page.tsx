import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { AuthPage } from "@/components/auth/auth-page";
import { ActionForm } from "@/components/ui/action-form";
import { mailPasswordReset } from "@/lib/auth/actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.forgot");
  return { title: t("title") };
}

export default async function ForgotPasswordPage() {
  const { auth: words } = await getMessages();
  const { heading, lead, submit } = words.forgot;
  return (
    <AuthPage path="/forgot-password" heading={heading} lead={lead}>
      <ActionForm
        action={mailPasswordReset}
        problems={words.problems}
        submit={submit}
        fields={[
          { name: "email", kind: "email", label: words.signIn.email, autoComplete: "username" },
        ]}
      />
    </AuthPage>
  );
}
