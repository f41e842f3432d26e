import { OpenAPIHono } from "@hono/zod-openapi";
import { pingDatabase } from "@/lib/assessments/queries";

/** For load balancers: whether this instance can serve, its database included. */
export const health = new OpenAPIHono().get("/", async (context) => {
  await pingDatabase();
  return context.json({ ok: true });
});
