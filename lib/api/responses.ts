import { OpenAPIHono, z } from "@hono/zod-openapi";
import type { HonoRequest } from "hono";
import { answersByItem, answersInForm } from "@/lib/assessments/answers";
import { openLink } from "@/lib/assessments/links";
import { finishResponse, saveAnswers } from "@/lib/assessments/response-mutations";
import { mayAnswer } from "@/lib/assessments/rules";
import { answersSchema, openAnswersSchema } from "@/lib/assessments/schema";
import { type StepId, walkSteps } from "@/lib/assessments/steps";
import { LOCALES, type Locale } from "@/lib/framework/locales";

const patchSchema = z.object({
  answers: z.record(z.string(), z.unknown()).default({}),
  open: openAnswersSchema.default({}),
});

const localeSchema = z.enum(LOCALES).catch("nl");

/** One person's answers, under the link that the person holds. */
export const responses = new OpenAPIHono()
  .patch("/:token/answers", async (context) => {
    const type = context.req.header("content-type") ?? "";
    if (!/^application\/json\b/i.test(type)) return context.json({ reason: "not-json" }, 415);
    const link = await openLink(context.req.param("token"));
    if (!link?.response) return context.json({ reason: "not-found" }, 404);
    if (!mayAnswer(link)) return context.json({ reason: "round-closed" }, 409);
    const body = patchSchema.safeParse(await context.req.json().catch(() => null));
    if (!body.success) return context.json({ reason: "invalid", issues: body.error.issues }, 400);
    const answers = answersSchema(link.questionnaire).safeParse(body.data.answers);
    if (!answers.success) {
      return context.json({ reason: "invalid", issues: answers.error.issues }, 400);
    }
    const place = { roundId: link.round.id, responseId: link.response.id };
    const { open } = body.data;
    const saved = await saveAnswers(link.scope, place, link.questionnaire, answers.data, open);
    return saved ? context.json({ ok: true }) : context.json({ reason: "round-closed" }, 409);
  })
  // The same for browsers that run no script: one step as a form, answered with the next page.
  .post("/:token/steps/:step", async (context) => {
    const token = context.req.param("token");
    const form = await postedForm(context.req);
    if (!form) return context.json({ reason: "not-a-form" }, 415);
    const locale = localeSchema.parse(form.get("locale"));
    const link = await openLink(token);
    const steps = link ? walkSteps(link.questionnaire) : [];
    const index = steps.findIndex((step) => step.id === context.req.param("step"));
    const step = steps[index];
    if (!link?.response || !mayAnswer(link) || !step) {
      return context.redirect(assessmentPath(locale, token), 303);
    }
    const before = answersByItem(link.questionnaire, link.response.answers);
    const given = answersInForm(step, form, before);
    const answers = answersSchema(link.questionnaire).safeParse(given);
    const open = openAnswersSchema.safeParse(step.id === "stories" ? openAnswersInForm(form) : {});
    if (!answers.success || !open.success) {
      return context.redirect(walkPath(locale, token, step.id, "invalid"), 303);
    }
    const place = { roundId: link.round.id, responseId: link.response.id };
    await saveAnswers(link.scope, place, link.questionnaire, answers.data, open.data);
    const next = form.has("coin") ? step : steps[index + (form.get("go") === "back" ? -1 : 1)];
    return context.redirect(walkPath(locale, token, (next ?? step).id), 303);
  })
  .post("/:token/finish", async (context) => {
    const token = context.req.param("token");
    const form = await postedForm(context.req);
    if (!form) return context.json({ reason: "not-a-form" }, 415);
    const locale = localeSchema.parse(form.get("locale"));
    const link = await openLink(token);
    if (!link?.response) return context.redirect(assessmentPath(locale, token), 303);
    if (form.get("go") === "back") {
      const last = walkSteps(link.questionnaire).at(-2);
      return context.redirect(walkPath(locale, token, last?.id ?? "review"), 303);
    }
    const place = { roundId: link.round.id, responseId: link.response.id };
    await finishResponse(link.scope, place, new Date());
    return context.redirect(assessmentPath(locale, token), 303);
  });

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

function assessmentPath(locale: Locale, token: string): string {
  return `/${locale}/assessments/${encodeURIComponent(token)}`;
}

function walkPath(locale: Locale, token: string, step: StepId, problem?: "invalid"): string {
  const query = new URLSearchParams({ step, ...(problem && { problem }) });
  return `${assessmentPath(locale, token)}/walk?${query}`;
}
