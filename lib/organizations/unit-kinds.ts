import type { Locale } from "@/lib/framework/locales";
import type { SocialSystem } from "@/lib/framework/social-systems";

/** What the kinds of units are called in files. */
export const KIND_WORDS: Readonly<Record<Locale, Readonly<Record<SocialSystem, string>>>> = {
  nl: { organization: "organisatie", team: "team", individual: "persoon" },
  en: { organization: "organization", team: "team", individual: "individual" },
};

/** Every word that is understood, those that people use besides ours as well. */
const KINDS: Readonly<Record<string, SocialSystem>> = {
  organisatie: "organization",
  organization: "organization",
  organisation: "organization",
  afdeling: "organization",
  department: "organization",
  team: "team",
  persoon: "individual",
  individu: "individual",
  individual: "individual",
  person: "individual",
};

/** The kind that a cell names, or `null`. */
export function parseKind(text: string): SocialSystem | null {
  return KINDS[text.toLowerCase()] ?? null;
}
