import type { Locale } from "@/lib/framework/locales";
import { renderMail } from "@/lib/mail/render";
import type { OutgoingMail } from "@/lib/mail/send";
import type { InvitationTexts } from "./round-schema";

/** Who is asked to answer, and what she is promised. */
export type InvitationMail = {
  readonly to: string;
  readonly locale: Locale;
  readonly token: string;
  readonly organization: string;
  readonly minutes: number;
  readonly threshold: number;
  readonly sharing: "units" | "total";
  /** The last day on which answers are welcome. */
  readonly closesOn: Date | null;
  /** What the organization wants to say itself. */
  readonly texts: InvitationTexts;
};

type Texts = {
  readonly subject: string;
  readonly reminderSubject: (subject: string) => string;
  readonly text: string;
  readonly reminder: string;
  readonly practical: (minutes: number) => string;
  readonly until: (day: string) => string;
  readonly promise: Readonly<Record<"units" | "total", (threshold: number) => string>>;
  readonly action: string;
  readonly closing: (organization: string) => string;
};

const TEXTS: Record<Locale, Texts> = {
  nl: {
    subject: "Hoe klantgericht zijn we? Wat zie jij?",
    reminderSubject: (subject) => `Herinnering: ${subject}`,
    text: "We willen weten hoe het ervoor staat met onze aandacht voor klanten, van waar we voor bestaan tot waar we mee werken. Jij ziet dat elke dag van dichtbij. Daarom vragen we het jou.",
    reminder: "Je hebt nog niet geantwoord. Dat kan nog.",
    practical: (minutes) =>
      `Invullen duurt ongeveer ${minutes} minuten. Je mag tussendoor stoppen en op hetzelfde apparaat verdergaan.`,
    until: (day) => `Het kan tot en met ${day}.`,
    promise: {
      units: (threshold) =>
        `Je antwoorden zijn vertrouwelijk. Niemand ziet wat jij invult: we tonen alleen wat minstens ${threshold} mensen samen zeggen, per onderdeel.`,
      total: (threshold) =>
        `Je antwoorden zijn vertrouwelijk. Niemand ziet wat jij invult: we tonen alleen wat minstens ${threshold} mensen samen zeggen. Hoger in de organisatie ziet men jouw onderdeel niet apart.`,
    },
    action: "Bekijk de vragen",
    closing: (organization) =>
      `Deze link is alleen voor jou. We houden bij óf ermee geantwoord is, niet wat en niet wanneer, zodat je geen herinnering krijgt die niet nodig is. Je krijgt er hooguit drie. Verstuurd namens ${organization}.`,
  },
  en: {
    subject: "How customer-centric are we? What do you see?",
    reminderSubject: (subject) => `Reminder: ${subject}`,
    text: "We want to know how well we look after our customers, from why we exist to what we work with. You see that from close by every day. That is why we ask you.",
    reminder: "You have not answered yet. You still can.",
    practical: (minutes) =>
      `It takes about ${minutes} minutes. You may stop halfway and go on later on the same device.`,
    until: (day) => `You can answer up to and including ${day}.`,
    promise: {
      units: (threshold) =>
        `Your answers are confidential. Nobody sees what you fill in: we only show what at least ${threshold} people say together, unit by unit.`,
      total: (threshold) =>
        `Your answers are confidential. Nobody sees what you fill in: we only show what at least ${threshold} people say together. Higher up in the organization your unit is not seen apart.`,
    },
    action: "See the questions",
    closing: (organization) =>
      `This link is for you alone. We keep whether somebody has answered with it, not what and not when, so that you get no reminder you do not need. You get three at the most. Sent on behalf of ${organization}.`,
  },
};

/** What an invitation says where the organization has not written anything itself. */
export function defaultInvitationText(locale: Locale): { subject: string; text: string } {
  const { subject, text } = TEXTS[locale];
  return { subject, text };
}

/**
 * The mail that asks somebody to answer, or asks again. What the organization wrote comes first; who
 * will see what is said in our words, whatever it wrote.
 *
 * @param address the beginning of its link
 */
export function invitationMail(
  { to, locale, token, organization, minutes, threshold, sharing, closesOn, texts }: InvitationMail,
  address: string,
  kind: "invitation" | "reminder",
): OutgoingMail {
  const ours = TEXTS[locale];
  const subject = texts[locale]?.subject || ours.subject;
  const text = texts[locale]?.text || ours.text;
  const practical = [ours.practical(minutes), closesOn && ours.until(longDay(closesOn, locale))];
  const mail = renderMail({
    locale,
    subject: kind === "reminder" ? ours.reminderSubject(subject) : subject,
    paragraphs: [
      ...(kind === "reminder" ? [ours.reminder] : []),
      ...text.split(/\n{2,}/),
      practical.filter(Boolean).join(" "),
      ours.promise[sharing](threshold),
    ],
    action: { label: ours.action, url: `${address}/${locale}/join/${token}` },
    closing: ours.closing(organization),
  });
  return { to, ...mail, unlisted: kind === "reminder" };
}

function longDay(day: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === "nl" ? "nl-NL" : "en-US", {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(day);
}
