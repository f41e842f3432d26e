import { OpenAPIHono } from "@hono/zod-openapi";
import { pingDatabase } from "@/lib/db/client";

/** For load balancers: whether this instance can serve, its database included. */
export const health = new OpenAPIHono().get("/", async (context) => {
  await pingDatabase();
  return context.json({ ok: true });
});
