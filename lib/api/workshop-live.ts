import type { Locale } from "@/lib/framework/locales";
import type { OpenedWorkshop } from "@/lib/workshops/gate";
import { type Room, readBallots, readRoom } from "@/lib/workshops/queries";
import { participantView, screenView, showsReading } from "@/lib/workshops/views";
import { shared } from "./sharing";

/** Who follows a workshop, and in which language: all of one kind are sent the same. */
export type Audience = {
  readonly role: "participant" | "facilitator" | "projector";
  readonly locale: Locale;
};

/** Where a workshop is. */
export type Place = Pick<OpenedWorkshop, "scope" | "roundId">;

/** A workshop as an audience may see it at one moment. */
export type Sight = {
  /** Of two sights the one with the higher revision is the newer one. */
  readonly revision: number;
  readonly view: object;
  /** The same for two sights with nothing new in the second. */
  readonly mark: string;
};

/** A workshop that is looked at through this instance. Nothing here is the truth, all can be lost. */
export type Watched = {
  /** As it is now; `null` when it is no more. */
  readonly look: () => Promise<Room | null>;
  /** What an audience may see of it: made once for all of the same kind. */
  readonly show: (room: Room, audience: Audience) => Promise<Sight>;
};

/** However many come in, vote and ask: a workshop is looked at no more often. */
const PAUSE_MS = 50;

const watched = new Map<string, Watched>();
const MOST_REMEMBERED = 100;

/** A workshop, to look at together with everybody else who does. */
export function watchedAt(place: Place): Watched {
  const key = keyOf(place.scope.organizationId, place.roundId);
  const own = watched.get(key) ?? watch(place);
  // The last that was asked for is the last to be forgotten.
  watched.delete(key);
  watched.set(key, own);
  const [oldest] = watched.keys();
  if (watched.size > MOST_REMEMBERED && oldest !== undefined) watched.delete(oldest);
  return own;
}

export function keyOf(organizationId: string, roundId: string): string {
  return `${organizationId} ${roundId}`;
}

type Votes = Awaited<ReturnType<typeof readBallots>>;

function watch({ scope, roundId }: Place): Watched {
  let revision = -1;
  let votes: Promise<Votes> | null = null;
  let made = new Map<string, Promise<object>>();

  function forget(now: number): void {
    revision = now;
    votes = null;
    made = new Map();
  }

  /** Read once for all audiences, and not for those who see none of them. */
  function readVotes(): Promise<Votes> {
    votes ??= readBallots(scope, roundId);
    return votes;
  }

  return {
    look: shared(() => readRoom(scope, roundId), PAUSE_MS),
    async show(room, audience) {
      // Between two revisions only the numbers of who is in and who has voted change.
      if (room.revision !== revision) forget(room.revision);
      const kind = `${audience.role} ${audience.locale}`;
      const making = made.get(kind) ?? viewOf(room, audience, readVotes);
      made.set(kind, making);
      const view = await making.catch((error: unknown) => {
        forget(-1);
        throw error;
      });
      const { joined, voted } = room;
      return audience.role === "participant"
        ? { revision: room.revision, view, mark: JSON.stringify(view) }
        : {
            revision: room.revision,
            view: { ...view, joined, voted, now: Date.now() },
            mark: `${room.revision} ${joined} ${voted}`,
          };
    },
  };
}

const NO_VOTES: Votes = { ballots: [], names: null };

async function viewOf(
  room: Room,
  { role, locale }: Audience,
  readVotes: () => Promise<Votes>,
): Promise<object> {
  if (role !== "participant") return screenView(role, room, await readVotes(), { locale, now: 0 });
  const { ballots, names } = showsReading(room.session) ? await readVotes() : NO_VOTES;
  return participantView(room, ballots, names);
}
