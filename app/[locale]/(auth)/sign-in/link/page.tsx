import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { AuthPage } from "@/components/auth/auth-page";
import { ActionForm } from "@/components/ui/action-form";
import { mailSignInLink } from "@/lib/auth/actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.link");
  return { title: t("title") };
}

export default async function LinkPage() {
  const { auth: words } = await getMessages();
  const { heading, lead, submit } = words.link;
  return (
    <AuthPage path="/sign-in/link" heading={heading} lead={lead}>
      <ActionForm
        action={mailSignInLink}
        problems={words.problems}
        submit={submit}
        fields={[
          { name: "email", kind: "email", label: words.signIn.email, autoComplete: "username" },
        ]}
      />
    </AuthPage>
  );
}
