import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { AuthPage } from "@/components/auth/auth-page";
import { ActionForm } from "@/components/ui/action-form";
import { resetPassword } from "@/lib/auth/actions";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.reset");
  return { title: t("title"), referrer: "no-referrer" };
}

export default async function ResetPasswordPage({ params }: Props) {
  const [{ token }, { auth: words }] = await Promise.all([params, getMessages()]);
  const { heading, newPassword, passwordHint, submit } = words.reset;
  return (
    <AuthPage path={`/reset-password/${token}`} heading={heading}>
      <ActionForm
        action={resetPassword}
        problems={words.problems}
        submit={submit}
        hidden={{ token }}
        fields={[
          {
            name: "newPassword",
            kind: "password",
            label: newPassword,
            hint: passwordHint,
            autoComplete: "new-password",
          },
        ]}
      />
    </AuthPage>
  );
}
