import { OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context, HonoRequest } from "hono";
import { getCookie } from "hono/cookie";
import { answersByItem, answersInForm } from "@/lib/assessments/answers";
import { type Finishing, finishInvited } from "@/lib/assessments/invitation-mutations";
import { invitationCookie } from "@/lib/assessments/joined-cookie";
import { type OpenedLink, openEntrance, openLink } from "@/lib/assessments/links";
import {
  finishAtKiosk,
  finishResponse,
  leaveKiosk,
  type ResponsePlace,
  saveAnswers,
} from "@/lib/assessments/response-mutations";
import { mayAnswer } from "@/lib/assessments/rules";
import { answersSchema, openAnswersSchema } from "@/lib/assessments/schema";
import { type StepId, walkSteps } from "@/lib/assessments/steps";
import { hashSecret, parseToken } from "@/lib/auth/tokens";
import { LOCALES, type Locale } from "@/lib/framework/locales";
import { takeAnswers } from "./answering";

const localeSchema = z.enum(LOCALES).catch("nl");

/** One person's answers, under the link that the person holds. */
export const responses = new OpenAPIHono()
  .patch("/:token/answers", async (context) => {
    const type = context.req.header("content-type") ?? "";
    const read = () => context.req.text();
    const { status, body } = await takeAnswers(context.req.param("token"), type, read);
    return context.json(body, status);
  })
  // The same for browsers that run no script: one step as a form, answered with the next page.
  .post("/:token/steps/:step", async (context) => {
    const form = await postedForm(context.req);
    if (!form) return context.json({ reason: "not-a-form" }, 415);
    const way = wayOf(context.req.param("token"), form);
    const link = await openLink(way.token);
    const steps = link ? walkSteps(link.questionnaire) : [];
    const index = steps.findIndex((step) => step.id === context.req.param("step"));
    const step = steps[index];
    if (!link?.response || !mayAnswer(link) || !step) return context.redirect(endOf(way), 303);
    const before = answersByItem(link.questionnaire, link.response.answers);
    const given = answersInForm(step, form, before);
    const answers = answersSchema(link.questionnaire).safeParse(given);
    const open = openAnswersSchema.safeParse(step.id === "stories" ? openAnswersInForm(form) : {});
    if (!answers.success || !open.success) {
      return context.redirect(walkPath(way, step.id, "invalid"), 303);
    }
    const place = { roundId: link.round.id, responseId: link.response.id };
    await saveAnswers(link.scope, place, link.questionnaire, answers.data, open.data);
    const next = form.has("coin") ? step : steps[index + (form.get("go") === "back" ? -1 : 1)];
    return context.redirect(walkPath(way, (next ?? step).id), 303);
  })
  .post("/:token/finish", async (context) => {
    const form = await postedForm(context.req);
    if (!form) return context.json({ reason: "not-a-form" }, 415);
    const way = wayOf(context.req.param("token"), form);
    const link = await openLink(way.token);
    if (!link?.response) return context.redirect(endOf(way), 303);
    if (form.get("go") === "back") {
      const last = walkSteps(link.questionnaire).at(-2);
      return context.redirect(walkPath(way, last?.id ?? "review"), 303);
    }
    const place = { roundId: link.round.id, responseId: link.response.id };
    if (await isAtKiosk(link, way)) {
      await finishAtKiosk(link.scope, place, new Date());
      return context.redirect(`${endOf(way)}?thanks=1`, 303);
    }
    const finishing = link.response.invited
      ? await finishInvited(link.scope, place, heldInvitation(context, place), new Date())
      : await finishedOrClosed(finishResponse(link.scope, place, new Date()));
    const path = REFUSALS.has(finishing) ? `/${way.locale}/join/refused/${finishing}` : endOf(way);
    return context.redirect(path, 303);
  })
  // Whoever walks away from a shared tablet leaves nothing behind.
  .post("/:token/leave", async (context) => {
    const form = await postedForm(context.req);
    if (!form) return context.json({ reason: "not-a-form" }, 415);
    const way = wayOf(context.req.param("token"), form);
    const link = await openLink(way.token);
    if (link?.response && (await isAtKiosk(link, way))) {
      await leaveKiosk(link.scope, { roundId: link.round.id, responseId: link.response.id });
    }
    return context.redirect(endOf(way), 303);
  });

/** How somebody answers: with her own link, in a language, and at which kiosk if at one. */
type Way = { readonly token: string; readonly locale: Locale; readonly kiosk: string | null };

function wayOf(token: string, form: FormData): Way {
  const kiosk = form.get("kiosk");
  return {
    token,
    locale: localeSchema.parse(form.get("locale")),
    kiosk: typeof kiosk === "string" && parseToken(kiosk) ? kiosk : null,
  };
}

async function isAtKiosk(link: OpenedLink, { kiosk }: Way): Promise<boolean> {
  const entrance = kiosk === null ? null : await openEntrance(kiosk);
  return entrance?.kind === "kiosk" && entrance.round.id === link.round.id;
}

/** What is told on a page of its own instead of a result. */
const REFUSALS: ReadonlySet<Finishing> = new Set(["answered", "elsewhere"]);

async function finishedOrClosed(finished: Promise<boolean>): Promise<Finishing> {
  return (await finished) ? "finished" : "closed";
}

/** The hash of the invitation that this device keeps for a response, or `null`. */
function heldInvitation(context: Context, { responseId }: ResponsePlace) {
  const invitation = parseToken(getCookie(context, invitationCookie(responseId)) ?? "");
  return invitation && hashSecret(invitation.secret);
}

/** The posted form, or `null` when the body is none. */
function postedForm(request: HonoRequest): Promise<FormData | null> {
  return request.formData().catch(() => null);
}

function openAnswersInForm(form: FormData) {
  return {
    story: form.get("story") ?? "",
    storyKinds: form.getAll("storyKinds"),
    improvement: form.get("improvement") ?? "",
    improvementLevel: form.get("improvementLevel") || null,
  };
}

/** Where one is led when there is nothing (more) to answer. */
function endOf({ token, locale, kiosk }: Way): string {
  if (kiosk !== null) return `/${locale}/kiosk/${kiosk}`;
  return `/${locale}/assessments/${encodeURIComponent(token)}`;
}

function walkPath(way: Way, step: StepId, problem?: "invalid"): string {
  const query = new URLSearchParams({ step, ...(problem && { problem }) });
  const last = way.kiosk === null ? "walk" : encodeURIComponent(way.token);
  return `${endOf(way)}/${last}?${query}`;
}
