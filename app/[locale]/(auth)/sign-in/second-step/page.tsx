import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { AuthPage } from "@/components/auth/auth-page";
import { ActionForm } from "@/components/ui/action-form";
import { confirmSecondFactor } from "@/lib/auth/actions";

type Props = { searchParams: Promise<{ invitation?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.secondStep");
  return { title: t("title") };
}

export default async function SecondStepPage({ searchParams }: Props) {
  const [{ invitation = "" }, { auth: words }] = await Promise.all([searchParams, getMessages()]);
  const { heading, lead, code, hint, submit } = words.secondStep;
  return (
    <AuthPage path="/sign-in/second-step" heading={heading} lead={lead}>
      <ActionForm
        action={confirmSecondFactor}
        problems={words.problems}
        submit={submit}
        hidden={{ invitation }}
        fields={[{ name: "code", kind: "code", label: code, hint, autoComplete: "one-time-code" }]}
      />
    </AuthPage>
  );
}
