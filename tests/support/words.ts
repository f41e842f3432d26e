import type { Page } from "@playwright/test";
import { createTranslator } from "next-intl";
import type { Locale } from "@/lib/framework/locales";
import en from "@/lib/i18n/messages/en";
import nl from "@/lib/i18n/messages/nl";

/** What the pages say, by language and key: tests look for what a person reads. */
export const WORDS = {
  nl: createTranslator({ locale: "nl", messages: nl }),
  en: createTranslator({ locale: "en", messages: en }),
};

/** The language of a page, which its address says. */
export function localeOf(page: Page): Locale {
  return new URL(page.url()).pathname.startsWith("/en") ? "en" : "nl";
}

/** What the pages say in the language of this one. */
export function wordsOn(page: Page): (typeof WORDS)[Locale] {
  return WORDS[localeOf(page)];
}
