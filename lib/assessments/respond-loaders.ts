import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { lookUpLink } from "@/lib/auth/rate-limits";
import type { Locale } from "@/lib/framework/locales";
import { joinedCookie } from "./joined-cookie";
import { type Entrance, openEntrance, openLink } from "./links";
import { loadInvitation, walkOf } from "./loaders";
import { findOrganizationName, findRoundUnitName } from "./round-queries";
import { perspectivesToChoose } from "./round-rules";
import { mayAnswer } from "./rules";

/** What a survey tells whoever comes to answer, before anything is asked. */
export type SurveyPromise = Awaited<ReturnType<typeof promiseOf>>;

/** What an invited colleague is told: a team's own round, or an organization's survey. */
export async function loadJoin(token: string, locale: Locale) {
  const entrance = await openEntrance(token);
  if (!entrance) return { kind: "self" as const, invitation: await loadInvitation(token) };
  if (entrance.kind === "kiosk") redirect(`/${locale}/kiosk/${token}`);
  const { round } = entrance;
  if (round.state !== "open") {
    return {
      kind: "over" as const,
      reason: round.state === "closed" ? "closed" : "not-yet",
    } as const;
  }
  const joined = await hasJoined(entrance);
  if (entrance.kind === "personal" && entrance.answered && !joined) {
    return { kind: "over" as const, reason: "answered" as const };
  }
  return { kind: "survey" as const, promise: await promiseOf(entrance), joined };
}

/** The first page of a shared tablet. */
export async function loadKiosk(token: string) {
  const entrance = await lookUpLink(await headers(), () => openEntrance(token));
  if (entrance?.kind !== "kiosk") notFound();
  if (entrance.round.state !== "open") return { open: false as const };
  return { open: true as const, promise: await promiseOf(entrance) };
}

/** The walk of whoever is at a shared tablet; once she has left, the tablet is at its first page. */
export async function loadKioskWalk(
  kiosk: string,
  token: string,
  locale: Locale,
  step: string | undefined,
) {
  const asked = await headers();
  const [entrance, link] = await Promise.all([
    lookUpLink(asked, () => openEntrance(kiosk)),
    lookUpLink(asked, () => openLink(token)),
  ]);
  if (entrance?.kind !== "kiosk") notFound();
  const isHere = link?.round.id === entrance.round.id && mayAnswer(link);
  if (!isHere || !link.response) redirect(`/${locale}/kiosk/${kiosk}`);
  return walkOf(link, link.response, locale, step);
}

async function promiseOf(entrance: Entrance) {
  const { scope, round, questionnaire, unitId, perspective, kind } = entrance;
  const [organization, unit] = await Promise.all([
    findOrganizationName(scope),
    findRoundUnitName(scope, round.id, unitId),
  ]);
  return {
    personal: kind === "personal",
    organization,
    unit: unit ?? round.unit.name,
    round: round.name,
    minutes: questionnaire.minutes,
    openQuestions: questionnaire.openQuestions,
    threshold: round.threshold,
    sharing: round.sharing,
    respondentView: round.respondentView,
    closesOn: round.closesOn,
    perspectives: perspectivesToChoose(round, perspective),
  };
}

async function hasJoined({ key }: Entrance): Promise<boolean> {
  const known = (await cookies()).get(joinedCookie(key))?.value;
  return known !== undefined && (await openLink(known)) !== null;
}
