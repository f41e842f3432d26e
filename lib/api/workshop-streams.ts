import type { IncomingMessage, ServerResponse } from "node:http";
import { parse } from "hono/utils/cookie";
import { SECURITY_HEADERS } from "@/lib/server/security-headers";
import { openParticipant, openScreen } from "@/lib/workshops/gate";
import { participantCookie } from "@/lib/workshops/participant-cookie";
import { watchWorkshops } from "@/lib/workshops/queries";
import { localeSchema } from "@/lib/workshops/schema";
import { shared } from "./sharing";
import {
  type Audience,
  keyOf,
  type Place,
  type Sight,
  type Watched,
  watchedAt,
} from "./workshop-live";

/**
 * Proxies hang up on who is silent for a minute. It is also how soon everybody is right again when an
 * instance died between a vote and telling of it.
 */
const HEARTBEAT_MS = 15_000;

/** Whoever does not read is let go: her browser connects again. */
const MOST_UNREAD_BYTES = 1024 * 1024;

/** Browsers come back after this time, not all at once. */
const BACK_AFTER_MS = { least: 500, most: 2_000 } as const;

/** A workshop that somebody follows on this instance. */
type LiveRoom = {
  /** Who follows it, and the mark of what was sent last. */
  readonly followers: Map<ServerResponse, { readonly audience: Audience; last: string }>;
  /** Sends to everybody what is new for her. */
  readonly tell: () => Promise<void>;
  /** For when nobody follows it any more. */
  readonly close: () => void;
};

const rooms = new Map<string, LiveRoom>();

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

function follow(place: Place, audience: Audience, response: ServerResponse): void {
  // Gone while we looked who it is.
  if (response.destroyed) return;
  const key = keyOf(place.scope.organizationId, place.roundId);
  const room = rooms.get(key) ?? openRoom(place);
  rooms.set(key, room);
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    "content-type": "text/event-stream",
    // What compresses on the way would wait until there is enough.
    "cache-control": "no-store, no-transform",
    // Nginx would collect what should be there at once.
    "x-accel-buffering": "no",
  });
  const { least, most } = BACK_AFTER_MS;
  response.write(`retry: ${least + Math.floor(Math.random() * (most - least))}\n\n`);
  room.followers.set(response, { audience, last: "" });
  response.on("close", () => {
    room.followers.delete(response);
    if (room.followers.size > 0) return;
    room.close();
    if (rooms.get(key) === room) rooms.delete(key);
  });
  void room.tell();
}

function openRoom(place: Place): LiveRoom {
  const watched = watchedAt(place);
  const followers: LiveRoom["followers"] = new Map();
  const tell = shared(
    () => tellAll(watched, followers).catch((error: unknown) => console.error(error)),
    0,
  );
  const heartbeat = setInterval(() => {
    for (const response of followers.keys()) response.write(":\n\n");
    void tell();
  }, HEARTBEAT_MS).unref();
  const unwatch = watchWorkshops((changed) => {
    if (changed === null || changed.roundId === place.roundId) void tell();
  });
  const close = () => {
    clearInterval(heartbeat);
    unwatch();
  };
  return { followers, tell, close };
}

async function tellAll(watched: Watched, followers: LiveRoom["followers"]): Promise<void> {
  if (followers.size === 0) return;
  const now = await watched.look();
  if (!now) {
    for (const response of followers.keys()) response.end();
    followers.clear();
    return;
  }
  const made = new Map<string, { mark: string; message: string }>();
  for (const [response, follower] of followers) {
    const kind = `${follower.audience.role} ${follower.audience.locale}`;
    const known = made.get(kind) ?? messageOf(await watched.show(now, follower.audience));
    made.set(kind, known);
    if (follower.last === known.mark) continue;
    follower.last = known.mark;
    if (response.writableLength > MOST_UNREAD_BYTES) response.destroy();
    else response.write(known.message);
  }
}

function messageOf({ revision, view, mark }: Sight): { mark: string; message: string } {
  return { mark, message: `id: ${revision}\ndata: ${JSON.stringify(view)}\n\n` };
}
