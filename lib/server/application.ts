import type { RequestListener, Server } from "node:http";
import path from "node:path";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { Hono } from "hono";
import next from "next";
import { answerTap } from "@/lib/api/answering";
import { api } from "@/lib/api/app";
import { streamWorkshop } from "@/lib/api/workshop-streams";
import { closeDatabase } from "@/lib/db/client";
import { stopListening } from "@/lib/db/notifications";
import { environment } from "@/lib/env";
import { stateClientAddress } from "./client-address";
import { portOf } from "./http-server";
import { SECURITY_HEADERS } from "./security-headers";

/** What answers requests. */
export interface Application {
  listener: RequestListener;
  /** Resolves when what it does after its answers is done and the database is let go. */
  close(): Promise<void>;
}

/**
 * Loads the product. The API and the static files stand in front of Next, because a request through
 * Next costs some milliseconds of processor whatever it does. In development everything goes through
 * Next, whose catch-all route mounts the same API, so that a change shows without a restart.
 *
 * @param root the top folder of the checkout
 * @param server which answers; Next asks itself for the page that an action leads to
 */
export async function openApplication(
  root: string,
  development: boolean,
  server: Server,
): Promise<Application> {
  const pages = next({ dev: development, dir: root, httpServer: server, ...placeOf(server) });
  await pages.prepare();
  const answerPage = pages.getRequestHandler();
  return {
    listener: fromKnownAddress(development ? answerPage : inFrontOf(answerPage, root)),
    async close() {
      await pages.close();
      await stopListening();
      await closeDatabase();
    },
  };
}

/** Where this process finds itself, in Next's words. */
function placeOf(server: Server): { hostname: string; port: number } {
  const { HOST } = environment();
  const everywhere = HOST === "0.0.0.0" || HOST === "::";
  return { hostname: everywhere ? "localhost" : HOST, port: portOf(server) };
}

function fromKnownAddress(listener: RequestListener): RequestListener {
  const { TRUST_PROXY } = environment();
  return (request, response) => {
    stateClientAddress(request, TRUST_PROXY);
    return listener(request, response);
  };
}

type PageHandler = (...exchange: Parameters<RequestListener>) => Promise<void>;

function inFrontOf(answerPage: PageHandler, root: string): RequestListener {
  const answerApi = getRequestListener(api.fetch);
  const answerStatic = getRequestListener(staticFiles(answerPage, root).fetch);
  return (request, response) => {
    if (answerTap(request, response) || streamWorkshop(request, response)) return;
    const url = request.url ?? "/";
    if (/^\/api(\/|\?|$)/.test(url)) return answerApi(request, response);
    if (url.startsWith("/_next/static/")) return answerStatic(request, response);
    return answerPage(request, response);
  };
}

/** The build's scripts, styles and fonts. Their names change with their content. */
function staticFiles(answerPage: PageHandler, root: string) {
  const files = serveStatic<{ Bindings: HttpBindings }>({
    root: path.join(root, ".next", "static"),
    rewriteRequestPath: (url) => url.slice("/_next/static".length),
    precompressed: true,
    onFound(_, context) {
      context.header("cache-control", "public, max-age=31536000, immutable");
      context.header("vary", "Accept-Encoding");
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.header(name, value);
    },
  });
  return new Hono<{ Bindings: HttpBindings }>()
    .get("/_next/static/*", files)
    .notFound(async ({ env: { incoming, outgoing } }) => {
      await answerPage(incoming, outgoing);
      return RESPONSE_ALREADY_SENT;
    });
}
