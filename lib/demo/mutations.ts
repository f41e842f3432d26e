import { randomUUID } from "node:crypto";
import { closeRound } from "@/lib/assessments/closing-mutations";
import { createDraft, openRound } from "@/lib/assessments/round-mutations";
import {
  DEMO_SLUG,
  findDemo,
  findUnfinishedDemos,
  isDemoSlugTaken,
  whileDemoLocked,
} from "@/lib/auth/demo-gate";
import { inOrganization } from "@/lib/db/client";
import { newOrganizationScope, type OrganizationScope } from "@/lib/db/scope";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { PERSPECTIVES } from "@/lib/framework/social-systems";
import { deleteOrganization } from "@/lib/organizations/organization-mutations";
import type { UnitChange } from "@/lib/organizations/unit-changes";
import { changeUnits, type UnitAct } from "@/lib/organizations/unit-mutations";
import { demoParticipants } from "./participants";
import {
  DEMO_NAME,
  DEMO_ROUNDS,
  DEMO_UNITS,
  type DemoRound,
  REORGANIZATION,
  UNITS_ADDED_ON,
} from "./story";

/** Who is said to have done what made-up people did. */
const ACTOR = "Sevenfold";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Makes the demo organization, unless there is one. It can be found once it is complete; what a
 * process that died left of one is removed.
 *
 * @param stop ends it between two steps, as if the process had died
 */
export async function createDemoOrganization(stop?: AbortSignal): Promise<void> {
  await whileDemoLocked(async () => {
    if ((await findDemo()) === null) await replaceDemo(stop);
  });
}

/** Makes the demo organization anew: whatever it was before, it is as at the beginning. */
export async function resetDemoOrganization(): Promise<void> {
  await whileDemoLocked(() => replaceDemo());
}

/** Removes the demo organization with everything in it. */
export async function removeDemoOrganization(): Promise<void> {
  await whileDemoLocked(async () => {
    const demo = await findDemo();
    if (demo) await deleteOrganization(demo);
    await removeUnfinished();
  });
}

/** The old one goes when the new one is complete, so that a process that dies has left one to finish. */
async function replaceDemo(stop?: AbortSignal): Promise<void> {
  if (await isDemoSlugTaken()) return;
  await removeUnfinished();
  const made = await fillOrganization(stop);
  const old = await findDemo();
  if (old) await deleteOrganization(old);
  await inOrganization(made, (database) =>
    database.organization.update({
      where: { id: made.organizationId },
      data: { slug: DEMO_SLUG },
    }),
  );
}

async function removeUnfinished(): Promise<void> {
  for (const scope of await findUnfinishedDemos()) await deleteOrganization(scope);
}

async function fillOrganization(stop?: AbortSignal): Promise<OrganizationScope> {
  const scope = newOrganizationScope();
  await inOrganization(scope, (database) =>
    database.organization.create({
      data: { id: scope.organizationId, name: DEMO_NAME, demo: true },
    }),
  );
  const ids = new Map(DEMO_UNITS.map(({ code }) => [code, randomUUID() as string]));
  await addUnits(scope, ids);
  for (const round of DEMO_ROUNDS) {
    stop?.throwIfAborted();
    if (round.number === REORGANIZATION.before) await reorganize(scope, ids);
    await holdRound(scope, round, ids);
  }
  return scope;
}

type UnitIds = ReadonlyMap<string, string>;

function idOf(ids: UnitIds, code: string): string {
  const id = ids.get(code);
  if (id === undefined) throw new RangeError(`The story has no unit ${code}.`);
  return id;
}

async function addUnits(scope: OrganizationScope, ids: UnitIds): Promise<void> {
  const changes = DEMO_UNITS.map(({ code, parent, kind, name }): UnitChange => {
    const parentId = parent === null ? null : idOf(ids, parent);
    const unit = { id: idOf(ids, code), parentId, socialSystem: kind, name, code, closedOn: null };
    return { kind: "added", unit };
  });
  await change(scope, "unit.imported", UNITS_ADDED_ON, DEMO_NAME, changes);
}

async function reorganize(scope: OrganizationScope, ids: UnitIds): Promise<void> {
  const { merged, moved } = REORGANIZATION;
  const nameOf = (wanted: string) => DEMO_UNITS.find(({ code }) => code === wanted)?.name ?? "";
  const parentOf = (wanted: string) => DEMO_UNITS.find(({ code }) => code === wanted)?.parent ?? "";
  const into = idOf(ids, merged.into);
  await change(scope, "unit.merged", merged.on, nameOf(merged.code), [
    { kind: "merged", unitId: idOf(ids, merged.code), after: into },
    { kind: "renamed", unitId: into, before: nameOf(merged.into), after: merged.name },
  ]);
  const [before, after] = [idOf(ids, parentOf(moved.code)), idOf(ids, moved.to)];
  await change(scope, "unit.moved", moved.on, nameOf(moved.code), [
    { kind: "moved", unitId: idOf(ids, moved.code), before, after },
  ]);
}

async function change(
  scope: OrganizationScope,
  action: UnitAct["action"],
  on: string,
  subject: string,
  changes: readonly UnitChange[],
): Promise<void> {
  const act: UnitAct = { actor: ACTOR, action, now: new Date(on) };
  await changeUnits(scope, act, () => ({ ok: true, changes, subject }));
}

/** Drafts, opens, answers and closes a round, as people would. */
async function holdRound(scope: OrganizationScope, round: DemoRound, ids: UnitIds): Promise<void> {
  const [opensOn, closesOn] = [new Date(round.opensOn), new Date(round.closesOn)];
  const draft = {
    name: round.name,
    unitId: idOf(ids, "EW"),
    questionnaire: "full" as const,
    socialSystem: "organization" as const,
    perspectives: [...PERSPECTIVES],
    languages: ["nl" as const],
    threshold: 5,
    sharing: "units" as const,
    respondentView: "unit" as const,
    opensOn,
    closesOn,
    reminderDays: [7, 14],
    invitationTexts: {},
  };
  const roundId = await createDraft(scope, draft, ACTOR);
  const opening = await openRound(scope, roundId, opensOn, ACTOR);
  if (!opening.ok) throw new Error(`The demo's round did not open: ${opening.reason}.`);
  await answer(scope, roundId, round, ids);
  await closeRound(scope, roundId, new Date(closesOn.getTime() + DAY_MS));
}

/**
 * Stores what everybody did in a round, in two statements. Everybody is noted as invited, without a
 * mail, by the hash of a secret that nobody has.
 */
async function answer(
  scope: OrganizationScope,
  roundId: string,
  round: DemoRound,
  ids: UnitIds,
): Promise<void> {
  const { organizationId } = scope;
  const participants = demoParticipants(round, QUESTIONNAIRES.full).map((participant) => ({
    ...participant,
    unitId: idOf(ids, participant.unit),
  }));
  const asked = participants.map(({ unitId, perspective, email, reminders, response }) => {
    const answered = response !== null && response.finishedOn !== null;
    return { unitId, perspective, email, reminders, answered };
  });
  const responses = participants.flatMap(({ unitId, perspective, response }) =>
    response ? [{ unitId, perspective, ...response }] : [],
  );
  await inOrganization(scope, async (database) => {
    await database.$executeRaw`
      INSERT INTO "Invitation" ("organizationId", "roundId", "unitId", "perspective", "email",
        "reminders", "answered", "locale", "secretHash")
      SELECT ${organizationId}::uuid, ${roundId}::uuid, asked.*, 'nl',
        sha256(uuid_send(gen_random_uuid()))
      FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS asked("unitId" uuid,
        "perspective" "Perspective", "email" text, "reminders" smallint, "answered" boolean)`;
    await database.$executeRaw`
      INSERT INTO "Response" ("organizationId", "roundId", "invited", "unitId", "perspective",
        "answers", "finishedOn", "story", "storyKinds", "improvement", "improvementLevel")
      SELECT ${organizationId}::uuid, ${roundId}::uuid, true, given.*
      FROM jsonb_to_recordset(${JSON.stringify(responses)}::jsonb) AS given("unitId" uuid,
        "perspective" "Perspective", "answers" smallint[], "finishedOn" date, "story" text,
        "storyKinds" "EngagementKind"[], "improvement" text, "improvementLevel" "Level")`;
  });
}
