import { unscopedDatabase } from "@/lib/db/client";
import { LOCALES, type Locale } from "@/lib/framework/locales";
import { renderMail } from "@/lib/mail/render";
import { sendMail } from "@/lib/mail/send";

/** Account mails without a mail server land beside those of the organizations. */
const FOLDER = "accounts";

type Text = {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action: string;
  readonly closing: string;
};

const MAGIC_LINK: Record<Locale, Text> = {
  nl: {
    subject: "Je link om in te loggen",
    paragraphs: ["Met deze link log je in bij Sevenfold. Hij werkt één keer, een kwartier lang."],
    action: "Inloggen",
    closing: "Heb je hier niet om gevraagd? Dan kun je deze mail weggooien.",
  },
  en: {
    subject: "Your link to sign in",
    paragraphs: ["This link signs you in to Sevenfold. It works once, for fifteen minutes."],
    action: "Sign in",
    closing: "Did you not ask for this? Then you can throw this mail away.",
  },
};

const PASSWORD_RESET: Record<Locale, Text> = {
  nl: {
    subject: "Kies een nieuw wachtwoord",
    paragraphs: ["Met deze link kies je een nieuw wachtwoord. Hij werkt één keer, een uur lang."],
    action: "Nieuw wachtwoord kiezen",
    closing:
      "Heb je hier niet om gevraagd? Dan hoef je niets te doen: je wachtwoord blijft zoals het was.",
  },
  en: {
    subject: "Choose a new password",
    paragraphs: ["This link lets you choose a new password. It works once, for an hour."],
    action: "Choose a new password",
    closing: "Did you not ask for this? Then do nothing: your password stays as it was.",
  },
};

/** Mails a link that signs somebody in. */
export async function sendMagicLink(email: string, token: string, origin: string): Promise<void> {
  const locale = await localeOf(email);
  const query = new URLSearchParams({ token, callbackURL: `/${locale}/organizations` });
  await send(email, locale, MAGIC_LINK, `${origin}/api/auth/magic-link/verify?${query}`);
}

/** Mails a link under which somebody chooses a new password. */
export async function sendPasswordReset(
  email: string,
  token: string,
  origin: string,
): Promise<void> {
  const locale = await localeOf(email);
  await send(email, locale, PASSWORD_RESET, `${origin}/${locale}/reset-password/${token}`);
}

async function send(
  to: string,
  locale: Locale,
  texts: Record<Locale, Text>,
  url: string,
): Promise<void> {
  const { subject, paragraphs, action, closing } = texts[locale];
  const mail = renderMail({ locale, subject, paragraphs, action: { label: action, url }, closing });
  await sendMail({ to, ...mail }, FOLDER);
}

async function localeOf(email: string): Promise<Locale> {
  const user = await unscopedDatabase().user.findUnique({
    where: { email },
    select: { locale: true },
  });
  return LOCALES.find((locale) => locale === user?.locale) ?? "nl";
}
