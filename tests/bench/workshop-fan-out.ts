import { performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { quantile } from "@/lib/statistics/quantile";
import { CHANNEL } from "@/lib/workshops/queries";
import { follow } from "../support/exchange";
import type { Phone } from "../support/workshop-phones";
import type { TestWorkshop } from "../support/workshops";
import { percentiles, print, rounded } from "./figure";

const TURNS = 3;
const EVENTS = 40;
const GAP_MS = 200;

/** Who sends events, and how one is told to it in one statement. */
type Sender = {
  readonly server: string;
  readonly database: string;
  readonly streams: readonly { readonly url: string; readonly cookie: string }[];
  readonly tell: (client: pg.Client, event: string) => Promise<unknown>;
};

/**
 * How long after a change in the database it has come to everybody who follows: the product, which
 * looks what changed and who may see what of it, and in turns with it a server that only sends on.
 */
export async function compareFanOut(
  own: { address: string; room: TestWorkshop; phones: readonly Phone[]; database: string },
  { peer, peerDatabase }: { peer: string; peerDatabase: string },
): Promise<void> {
  const { address, room, phones, database } = own;
  const url = `${address}/api/workshops/${room.code}/events`;
  const senders: Sender[] = [
    {
      server: "sevenfold",
      database,
      streams: phones.map(({ cookie }) => ({ url, cookie })),
      tell: (client, event) => changePrompt(client, room, event),
    },
    {
      server: "peer",
      database: peerDatabase,
      streams: phones.map(() => ({ url: peer, cookie: "" })),
      tell: (client, event) => client.query("SELECT pg_notify('live', $1)", [event]),
    },
  ];
  for (let turn = 0; turn < TURNS; turn++) for (const sender of senders) await measure(sender);
}

/** The consultant's question at the last step, where the room now is, changes on every phone. */
function changePrompt(client: pg.Client, room: TestWorkshop, event: string) {
  return client.query(
    `WITH changed AS (
      UPDATE "Workshop" SET revision = revision + 1, session = jsonb_set(session, '{plan}', (
        SELECT jsonb_agg(step || jsonb_build_object('prompt', $2::text))
        FROM jsonb_array_elements(session->'plan') AS step))
      WHERE "roundId" = $1::uuid RETURNING "organizationId")
    SELECT pg_notify($3, "organizationId" || ' ' || $1::text) FROM changed`,
    [room.roundId, event, CHANNEL],
  );
}

async function measure({ server, database, streams, tell }: Sender): Promise<void> {
  const times: number[] = [];
  const last: number[] = [];
  const sentAt: number[] = [];
  const client = new pg.Client(database);
  await client.connect();
  const open = await Promise.all(
    streams.map(({ url, cookie }) =>
      follow(url, { cookie }, (data) => {
        const event = Number(/evt-(\d+)-/.exec(data)?.[1] ?? -1);
        const sent = sentAt[event];
        if (sent === undefined) return;
        const ms = performance.now() - sent;
        times.push(ms);
        last[event] = ms;
      }),
    ),
  );
  await setTimeout(1_000);
  for (let event = 0; event < EVENTS; event++) {
    sentAt.push(performance.now());
    await tell(client, `evt-${event}-`);
    await setTimeout(GAP_MS);
  }
  await setTimeout(1_000);
  for (const stream of open) stream.close();
  await client.end();
  const lastOnes = { last: rounded(quantile(last, 0.5) ?? 0) };
  const missing = streams.length * EVENTS - times.length;
  const n = streams.length;
  print({
    name: "workshop",
    part: "events",
    server,
    n,
    ...percentiles(times),
    ...lastOnes,
    missing,
  });
}
