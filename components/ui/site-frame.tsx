import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Locale } from "@/lib/framework/locales";
import { FontPreloads } from "./font-preloads";

type Props = {
  children: ReactNode;
  /** The path after the language, to read the same page in the other one: "/method". */
  path: string;
  width?: "reading" | "wide";
  /** Whether to offer a way in for people with an account. */
  signIn?: boolean;
  /** Whether one can go elsewhere; not from a tablet that many share. */
  leadsAway?: boolean;
  /** Off where Next renders the page along with others, in case: it would hurry the fonts there too. */
  preloadsFonts?: boolean;
};

/** What stands around a page: the name, where else one can go, the other language, the credits. */
export async function SiteFrame({
  children,
  path,
  width = "wide",
  signIn = false,
  leadsAway = true,
  preloadsFonts = true,
}: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("site")]);
  const other: Locale = locale === "nl" ? "en" : "nl";
  const column = width === "wide" ? "max-w-5xl" : "max-w-3xl";
  return (
    <div
      className={`mx-auto flex min-h-dvh w-full ${column} flex-col px-5 sm:px-8 ${preloadsFonts ? "fonts-early" : ""}`}
    >
      {preloadsFonts && <FontPreloads />}
      <a href="#content" className="skip-link">
        {t("skip")}
      </a>
      <header className="flex items-center justify-between gap-6 py-5 print:hidden">
        {leadsAway ? (
          <a href={`/${locale}`} className="py-2 font-serif text-xl">
            Sevenfold
          </a>
        ) : (
          <p className="py-2 font-serif text-xl">Sevenfold</p>
        )}
        <nav className="flex items-center gap-5 text-sm sm:gap-8">
          {leadsAway && (
            <a href={`/${locale}/method`} className="py-3 hover:underline">
              {t("method")}
            </a>
          )}
          {signIn && (
            <a href={`/${locale}/sign-in`} className="py-3 hover:underline">
              {t("signIn")}
            </a>
          )}
          <a
            href={`/${other}${path}`}
            hrefLang={other}
            lang={other}
            className="py-3 hover:underline"
          >
            {t("language")}
          </a>
        </nav>
      </header>
      <main id="content" className="grow pb-20">
        {children}
      </main>
      <footer className="border-t border-rule py-8 text-sm text-quiet print:hidden">
        <p className="max-w-prose">{t("credit")}</p>
        <p className="mt-1">{t("license")}</p>
      </footer>
    </div>
  );
}
