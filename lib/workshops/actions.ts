"use server";

import { randomBytes, randomInt } from "node:crypto";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { type FormState, parseForm } from "@/lib/action";
import { lookUpLink } from "@/lib/auth/rate-limits";
import { formatToken, SECRET_BYTES } from "@/lib/auth/tokens";
import { newOrganizationScope, type OrganizationScope } from "@/lib/db/scope";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { requireMembership } from "@/lib/organizations/loaders";
import { listUnits } from "@/lib/organizations/unit-queries";
import { newCode, parseCode } from "./codes";
import { openCode, openParticipant } from "./gate";
import { createWorkshop, joinWorkshop } from "./mutations";
import { PARTICIPANT_COOKIE, participantCookie } from "./participant-cookie";
import { planOf } from "./plan";
import { readRoom } from "./queries";
import { joinSchema, type NewWorkshop, newWorkshopSchema } from "./schema";
import { facilitatorSecret, projectorSecret } from "./screen-links";

/** Begins a workshop without an account and leads its facilitator to it. */
export async function startWorkshop(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(newWorkshopSchema, form);
  if (!parsed.ok) return parsed.state;
  const owner = randomBytes(SECRET_BYTES);
  const scope = newOrganizationScope();
  return begin(scope, null, parsed.data, {
    roundId: crypto.randomUUID(),
    owner,
    name: parsed.data.name,
  });
}

/** Begins a workshop for a unit of an organization. */
export async function startUnitWorkshop(
  slug: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const { scope } = await requireMembership(slug, "manage-rounds");
  const parsed = parseForm(newWorkshopSchema, form);
  if (!parsed.ok) return parsed.state;
  const { unitId, name } = parsed.data;
  const unit = (await listUnits(scope)).find(({ id }) => id === unitId);
  if (!unit || unit.closedOn) {
    const values = Object.fromEntries([...form].map(([key, value]) => [key, String(value)]));
    return { problems: { unitId: "choose-one" }, values };
  }
  const roundId = crypto.randomUUID();
  const owner = await facilitatorSecret(roundId);
  const socialSystem = unit.socialSystem === "organization" ? "organization" : "team";
  const data = { ...parsed.data, socialSystem } as const;
  return begin(scope, unit.id, data, { roundId, owner, name: name || unit.name });
}

async function begin(
  scope: OrganizationScope,
  unitId: string | null,
  { questionnaire, socialSystem, length, votes, moderated, storiesAndCoins, shifts }: NewWorkshop,
  { roundId, owner, name }: { roundId: string; owner: Uint8Array; name: string },
): Promise<never> {
  const locale = await getLocale();
  await createWorkshop(scope, unitId, {
    name,
    questionnaire: QUESTIONNAIRES[questionnaire],
    socialSystem,
    plan: planOf(length, { storiesAndCoins, shifts }),
    named: votes === "named",
    moderated,
    locale,
    code: newCode(randomInt),
    roundId,
    secrets: { owner, projector: projectorSecret(owner) },
    today: new Date(),
  });
  const { organizationId } = scope;
  redirect(`/${locale}/live/${formatToken({ organizationId, secret: owner })}`);
}

/** Leads whoever typed a code to what she is told before she comes in. */
export async function enterCode(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(joinSchema, form);
  if (!parsed.ok) return parsed.state;
  const { code } = parsed.data;
  const opened = await lookUpLink(await headers(), () => openCode(code));
  if (!opened) return { problems: { code: "unknown-code" }, values: { code } };
  redirect(`/${await getLocale()}/join/${parseCode(code)}`);
}

/** Lets somebody in; who is in already goes on as the same person. */
export async function enterWorkshop(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(joinSchema, form);
  if (!parsed.ok) return parsed.state;
  const { code, name } = parsed.data;
  const locale = await getLocale();
  const opened = await lookUpLink(await headers(), () => openCode(code));
  const room = opened && (await readRoom(opened.scope, opened.roundId));
  const cookie = participantCookie(code);
  if (!opened || !room || cookie === null) redirect(`/${locale}/join`);
  const jar = await cookies();
  const known = await openParticipant(code, jar.get(cookie)?.value);
  if (known) redirect(`/${locale}/live/${room.code}`);
  if (room.named && name === "") return { problems: { name: "missing" }, values: { name } };
  const secret = randomBytes(SECRET_BYTES);
  const { scope, roundId } = opened;
  const joined = await joinWorkshop(scope, roundId, { secret, name: room.named ? name : null });
  if (!joined) redirect(`/${locale}/join/${room.code}`);
  const token = formatToken({ organizationId: scope.organizationId, secret });
  jar.set(cookie, token, PARTICIPANT_COOKIE);
  redirect(`/${locale}/live/${room.code}`);
}
