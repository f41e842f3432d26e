import { defineRouting } from "next-intl/routing";
import { LOCALES } from "@/lib/framework/locales";

export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: "nl",
  // They would repeat secret links in a header.
  alternateLinks: false,
});
