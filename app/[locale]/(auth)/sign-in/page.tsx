import type { Metadata } from "next";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { AuthPage } from "@/components/auth/auth-page";
import { PasskeySignIn } from "@/components/auth/passkey-sign-in";
import { ActionForm } from "@/components/ui/action-form";
import { Said } from "@/components/ui/said";
import { signIn } from "@/lib/auth/actions";
import { loadSignIn } from "@/lib/auth/loaders";

type Props = { searchParams: Promise<{ invitation?: string; said?: string; error?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.signIn");
  return { title: t("title") };
}

export default async function SignInPage({ searchParams }: Props) {
  const { invitation = "", said, error } = await searchParams;
  const [{ provider }, locale, { auth: words }] = await Promise.all([
    loadSignIn(),
    getLocale(),
    getMessages(),
  ]);
  const { signIn: own } = words;
  return (
    <AuthPage path="/sign-in" heading={own.heading} lead={own.lead}>
      <Said said={error ? "link-spent" : said} texts={own.said} />
      <div className="mt-6">
        <ActionForm
          action={signIn}
          problems={words.problems}
          submit={own.submit}
          hidden={{ invitation }}
          fields={[
            { name: "email", kind: "email", label: own.email, autoComplete: "username" },
            {
              name: "password",
              kind: "password",
              label: own.password,
              autoComplete: "current-password",
            },
          ]}
        />
      </div>
      <p className="mt-4">
        <a href={`/${locale}/forgot-password`} className="link inline-block py-2">
          {own.forgot}
        </a>
      </p>
      <section className="mt-8 border-t border-rule pt-6">
        <h2 className="text-2xl">{own.otherWays}</h2>
        <div className="mt-4 flex flex-wrap items-start gap-4">
          <a href={`/${locale}/sign-in/link`} className="button-outline">
            {own.link}
          </a>
          <PasskeySignIn
            label={own.passkey}
            problem={own.passkeyFailed}
            to={
              invitation
                ? `/${locale}/accept-invitation/${encodeURIComponent(invitation)}`
                : `/${locale}/organizations`
            }
          />
          {provider && (
            <a href={`/api/auth/sign-in/provider?locale=${locale}`} className="button-outline">
              {own.provider}
            </a>
          )}
        </div>
      </section>
    </AuthPage>
  );
}
