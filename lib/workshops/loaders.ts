import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { findTally } from "@/lib/assessments/queries";
import { releaseFromCodes } from "@/lib/assessments/released";
import { depths, inOrder } from "@/lib/assessments/round-tree";
import { openContent, walkContent } from "@/lib/assessments/walk-content";
import { may } from "@/lib/auth/gate";
import { lookUpLink } from "@/lib/auth/rate-limits";
import { formatToken, parseToken } from "@/lib/auth/tokens";
import type { OrganizationScope } from "@/lib/db/scope";
import type { Locale } from "@/lib/framework/locales";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { wordingFor } from "@/lib/framework/wording";
import { requireMembership } from "@/lib/organizations/loaders";
import { listUnits } from "@/lib/organizations/unit-queries";
import { profile } from "@/lib/scoring/profile";
import { tallyFromCounts } from "@/lib/scoring/tally";
import { parseCode } from "./codes";
import { openCode, openParticipant, openScreen } from "./gate";
import { participantCookie } from "./participant-cookie";
import { itemsOf, STEP_IDS } from "./plan";
import { findOwnBallot, findWorkshops, type Room, readBallots, readRoom } from "./queries";
import { finalVotes } from "./reveal";
import { facilitatorToken, projectorSecret } from "./screen-links";
import { participantView, screenView } from "./views";

/** What people are told before they come in; `null` when the text is no code at all. */
export async function loadEntrance(text: string) {
  if (parseCode(text) === null) return null;
  const opened = await lookUpLink(await headers(), () => openCode(text));
  const room = opened && (await readRoom(opened.scope, opened.roundId));
  if (!opened || !room) notFound();
  const cookie = participantCookie(room.code) ?? "";
  const known = await openParticipant(room.code, (await cookies()).get(cookie)?.value);
  return {
    code: room.code,
    name: room.round.name || room.round.unit.name,
    named: room.named,
    open: room.round.state === "open",
    joined: known !== null,
  };
}

/**
 * A workshop as whoever asks may see it: by a code somebody on a phone, who is led to the entrance when
 * she is not in; by a token the facilitator or the projector. Once it is over, for all the same result.
 */
export async function loadLive(key: string, locale: Locale) {
  return parseCode(key) === null ? loadScreen(key, locale) : loadParticipant(key, locale);
}

export type Live = Awaited<ReturnType<typeof loadLive>>;

async function loadParticipant(text: string, locale: Locale) {
  const cookie = participantCookie(text) ?? "";
  const opened = await openParticipant(text, (await cookies()).get(cookie)?.value);
  if (!opened) redirect(`/${locale}/join/${parseCode(text)}`);
  const { scope, roundId, questionnaire, participant } = opened;
  const room = (await readRoom(scope, roundId)) ?? notFound();
  const read = await readBallots(scope, roundId);
  if (room.round.state !== "open") {
    return { kind: "result" as const, ...(await resultOf(scope, room, read)), token: null };
  }
  const { step, vote } = room.session;
  const own = step && (await findOwnBallot(scope, participant, { step, vote }));
  const { socialSystem } = room.round;
  const wording = wordingFor(locale);
  const content = walkContent(questionnaire, socialSystem, wording);
  const asked = content.flatMap(({ items }) => items);
  return {
    kind: "participant" as const,
    code: room.code,
    name: participant.name,
    title: room.round.name || room.round.unit.name,
    view: participantView(room, read.ballots, read.names),
    own: own && {
      step,
      vote,
      answers: Object.fromEntries(itemsOf(step, questionnaire).map(({ id }, at) => [id, own[at]])),
    },
    questions: STEP_IDS.map((id) => {
      const items = itemsOf(id, questionnaire);
      return {
        id,
        items: asked.filter((question) => items.some((item) => item.id === question.id)),
      };
    }),
    storyKinds: openContent(socialSystem, wording).storyKinds,
    prompts: wording.workshop,
  };
}

async function loadScreen(token: string, locale: Locale) {
  const opened = await lookUpLink(await headers(), () => openScreen(token));
  const room = opened && (await readRoom(opened.scope, opened.roundId));
  if (!opened || !room) notFound();
  const read = await readBallots(opened.scope, opened.roundId);
  const { role, scope } = opened;
  const held = role === "facilitator" ? parseToken(token) : null;
  if (room.round.state !== "open") {
    const result = await resultOf(scope, room, read);
    return { kind: "result" as const, ...result, token: held && token };
  }
  const { organizationId } = scope;
  return {
    kind: "screen" as const,
    role,
    token,
    view: screenView(role, room, read, { locale, now: Date.now() }),
    /** Where the big screen is; only the facilitator needs to be told. */
    projector: held && formatToken({ organizationId, secret: projectorSecret(held.secret) }),
  };
}

/** What everybody gets afterwards: the profile, all votes level by level, what was written and agreed. */
async function resultOf(
  scope: OrganizationScope,
  room: Room,
  { ballots, names }: Awaited<ReturnType<typeof readBallots>>,
) {
  const { round } = room;
  const questionnaire = QUESTIONNAIRES[round.questionnaire];
  const frozen = await findTally(scope, round.id, round.unit.id);
  const release = frozen && releaseFromCodes(frozen.released);
  const shown = frozen && release?.all.scores;
  return {
    room,
    questionnaire,
    moment: shown
      ? {
          profile: profile(tallyFromCounts(questionnaire, frozen.counts)),
          release,
          date: round.closedOn,
        }
      : null,
    votes: finalVotes(questionnaire, ballots, { session: room.session, names }),
    notes: room.notes.filter(({ shown: isShown }) => isShown),
    actions: room.actions,
  };
}

export type WorkshopResult = Extract<Live, { kind: "result" }>;

/** The workshops of an organization, for who may lead them with the way in. */
export async function loadWorkshops(slug: string) {
  const membership = await requireMembership(slug, "read-all-results");
  const { scope, organization } = membership;
  const leads = may(membership, "manage-rounds");
  const found = await findWorkshops(scope);
  const workshops = await Promise.all(
    found.map(async ({ workshop, ...round }) => ({
      ...round,
      participants: workshop?._count.participants ?? 0,
      token: leads ? await facilitatorToken(scope.organizationId, round.id) : null,
    })),
  );
  return { organization, leads, workshops };
}

/** The units that a workshop can be for. */
export async function loadNewWorkshop(slug: string) {
  const { scope } = await requireMembership(slug, "manage-rounds");
  const units = inOrder((await listUnits(scope)).filter(({ closedOn }) => closedOn === null));
  const depth = depths(units);
  return { units: units.map(({ id, name }) => ({ id, name, depth: depth.get(id) ?? 0 })) };
}
