import type { Locale } from "@/lib/framework/locales";
import type messages from "./messages/nl";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof messages;
  }
}
