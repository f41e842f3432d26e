import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { streamWorkshop } from "@/lib/api/workshop-streams";
import { stopListening } from "@/lib/db/notifications";
import { type HttpServer, listen } from "@/lib/server/http-server";
import { commandWorkshop } from "@/lib/workshops/mutations";
import { useDatabase } from "../../support/database";
import { follow } from "../../support/exchange";
import { breakListening } from "../../support/listening";
import { begunWorkshop, joined, people, type TestWorkshop } from "../../support/workshops";

const database = useDatabase();
let http: HttpServer;
/** What is done to an answer before the product has it. */
let before: (request: IncomingMessage, response: ServerResponse) => void = () => {};
/** The answers that were asked for so far. */
const answers: ServerResponse[] = [];

beforeAll(async () => {
  http = await listen("127.0.0.1", 0);
  http.answerWith((request, response) => {
    answers.push(response);
    before(request, response);
    if (!streamWorkshop(request, response)) response.writeHead(404).end();
  });
});

afterAll(async () => {
  await http.close();
  await stopListening();
});

/** How long a test may wait for what it is about, on a machine that may be busy. */
const SOON = { timeout: 20_000 };

type Seen = { readonly step: string | null; readonly joined?: number };

/** Somebody who follows: what she was sent, and whether she still is. */
async function following(path: string, cookie = "") {
  const seen: Seen[] = [];
  const state = { ended: false };
  const stream = await follow(
    `${http.address}/api/${path}/events`,
    { cookie },
    (data) => seen.push(JSON.parse(data)),
    () => {
      state.ended = true;
    },
  );
  onTestFinished(stream.close);
  return { seen, state, ...stream };
}

const phonesOf = ({ code }: TestWorkshop) => `workshops/${code}`;

function go({ scope, roundId }: TestWorkshop, step: "mission" | "identity" | "values") {
  return commandWorkshop(scope, roundId, { do: "go", step }, new Date());
}

test("who follows is sent what is, and then what changes for her and nothing else", async () => {
  const workshop = await begunWorkshop();
  const phone = await following(phonesOf(workshop), await joined(workshop));
  const wall = await following(`screens/${workshop.projector}`);
  await expect.poll(() => [phone.seen.length, wall.seen.at(-1)?.joined], SOON).toEqual([1, 1]);
  await people(workshop, 2);
  await expect.poll(() => wall.seen.at(-1)?.joined, SOON).toBe(3);
  await go(workshop, "mission");
  await expect.poll(() => wall.seen.at(-1)?.step, SOON).toBe("mission");
  await expect.poll(() => phone.seen.map(({ step }) => step), SOON).toEqual([null, "mission"]);
});

test("what changes while the connection to the database is broken comes when it is made again", async () => {
  const workshop = await begunWorkshop();
  const phone = await following(phonesOf(workshop), await joined(workshop));
  await expect.poll(() => phone.seen, SOON).toHaveLength(1);
  await breakListening(database());
  await go(workshop, "identity");
  await expect.poll(() => phone.seen.at(-1)?.step, SOON).toBe("identity");
});

test("who has gone before it is known who she is is not followed up", async () => {
  const workshop = await begunWorkshop();
  const cookie = await joined(workshop);
  const begun = answers.length;
  before = (request) => {
    before = () => {};
    request.socket.destroy();
  };
  const { port } = new URL(http.address);
  const socket = connect(Number(port), "127.0.0.1");
  socket.write(
    `GET /api/${phonesOf(workshop)}/events HTTP/1.1\r\nhost: localhost\r\ncookie: ${cookie}\r\n\r\n`,
  );
  await once(socket, "close");
  const phone = await following(phonesOf(workshop), cookie);
  await expect.poll(() => phone.seen, SOON).toHaveLength(1);
  expect(answers.slice(begun).map(({ headersSent }) => headersSent)).toEqual([false, true]);
});

test("who does not read what she is sent is let go, and the others are not kept waiting", async () => {
  const workshop = await begunWorkshop();
  const stuck = await following(phonesOf(workshop), await joined(workshop));
  const answer = answers.at(-1);
  const phone = await following(phonesOf(workshop), await joined(workshop));
  await expect.poll(() => [stuck.seen.length, phone.seen.length], SOON).toEqual([1, 1]);
  Object.defineProperty(answer, "writableLength", { value: 2 * 1024 * 1024 });
  await go(workshop, "values");
  await expect.poll(() => stuck.state.ended, SOON).toBe(true);
  await expect.poll(() => phone.seen.at(-1)?.step, SOON).toBe("values");
});

test("a workshop that is deleted ends its streams", async () => {
  const workshop = await begunWorkshop();
  const phone = await following(phonesOf(workshop), await joined(workshop));
  const wall = await following(`screens/${workshop.projector}`);
  await expect.poll(() => [phone.seen.length, wall.seen.length], SOON).toEqual([1, 1]);
  const { organizationId } = workshop.scope;
  await database().organization.delete({ where: { id: organizationId } });
  await database().$executeRaw`
    SELECT pg_notify('sevenfold_workshop', ${`${organizationId} ${workshop.roundId}`})`;
  await expect.poll(() => [phone.state.ended, wall.state.ended], SOON).toEqual([true, true]);
});

test("who is not in the room, and who has no link to it, follows nothing", async () => {
  const [workshop, other] = [await begunWorkshop(), await begunWorkshop()];
  const stranger = (await joined(other)).replace(other.code, workshop.code);
  await expect(following(phonesOf(workshop))).rejects.toThrow("404");
  await expect(following(phonesOf(workshop), stranger)).rejects.toThrow("404");
  await expect(following("screens/nothing")).rejects.toThrow("404");
});
