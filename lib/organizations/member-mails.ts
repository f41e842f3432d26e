import type { Locale } from "@/lib/framework/locales";
import { renderMail } from "@/lib/mail/render";
import type { OutgoingMail } from "@/lib/mail/send";

/** Who asks whom to become a member of what. */
export type MemberInvitationDetails = {
  readonly id: string;
  readonly email: string;
  readonly organization: string;
  readonly inviter: string;
  /** The language of who invites, as that of who is invited is not known. */
  readonly locale: Locale;
};

const TEXTS: Record<
  Locale,
  {
    subject: (organization: string) => string;
    asks: (inviter: string, organization: string) => string;
    explains: string;
    action: string;
    closing: (inviter: string) => string;
  }
> = {
  nl: {
    subject: (organization) => `Doe je mee in Sevenfold van ${organization}?`,
    asks: (inviter, organization) =>
      `${inviter} nodigt je uit om in Sevenfold mee te werken aan de metingen van ${organization}.`,
    explains:
      "Met de link maak je een account, of log je in als je er al een hebt. Hij werkt veertien dagen.",
    action: "Bekijk de uitnodiging",
    closing: (inviter) =>
      `Had je dit niet verwacht? Vraag het ${inviter}, of gooi deze mail weg: dan gebeurt er niets.`,
  },
  en: {
    subject: (organization) => `Will you join ${organization} in Sevenfold?`,
    asks: (inviter, organization) =>
      `${inviter} invites you to work on the rounds of ${organization} in Sevenfold.`,
    explains:
      "The link lets you make an account, or sign in if you have one. It works for fourteen days.",
    action: "See the invitation",
    closing: (inviter) =>
      `Did you not expect this? Ask ${inviter}, or throw this mail away: then nothing happens.`,
  },
};

/**
 * The mail that asks somebody to become a member.
 *
 * @param address the beginning of its link
 */
export function memberInvitationMail(
  { id, email, organization, inviter, locale }: MemberInvitationDetails,
  address: string,
): OutgoingMail {
  const texts = TEXTS[locale];
  const mail = renderMail({
    locale,
    subject: texts.subject(organization),
    paragraphs: [texts.asks(inviter, organization), texts.explains],
    action: { label: texts.action, url: `${address}/${locale}/accept-invitation/${id}` },
    closing: texts.closing(inviter),
  });
  return { to: email, ...mail };
}
