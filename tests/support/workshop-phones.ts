import type { Agent } from "node:http";
import { hashSecret, parseToken } from "@/lib/auth/tokens";
import { unscopedDatabase } from "@/lib/db/client";
import { QUESTIONNAIRES, type Questionnaire } from "@/lib/framework/questionnaires";
import { itemsOf, type StepId } from "@/lib/workshops/plan";
import type { Command } from "@/lib/workshops/session";
import { exchange } from "./exchange";
import type { TestWorkshop } from "./workshops";

/** A phone in the room. */
export type Phone = {
  readonly cookie: string;
  /** What was acknowledged last, by step. */
  readonly acknowledged: Map<StepId, Readonly<Record<string, number>>>;
};

/** Comes in as a phone without scripts does: by the page of the code and its form. */
export async function joinByForm(address: string, code: string, agent?: Agent): Promise<Phone> {
  const place = `${address}/nl/join/${code}`;
  const page = await exchange(place, agent);
  const form = new FormData();
  for (const [input] of page.text.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    form.set(attribute(input, "name"), attribute(input, "value"));
  }
  const sent = new Response(form);
  const body = new Uint8Array(await sent.arrayBuffer());
  const headers = { "content-type": sent.headers.get("content-type") ?? "", origin: address };
  const answer = await exchange(place, agent, { method: "POST", headers, body });
  const cookie = (answer.headers["set-cookie"] ?? []).find((one) => one.startsWith("workshop-"));
  if (cookie === undefined) throw new Error(`Not let in: ${answer.status}.`);
  return { cookie: cookie.split(";")[0] ?? "", acknowledged: new Map() };
}

function attribute(input: string, name: string): string {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1] ?? "";
  return value.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

/**
 * Sends all answers of the step so far, as a phone does after every tap.
 *
 * @returns the HTTP status
 */
export async function castVote(
  base: string,
  phone: Phone,
  { step, vote, answers }: { step: StepId; vote: number; answers: Record<string, number> },
  agent?: Agent,
): Promise<number> {
  const headers = { "content-type": "application/json", cookie: phone.cookie };
  const body = JSON.stringify({ step, vote, answers });
  const sending = { method: "PUT", headers, body };
  const { status } = await exchange(`${base}/ballots`, agent, sending);
  if (status === 200) phone.acknowledged.set(step, { ...answers });
  return status;
}

/** Does what the facilitator's screen does; throws when it is refused. */
export async function command(
  address: string,
  { facilitator }: Pick<TestWorkshop, "facilitator">,
  what: Command,
  agent?: Agent,
): Promise<void> {
  const headers = { "content-type": "application/json" };
  const url = `${address}/api/screens/${facilitator}/commands`;
  const sending = { method: "POST", headers, body: JSON.stringify(what) };
  const { status, text } = await exchange(url, agent, sending);
  if (status !== 200) throw new Error(`${what.do} was answered ${status}: ${text}`);
}

/** How many acknowledged answers of these phones are not in the database as they were sent. */
export async function countLost(
  phones: readonly Phone[],
  { roundId }: Pick<TestWorkshop, "roundId">,
  questionnaire: Questionnaire = QUESTIONNAIRES.full,
): Promise<number> {
  const participants = await unscopedDatabase().participant.findMany({
    where: { roundId },
    select: { secretHash: true, ballots: { select: { step: true, vote: true, answers: true } } },
  });
  const byHash = new Map(participants.map(({ secretHash, ballots }) => [key(secretHash), ballots]));
  return phones.reduce((lost, { cookie, acknowledged }) => {
    const secret = parseToken(cookie.split("=")[1] ?? "")?.secret ?? new Uint8Array();
    const ballots = byHash.get(key(hashSecret(secret))) ?? [];
    const missing = [...acknowledged].flatMap(([step, answers]) => {
      const items = itemsOf(step, questionnaire);
      const stored = ballots
        .filter((ballot) => ballot.step === step)
        .reduce((last, ballot) => (ballot.vote > last.vote ? ballot : last), NO_BALLOT).answers;
      return items.filter(({ id }, at) => id in answers && stored[at] !== answers[id]);
    });
    return lost + missing.length;
  }, 0);
}

const NO_BALLOT = { vote: 0, answers: [] as number[] };

function key(hash: Uint8Array): string {
  return Buffer.from(hash).toString("hex");
}
