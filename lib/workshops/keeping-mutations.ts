import { inOrganization, type OrganizationDatabase } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";
import type { EngagementKind } from "@/lib/framework/social-systems";
import { orderedId } from "@/lib/organizations/ordered-id";
import { MOST_ACTIONS } from "./limits";
import { isOpen, notify } from "./mutations";
import type { Keeping } from "./schema";

/** What became of something to keep. */
export type Kept = "done" | "closed" | "too-many" | "not-found";

/** The most texts of a room: more than are read in one. */
const MOST_NOTES = 1_000;

/** Keeps what a facilitator writes down, shows, or takes back. */
export async function keep(
  scope: OrganizationScope,
  roundId: string,
  keeping: Keeping,
  now: Date,
): Promise<Kept> {
  return inOpenRoom(scope, roundId, async (database) => {
    const place = { organizationId: scope.organizationId, roundId };
    switch (keeping.keep) {
      case "note": {
        if ((await database.note.count({ where: place })) >= MOST_NOTES) return "too-many";
        const { kind, level, text } = keeping;
        const id = orderedId(now, 0, crypto.randomUUID());
        await database.note.create({ data: { ...place, id, kind, level, text, shown: true } });
        return "done";
      }
      case "show-note": {
        const { id, shown } = keeping;
        const { count } = await database.note.updateMany({
          where: { ...place, id },
          data: { shown },
        });
        return count > 0 ? "done" : "not-found";
      }
      case "drop-note":
        await database.note.deleteMany({ where: { ...place, id: keeping.id } });
        return "done";
      case "action":
        return addAction(database, place, keeping, now);
      case "drop-action":
        await database.action.deleteMany({ where: { ...place, id: keeping.id } });
        return "done";
    }
  });
}

async function addAction(
  database: OrganizationDatabase,
  place: { organizationId: string; roundId: string },
  { level, what, owner, dueOn, customerNotices }: Extract<Keeping, { keep: "action" }>,
  now: Date,
): Promise<Kept> {
  if ((await database.action.count({ where: place })) >= MOST_ACTIONS) return "too-many";
  const { organizationId, roundId } = place;
  const { unitId } = await database.round.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: roundId } },
    select: { unitId: true },
  });
  const id = orderedId(now, 0, crypto.randomUUID());
  await database.action.create({
    data: { ...place, id, unitId, level, what, owner, dueOn: new Date(dueOn), customerNotices },
  });
  return "done";
}

/**
 * Keeps somebody's story. Nothing ties it to who wrote it, and its id tells no order.
 *
 * @param shown whether everybody may see it at once
 */
export async function addStory(
  scope: OrganizationScope,
  roundId: string,
  { text, kinds }: { readonly text: string; readonly kinds: readonly EngagementKind[] },
  shown: boolean,
): Promise<Kept> {
  return inOpenRoom(scope, roundId, async (database) => {
    const place = { organizationId: scope.organizationId, roundId };
    if ((await database.note.count({ where: place })) >= MOST_NOTES) return "too-many";
    await database.note.create({
      data: { ...place, kind: "story", text, storyKinds: [...kinds], shown },
    });
    return "done";
  });
}

async function inOpenRoom(
  scope: OrganizationScope,
  roundId: string,
  work: (database: OrganizationDatabase) => Promise<Kept>,
): Promise<Kept> {
  return inOrganization(scope, async (database) => {
    const { organizationId } = scope;
    // One after the other, so that two who add the third action do not make four. Votes, which refer to
    // the workshop, need not wait for it.
    await database.$queryRaw`
      SELECT "roundId" FROM "Workshop"
      WHERE "organizationId" = ${organizationId}::uuid AND "roundId" = ${roundId}::uuid FOR NO KEY UPDATE`;
    if (!(await isOpen(database, organizationId, roundId))) return "closed";
    const kept = await work(database);
    if (kept === "done") {
      const key = { organizationId_roundId: { organizationId, roundId } };
      await database.workshop.update({ where: key, data: { revision: { increment: 1 } } });
      await notify(database, scope, roundId);
    }
    return kept;
  });
}
