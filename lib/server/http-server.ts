import { once } from "node:events";
import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { errorCode, StartupError } from "./startup-error";

/** Longer than a load balancer keeps an idle connection, so that it is never the server who hangs up. */
const KEEP_ALIVE_MS = 65_000;

/** How long a request may still take once the server is told to stop. */
const DRAIN_MS = 10_000;

/** A port that is ours. Requests wait until there is something to answer them. */
export interface HttpServer {
  server: Server;
  /** Where a browser on this machine finds it. */
  address: string;
  answerWith(listener: RequestListener): void;
  /** Takes no new connections and resolves when every request under way has been answered. */
  close(): Promise<void>;
}

/**
 * Takes a port.
 *
 * @param port 0 is any free one
 * @throws StartupError when it cannot be had
 */
export async function listen(host: string, port: number): Promise<HttpServer> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS });
  let answer: RequestListener | undefined;
  const waiting: Parameters<RequestListener>[] = [];
  server.on("request", (request, response) => {
    if (answer === undefined) waiting.push([request, response]);
    else answer(request, response);
  });
  const close = closing(server, () => answer !== undefined);
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (error) {
    throw new StartupError(refusal(host, port, errorCode(error)));
  }
  const answerWith = (listener: RequestListener) => {
    answer = listener;
    for (const exchange of waiting.splice(0)) listener(...exchange);
  };
  return { server, address: addressOf(server, host), answerWith, close };
}

function refusal(host: string, port: number, code: string | undefined): string {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is taken: stop what is using it, or set PORT to another one.`;
    case "EACCES":
      return `Port ${port} is not for this user: set PORT to one above 1023.`;
    default:
      return `The address ${host} (HOST) is not one of this machine's (${code}).`;
  }
}

/** The port that a server has. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

function addressOf(server: Server, host: string): string {
  const everywhere = host === "0.0.0.0" || host === "::";
  const name = host.includes(":") ? `[${host}]` : host;
  return `http://${everywhere ? "localhost" : name}:${portOf(server)}`;
}

/** Only what is being answered is waited for: not what is kept open for later or has no end. */
function closing(server: Server, isAnswering: () => boolean): () => Promise<void> {
  const sockets = new Set<Socket>();
  const responses = new Set<ServerResponse>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("request", (_, response) => {
    responses.add(response);
    response.on("close", () => {
      responses.delete(response);
      if (!server.listening) hangUp();
    });
  });

  function hangUp(): void {
    const worthwhile = [...responses].filter(
      (response) => isAnswering() && !awaitsEventStream(response),
    );
    const busy = new Set(worthwhile.map(({ req }) => req.socket));
    for (const socket of sockets) if (!busy.has(socket)) socket.destroy();
  }

  return async () => {
    if (!server.listening) return;
    const closed = once(server, "close");
    server.close();
    hangUp();
    const impatience = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    await closed;
    clearTimeout(impatience);
  };
}

/** The reader of an event stream connects again, to another instance. */
function awaitsEventStream({ req }: ServerResponse): boolean {
  return req.headers.accept?.includes("text/event-stream") === true;
}
