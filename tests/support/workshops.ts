import { randomBytes, randomInt } from "node:crypto";
import { api } from "@/lib/api/app";
import { formatToken, SECRET_BYTES } from "@/lib/auth/tokens";
import { newOrganizationScope, type OrganizationScope } from "@/lib/db/scope";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { newCode } from "@/lib/workshops/codes";
import { createWorkshop, joinWorkshop } from "@/lib/workshops/mutations";
import { planOf } from "@/lib/workshops/plan";
import { projectorSecret } from "@/lib/workshops/screen-links";
import type { ParticipantView, ScreenView } from "@/lib/workshops/views";

/** A workshop that a test began, with what leads into it. */
export type TestWorkshop = Awaited<ReturnType<typeof begunWorkshop>>;

type Beginning = {
  named?: boolean;
  moderated?: boolean;
  questionnaire?: "quick" | "full";
  scope?: OrganizationScope;
  unitId?: string;
};

/** Begins a workshop of 90 minutes. */
export async function begunWorkshop(given: Beginning = {}) {
  const scope = given.scope ?? newOrganizationScope();
  const { organizationId } = scope;
  const owner = randomBytes(SECRET_BYTES);
  const projector = projectorSecret(owner);
  const code = newCode(randomInt);
  const roundId = crypto.randomUUID();
  await createWorkshop(scope, given.unitId ?? null, {
    name: "Wijkteam Noord",
    questionnaire: QUESTIONNAIRES[given.questionnaire ?? "quick"],
    socialSystem: "team",
    plan: planOf(90, { storiesAndCoins: true, shifts: true }),
    named: given.named ?? false,
    moderated: given.moderated ?? true,
    locale: "nl",
    code,
    roundId,
    secrets: { owner, projector },
    today: new Date(Date.UTC(2026, 10, 22)),
  });
  const token = (secret: Uint8Array) => formatToken({ organizationId, secret });
  return { scope, roundId, code, facilitator: token(owner), projector: token(projector) };
}

/** Lets somebody in: the cookie that her phone then has. */
export async function joined(
  { scope, roundId, code }: Pick<TestWorkshop, "scope" | "roundId" | "code">,
  name: string | null = null,
): Promise<string> {
  const secret = randomBytes(SECRET_BYTES);
  if (!(await joinWorkshop(scope, roundId, { secret, name }))) throw new Error("Nobody may join.");
  return `workshop-${code}=${formatToken({ organizationId: scope.organizationId, secret })}`;
}

/** Some people at once. */
export function people(workshop: TestWorkshop, count: number): Promise<string[]> {
  return Promise.all(Array.from({ length: count }, () => joined(workshop)));
}

/** What a phone or a screen sends. */
export function sent(
  method: "POST" | "PUT",
  path: string,
  body: unknown,
  cookie?: string,
): Promise<Response> {
  const headers = { "content-type": "application/json", ...(cookie && { cookie }) };
  return Promise.resolve(
    api.request(`/api${path}`, { method, headers, body: JSON.stringify(body) }),
  );
}

/** Does what a facilitator does, one thing after the other. */
export async function lead(
  { facilitator }: Pick<TestWorkshop, "facilitator">,
  ...commands: readonly object[]
): Promise<void> {
  for (const command of commands) {
    const response = await sent("POST", `/screens/${facilitator}/commands`, command);
    if (!response.ok) throw new Error(`${JSON.stringify(command)}: ${response.status}`);
  }
}

/** Votes on the only item of a level. */
export function vote(
  { code }: Pick<TestWorkshop, "code">,
  cookie: string | undefined,
  step: string,
  answer: number,
  number = 1,
): Promise<Response> {
  const answers = { [`${step}-1`]: answer };
  return sent("PUT", `/workshops/${code}/ballots`, { step, vote: number, answers }, cookie);
}

/** What a phone sees when it asks. */
export async function onPhone({ code }: Pick<TestWorkshop, "code">, cookie: string) {
  const response = await api.request(`/api/workshops/${code}/state`, { headers: { cookie } });
  const text = await response.text();
  const read = JSON.parse(text) as {
    view: ParticipantView;
    own: { answers: Record<string, number> } | null;
  };
  return { ...read, text };
}

/** What a screen sees when it asks, and all of what was sent to it. */
export async function onScreen(token: string) {
  const response = await api.request(`/api/screens/${token}/state?locale=nl`);
  const text = await response.text();
  return { ...(JSON.parse(text) as { view: ScreenView }), text };
}
