import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { SECURITY_HEADERS } from "@/lib/server/security-headers";
import { account } from "./account";
import { LARGEST_BODY } from "./answering";
import { accounts } from "./auth";
import { comparisons } from "./comparisons";
import { downloads, unitDownloads } from "./downloads";
import { health } from "./health";
import { responses } from "./responses";
import { units } from "./units";
import { screens, workshops } from "./workshops";

/** The HTTP API: what phones do again and again, and what is downloaded. */
export const api = new OpenAPIHono().basePath("/api");

api.use(async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.header(name, value);
  if (!context.res.headers.has("cache-control")) context.header("cache-control", "no-store");
});
api.use(bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => c.json({ reason: "too-large" }, 413) }));

api.route("/health", health);
api.route("/auth", accounts);
api.route("/account", account);
api.route("/responses", responses);
api.route("/assessments", downloads);
api.route("/organizations", unitDownloads);
api.route("/organizations", comparisons);
api.route("/organizations", units);
api.route("/workshops", workshops);
api.route("/screens", screens);

api.notFound((context) => context.json({ reason: "not-found" }, 404));
