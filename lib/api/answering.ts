import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { type Saving, saveByLink } from "@/lib/assessments/answer-mutations";
import { openForAnswers, openLink } from "@/lib/assessments/links";
import { saveAnswers } from "@/lib/assessments/response-mutations";
import { answersSchema, type OpenAnswers, openAnswersSchema } from "@/lib/assessments/schema";
import type { ItemId } from "@/lib/framework/items";
import { SECURITY_HEADERS } from "@/lib/server/security-headers";

/** Larger than any response with two long texts, smaller than anything worth attacking with. */
export const LARGEST_BODY = 64 * 1024;

/** What is answered to answers: an HTTP status and what it says as JSON. */
export type Answered = {
  readonly status: 200 | 400 | 404 | 409 | 415;
  readonly body: Readonly<Record<string, unknown>>;
};

const patchSchema = z.object({
  answers: z.record(z.string(), z.unknown()).default({}),
  open: openAnswersSchema.default({}),
});

/** Takes some answers of the person who holds a link, as a phone sends them. */
export async function takeAnswers(
  token: string,
  contentType: string,
  readText: () => Promise<string>,
): Promise<Answered> {
  if (!/^application\/json\b/i.test(contentType)) return refused(415, "not-json");
  const link = await openForAnswers(token);
  if (!link) return refused(404, "not-found");
  const body = patchSchema.safeParse(parsedJson(await readText()));
  if (!body.success) return refused(400, "invalid", body.error.issues);
  const answers = answersSchema(link.questionnaire).safeParse(body.data.answers);
  if (!answers.success) return refused(400, "invalid", answers.error.issues);
  const saving =
    Object.keys(body.data.open).length === 0
      ? await saveByLink(link.scope, link.secretHash, link.questionnaire, answers.data)
      : await saveWithText(token, answers.data, body.data.open);
  if (saving === "saved") return { status: 200, body: { ok: true } };
  return refused(saving === "not-found" ? 404 : 409, saving);
}

const PATH = /^\/api\/responses\/([^/?]+)\/answers$/;

/**
 * The same in front of everything else: a tap is the request that comes by the thousand at a time,
 * and without a framework's request and response it takes a third of the processor.
 *
 * @returns whether the request was one
 */
export function answerTap(request: IncomingMessage, response: ServerResponse): boolean {
  const token = request.method === "PATCH" ? PATH.exec(request.url ?? "")?.[1] : undefined;
  const length = Number(request.headers["content-length"] ?? Number.POSITIVE_INFINITY);
  // What is too long, or does not say how long it is, is for the API to refuse.
  if (token === undefined || length > LARGEST_BODY) return false;
  takeAnswers(token, request.headers["content-type"] ?? "", () => textOf(request))
    .catch((error: unknown) => {
      console.error(error);
      return { status: 500, body: { reason: "failed" } };
    })
    .then(({ status, body }) => {
      const text = JSON.stringify(body);
      response.writeHead(status, {
        ...SECURITY_HEADERS,
        "cache-control": "no-store",
        "content-type": "application/json",
        "content-length": Buffer.byteLength(text),
      });
      response.end(text);
    });
  return true;
}

function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => resolve(Buffer.concat(chunks).toString()));
    request.on("error", reject);
  });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refused(status: Answered["status"], reason: string, issues?: unknown): Answered {
  return { status, body: { reason, ...(issues !== undefined && { issues }) } };
}

/** Texts are sent a few times a questionnaire, so they go the ordinary way. */
async function saveWithText(
  token: string,
  answers: Partial<Record<ItemId, number>>,
  open: OpenAnswers,
): Promise<Saving> {
  const link = await openLink(token);
  if (!link?.response) return "not-found";
  const place = { roundId: link.round.id, responseId: link.response.id };
  const saved = await saveAnswers(link.scope, place, link.questionnaire, answers, open);
  return saved ? "saved" : "round-closed";
}
