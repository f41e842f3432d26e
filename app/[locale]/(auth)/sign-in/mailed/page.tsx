import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AuthPage } from "@/components/auth/auth-page";
import { loadMailed } from "@/lib/auth/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.mailed");
  return { title: t("title") };
}

export default async function MailedPage() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("auth.mailed")]);
  const { kept } = loadMailed();
  return (
    <AuthPage path="/sign-in/mailed" heading={t(kept ? "keptHeading" : "heading")}>
      <p className="max-w-prose text-lg">{t(kept ? "kept" : "text")}</p>
      <a href={`/${locale}/sign-in`} className="link mt-6 inline-block py-2">
        {t("back")}
      </a>
    </AuthPage>
  );
}
