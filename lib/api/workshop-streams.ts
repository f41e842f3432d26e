import type { IncomingMessage, ServerResponse } from "node:http";
import { parse } from "hono/utils/cookie";
import type { Locale } from "@/lib/framework/locales";
import { SECURITY_HEADERS } from "@/lib/server/security-headers";
import { type OpenedWorkshop, openParticipant, openScreen } from "@/lib/workshops/gate";
import { participantCookie } from "@/lib/workshops/participant-cookie";
import { type Room, readBallots, readRoom, watchWorkshops } from "@/lib/workshops/queries";
import { localeSchema } from "@/lib/workshops/schema";
import { participantView, screenView } from "@/lib/workshops/views";

/** Who follows a workshop, and in which language: all of one kind are sent the same. */
export type Audience = {
  readonly role: "participant" | "facilitator" | "projector";
  readonly locale: Locale;
};

/** Where a workshop is. */
type Place = Pick<OpenedWorkshop, "scope" | "roundId">;

/** Proxies hang up on who is silent for a minute. */
const HEARTBEAT_MS = 20_000;

/** Whoever does not read is let go: her browser connects again. */
const MOST_UNREAD_BYTES = 1024 * 1024;

/** A workshop that somebody follows on this instance. Nothing here is the truth, all can be lost. */
type LiveRoom = Place & {
  readonly followers: Map<ServerResponse, { audience: Audience; last: string }>;
  /** What votes were read at which revision: until the next one, none of them changes. */
  votes: { key: string; read: Awaited<ReturnType<typeof readBallots>> } | null;
  views: Map<string, { key: string; view: object }>;
  refreshing: Promise<void> | null;
  again: boolean;
};

const rooms = new Map<string, LiveRoom>();
let unwatch: (() => void) | undefined;

const PARTICIPANT_PATH = /^\/api\/workshops\/([^/?]+)\/events(?:\?|$)/;
const SCREEN_PATH = /^\/api\/screens\/([^/?]+)\/events(?:\?|$)/;

/**
 * Streams a workshop to a phone or a screen, in front of everything else: some hundred of these stay
 * open at a time.
 *
 * @returns whether the request was for one
 */
export function streamWorkshop(request: IncomingMessage, response: ServerResponse): boolean {
  const url = request.url ?? "";
  const code = PARTICIPANT_PATH.exec(url)?.[1];
  const token = SCREEN_PATH.exec(url)?.[1];
  if (request.method !== "GET" || (code === undefined && token === undefined)) return false;
  open(request, code, token)
    .then((opened) => {
      if (opened) follow(opened.place, opened.audience, response);
      else response.writeHead(404, SECURITY_HEADERS).end();
    })
    .catch((error: unknown) => {
      console.error(error);
      response.writeHead(500, SECURITY_HEADERS).end();
    });
  return true;
}

async function open(
  request: IncomingMessage,
  code: string | undefined,
  token: string | undefined,
): Promise<{ place: Place; audience: Audience } | null> {
  const { searchParams } = new URL(request.url ?? "", "http://workshop");
  const locale = localeSchema.parse(searchParams.get("locale"));
  if (code !== undefined) {
    const name = participantCookie(code);
    const held = name && parse(request.headers.cookie ?? "", name)[name];
    const opened = held ? await openParticipant(code, held) : null;
    return opened && { place: opened, audience: { role: "participant", locale } };
  }
  const opened = await openScreen(token ?? "");
  return opened && { place: opened, audience: { role: opened.role, locale } };
}

function follow({ scope, roundId }: Place, audience: Audience, response: ServerResponse): void {
  unwatch ??= watchWorkshops(changed);
  const key = keyOf(scope.organizationId, roundId);
  const room: LiveRoom = rooms.get(key) ?? {
    scope,
    roundId,
    followers: new Map(),
    votes: null,
    views: new Map(),
    refreshing: null,
    again: false,
  };
  rooms.set(key, room);
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    "content-type": "text/event-stream",
    "cache-control": "no-store",
    // Nginx would collect what should be there at once.
    "x-accel-buffering": "no",
  });
  room.followers.set(response, { audience, last: "" });
  const heartbeat = setInterval(() => response.write(":\n\n"), HEARTBEAT_MS).unref();
  response.on("close", () => {
    clearInterval(heartbeat);
    room.followers.delete(response);
    if (room.followers.size === 0) rooms.delete(key);
  });
  refresh(room);
}

function changed(of: { organizationId: string; roundId: string } | null): void {
  const found = of && rooms.get(keyOf(of.organizationId, of.roundId));
  for (const room of of === null ? rooms.values() : found ? [found] : []) refresh(room);
}

function keyOf(organizationId: string, roundId: string): string {
  return `${organizationId} ${roundId}`;
}

/** One look at a time; what changes meanwhile is looked at once more. */
function refresh(room: LiveRoom): void {
  room.again = true;
  room.refreshing ??= (async () => {
    while (room.again) {
      room.again = false;
      await tellAll(room).catch((error: unknown) => console.error(error));
    }
    room.refreshing = null;
  })();
}

async function tellAll(room: LiveRoom): Promise<void> {
  const now = await readRoom(room.scope, room.roundId);
  if (!now) {
    for (const response of room.followers.keys()) response.end();
    return;
  }
  const made = new Map<string, { text: string; message: string }>();
  for (const [response, follower] of room.followers) {
    const kind = `${follower.audience.role} ${follower.audience.locale}`;
    const known = made.get(kind) ?? (await messageFor(room, now, follower.audience));
    made.set(kind, known);
    if (follower.last === known.text) continue;
    follower.last = known.text;
    if (response.writableLength > MOST_UNREAD_BYTES) response.destroy();
    else response.write(known.message);
  }
}

async function messageFor(room: LiveRoom, now: Room, audience: Audience) {
  const view = await viewFor(room, now, audience);
  const text = JSON.stringify(view);
  const timed =
    audience.role === "participant" ? text : JSON.stringify({ ...view, now: Date.now() });
  return { text, message: `id: ${now.revision}\ndata: ${timed}\n\n` };
}

/** Between two revisions only the numbers of who is in and who has voted change. */
async function viewFor(room: LiveRoom, now: Room, audience: Audience): Promise<object> {
  const kind = `${audience.role} ${audience.locale}`;
  const key = `${now.revision} ${now.round.state}`;
  let known = room.views.get(kind);
  if (known?.key !== key) {
    room.votes =
      room.votes?.key === key
        ? room.votes
        : { key, read: await readBallots(room.scope, room.roundId) };
    known = { key, view: viewOf(now, room.votes.read, audience, 0) };
    room.views.set(kind, known);
  }
  if (audience.role === "participant") return known.view;
  return { ...known.view, joined: now.joined, voted: now.voted };
}

/**
 * A workshop as one audience may see it.
 *
 * @param now in milliseconds since 1970
 */
export function viewOf(
  room: Room,
  { ballots, names }: Awaited<ReturnType<typeof readBallots>>,
  { role, locale }: Audience,
  now: number,
) {
  if (role === "participant") return participantView(room, ballots, names);
  return screenView(role, room, { ballots, names }, { locale, now });
}
