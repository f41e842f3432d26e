import type { Locale } from "@/lib/framework/locales";

/**
 * What a page says when it fails. Apart from the other messages, because it travels to the browser
 * with every page.
 */
export const FAILURE: Record<Locale, { heading: string; text: string; retry: string }> = {
  nl: {
    heading: "Er ging iets mis bij ons",
    text: "Wat je hebt ingevuld is bewaard. Probeer het zo nog een keer.",
    retry: "Probeer opnieuw",
  },
  en: {
    heading: "Something went wrong on our side",
    text: "What you have answered is kept. Please try again in a moment.",
    retry: "Try again",
  },
};
