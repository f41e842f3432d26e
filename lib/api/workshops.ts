import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { lookUpLink, takeTry } from "@/lib/auth/rate-limits";
import { hashSecret, parseToken } from "@/lib/auth/tokens";
import { formatWorkbook } from "@/lib/organizations/unit-spreadsheet";
import { openCode, openParticipant, openScreen } from "@/lib/workshops/gate";
import { addStory, keep } from "@/lib/workshops/keeping-mutations";
import { announce, castBallot, closeWorkshop, commandWorkshop } from "@/lib/workshops/mutations";
import { participantCookie } from "@/lib/workshops/participant-cookie";
import { itemsOf } from "@/lib/workshops/plan";
import { findOwnBallot, type Room, readBallots, readRoom } from "@/lib/workshops/queries";
import {
  ballotSchema,
  commandSchema,
  keepingSchema,
  localeSchema,
  parseBallot,
  storySchema,
} from "@/lib/workshops/schema";
import { workbookOf } from "@/lib/workshops/workbook";
import { type Audience, type Place, watchedAt } from "./workshop-live";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Votes are told to the screens at most this often: the number rises by dozens a second. */
const TELL_EVERY_MS = 200;

/** What a phone in the room sends, and asks when its stream is cut. */
export const workshops = new OpenAPIHono()
  .get("/:code/state", async (context) => {
    const opened = await participantOf(context);
    const room = opened && (await watchedAt(opened).look());
    if (!opened || !room) return context.json({ reason: "not-found" }, 404);
    const { step, vote } = room.session;
    const [seen, own] = await Promise.all([
      seenBy(opened, room, audience(context, "participant")),
      step && findOwnBallot(opened.scope, opened.participant, { step, vote }),
    ]);
    const items = itemsOf(step, opened.questionnaire);
    const answers = own && Object.fromEntries(items.map(({ id }, index) => [id, own[index]]));
    return context.json({ ...seen, own: own && { step, vote, answers } });
  })
  .put("/:code/ballots", async (context) => {
    const code = context.req.param("code");
    const opened = await openCode(code);
    const held = parseToken(getCookie(context, participantCookie(code) ?? "") ?? "");
    if (!opened || held?.organizationId !== opened.scope.organizationId) {
      return context.json({ reason: "not-found" }, 404);
    }
    const ballot = ballotSchema.safeParse(await bodyOf(context));
    const answers =
      ballot.data &&
      parseBallot(itemsOf(ballot.data.step, opened.questionnaire), ballot.data.answers);
    if (!ballot.success || !answers) return context.json({ reason: "invalid" }, 400);
    const { scope, roundId } = opened;
    const by = { roundId, secretHash: Buffer.from(hashSecret(held.secret)) };
    const casting = await castBallot(scope, by, { ...ballot.data, answers });
    if (casting === "saved") announceSoon(scope, roundId);
    return casting === "saved"
      ? context.json({ ok: true })
      : context.json({ reason: casting }, casting === "not-found" ? 404 : 409);
  })
  .post("/:code/stories", async (context) => {
    const opened = await participantOf(context);
    if (!opened) return context.json({ reason: "not-found" }, 404);
    const story = storySchema.safeParse(await bodyOf(context));
    if (!story.success) return context.json({ reason: "invalid" }, 400);
    const room = await readRoom(opened.scope, opened.roundId);
    if (room?.session.step !== "stories") return context.json({ reason: "not-now" }, 409);
    // Nothing stored says whose a story is, so it is here that one phone cannot fill the wall.
    if (!(await takeTry("workshop-story", opened.participant.id))) {
      return context.json({ reason: "too-many" }, 429);
    }
    const kept = await addStory(opened.scope, opened.roundId, story.data, !room.moderated);
    return kept === "done" ? context.json({ ok: true }) : context.json({ reason: kept }, 409);
  });

/** What the facilitator's screen does, and what both screens ask when their stream is cut. */
export const screens = new OpenAPIHono()
  .get("/:token/state", async (context) => {
    const opened = await screenOf(context);
    const room = opened && (await watchedAt(opened).look());
    if (!opened || !room) return context.json({ reason: "not-found" }, 404);
    return context.json(await seenBy(opened, room, audience(context, opened.role)));
  })
  .post("/:token/commands", async (context) => {
    const opened = await screenOf(context);
    if (opened?.role !== "facilitator") return context.json({ reason: "not-found" }, 404);
    const command = commandSchema.safeParse(await bodyOf(context));
    if (!command.success) return context.json({ reason: "invalid" }, 400);
    const done = await commandWorkshop(opened.scope, opened.roundId, command.data, new Date());
    return done === "done" ? context.json({ ok: true }) : context.json({ reason: done }, 409);
  })
  .post("/:token/keepings", async (context) => {
    const opened = await screenOf(context);
    if (opened?.role !== "facilitator") return context.json({ reason: "not-found" }, 404);
    const keeping = keepingSchema.safeParse(await bodyOf(context));
    if (!keeping.success) {
      const fields = keeping.error.issues.map(({ path, message }) => [path.join("."), message]);
      return context.json({ reason: "invalid", problems: Object.fromEntries(fields) }, 400);
    }
    const kept = await keep(opened.scope, opened.roundId, keeping.data, new Date());
    return kept === "done" ? context.json({ ok: true }) : context.json({ reason: kept }, 409);
  })
  .get("/:token/workshop.xlsx", async (context) => {
    const opened = await screenOf(context);
    const room = opened && (await readRoom(opened.scope, opened.roundId));
    if (!room || opened?.role !== "facilitator") return context.json({ reason: "not-found" }, 404);
    const ballots = await readBallots(opened.scope, opened.roundId);
    const { locale } = audience(context, opened.role);
    context.header("content-disposition", `attachment; filename="workshop-${room.code}.xlsx"`);
    const file = await formatWorkbook(workbookOf(room, ballots, locale));
    return context.body(file, 200, { "content-type": XLSX_TYPE });
  })
  .post("/:token/close", async (context) => {
    const opened = await screenOf(context);
    if (opened?.role !== "facilitator") return context.json({ reason: "not-found" }, 404);
    const room = await watchedAt(opened).look();
    const seen = room && (await seenBy(opened, room, audience(context, opened.role)));
    if (seen && "aside" in seen.view && seen.view.aside) {
      return context.json({ reason: "aside" }, 409);
    }
    await closeWorkshop(opened.scope, opened.roundId, opened.questionnaire, new Date());
    return context.json({ ok: true });
  });

function participantOf(context: Context) {
  const code = context.req.param("code") ?? "";
  const held = getCookie(context, participantCookie(code) ?? "");
  return held === undefined ? null : openParticipant(code, held);
}

function screenOf(context: Context) {
  const token = context.req.param("token") ?? "";
  return lookUpLink(context.req.raw.headers, () => openScreen(token));
}

/** What an event would say. */
async function seenBy(place: Place, room: Room, audience: Audience) {
  const { revision, view } = await watchedAt(place).show(room, audience);
  return { revision, view };
}

function audience(context: Context, role: Audience["role"]): Audience {
  return { role, locale: localeSchema.parse(context.req.query("locale")) };
}

/** The body as JSON, or `null` when it is none: a form of another site cannot send any. */
async function bodyOf({ req }: Context): Promise<unknown> {
  if (!/^application\/json\b/i.test(req.header("content-type") ?? "")) return null;
  return req.json().catch(() => null);
}

const soon = new Set<string>();

/** Tells the screens that the number of votes rose, once for all votes of a moment. */
function announceSoon(...[scope, roundId]: Parameters<typeof announce>): void {
  if (soon.has(roundId)) return;
  soon.add(roundId);
  setTimeout(() => {
    soon.delete(roundId);
    announce(scope, roundId).catch((error: unknown) => console.error(error));
  }, TELL_EVERY_MS).unref();
}
