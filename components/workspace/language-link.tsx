"use client";

import { usePathname } from "next/navigation";
import type { Locale } from "@/lib/framework/locales";

type Props = { locale: Locale; label: string };

/** The same page in the other language. */
export function LanguageLink({ locale, label }: Props) {
  const other: Locale = locale === "nl" ? "en" : "nl";
  const path = usePathname().replace(/^\/[a-z]{2}/, `/${other}`);
  return (
    <a href={path} hrefLang={other} lang={other} className="py-2 hover:underline">
      {label}
    </a>
  );
}
