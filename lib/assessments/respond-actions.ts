"use server";

import { randomBytes } from "node:crypto";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { type FormState, parseForm } from "@/lib/action";
import { lookUpLink } from "@/lib/auth/rate-limits";
import { SECRET_BYTES } from "@/lib/auth/tokens";
import { LOCALES, type Locale } from "@/lib/framework/locales";
import type { Perspective } from "@/lib/framework/social-systems";
import { invitationCookie, JOINED_COOKIE, joinedCookie } from "./joined-cookie";
import { type Entrance, openEntrance, openLink } from "./links";
import { beginSchema } from "./respond-schema";
import { joinRound } from "./response-mutations";
import { perspectivesToChoose } from "./round-rules";

/** Lets whoever holds a way into a survey answer, once a device: a second time leads on where one was. */
export async function beginSurvey(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(beginSchema, form);
  if (!parsed.ok) return parsed.state;
  const { token } = parsed.data;
  const locale = await getLocale();
  const entrance = await lookUpLink(await headers(), () => openEntrance(token));
  const page = `/${locale}/join/${encodeURIComponent(token)}`;
  if (!entrance || entrance.kind === "kiosk" || entrance.round.state !== "open") redirect(page);
  const jar = await cookies();
  const known = jar.get(joinedCookie(entrance.key))?.value;
  if (known && (await openLink(known))) redirect(walkPath(entrance, locale, known));
  // The page says that somebody has answered with it already.
  if (entrance.kind === "personal" && entrance.answered) redirect(page);
  const perspective = chosenPerspective(entrance, parsed.data.perspective);
  if (perspective === undefined) return chooseFirst(token);
  const begun = await begin(entrance, perspective);
  if (!begun) redirect(page);
  jar.set(joinedCookie(entrance.key), begun.token, JOINED_COOKIE);
  if (entrance.kind === "personal") {
    jar.set(invitationCookie(begun.responseId), token, JOINED_COOKIE);
  }
  redirect(walkPath(entrance, locale, begun.token));
}

/** Lets the next person answer on a shared tablet, which keeps nothing of her. */
export async function beginAtKiosk(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(beginSchema, form);
  if (!parsed.ok) return parsed.state;
  const { token } = parsed.data;
  const locale = await getLocale();
  const entrance = await lookUpLink(await headers(), () => openEntrance(token));
  const page = `/${locale}/kiosk/${encodeURIComponent(token)}`;
  if (entrance?.kind !== "kiosk" || entrance.round.state !== "open") redirect(page);
  const perspective = chosenPerspective(entrance, parsed.data.perspective);
  if (perspective === undefined) return chooseFirst(token);
  const begun = await begin(entrance, perspective);
  redirect(begun ? `/${languageOf(entrance, locale)}/kiosk/${token}/${begun.token}` : page);
}

/** The perspective to answer from, `null` when the round asks for none, `undefined` when one must choose. */
function chosenPerspective(
  { round, perspective }: Entrance,
  chosen: Perspective | undefined,
): Perspective | null | undefined {
  const choices = perspectivesToChoose(round, perspective);
  if (choices === null) return perspective;
  return choices.find((choice) => choice === chosen);
}

function chooseFirst(token: string): FormState {
  return { problems: { perspective: "choose-one" }, values: { token } };
}

async function begin(
  { scope, round, questionnaire, unitId, kind }: Entrance,
  perspective: Perspective | null,
): Promise<{ token: string; responseId: string } | null> {
  const respondent = { unitId, perspective, invited: kind === "personal" };
  const secret = randomBytes(SECRET_BYTES);
  const token = await joinRound(scope, round.id, questionnaire, secret, respondent);
  const link = token === null ? null : await openLink(token);
  return token !== null && link?.response ? { token, responseId: link.response.id } : null;
}

function walkPath(entrance: Entrance, locale: Locale, token: string): string {
  return `/${languageOf(entrance, locale)}/assessments/${token}/walk`;
}

/** The language one came in, if the round is asked in it. */
function languageOf({ round }: Entrance, locale: Locale): Locale {
  const asked = LOCALES.filter((each) => round.languages.includes(each));
  return asked.includes(locale) ? locale : (asked[0] ?? locale);
}
