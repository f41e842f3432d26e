import { once } from "node:events";
import { Agent, get, type IncomingMessage, type ServerResponse } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test, vi } from "vitest";
import { type HttpServer, listen } from "@/lib/server/http-server";

// Far less than the server's patience with requests that do not end.
vi.setConfig({ testTimeout: 5_000 });

async function listening(): Promise<HttpServer> {
  const http = await listen("127.0.0.1", 0);
  onTestFinished(() => http.close());
  return http;
}

/** Sends a request and keeps the connection, as browsers do. */
async function request(address: string, accept = "*/*"): Promise<IncomingMessage> {
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const [response] = await once(get(address, { agent, headers: { accept } }), "response");
  return response;
}

test("a request that comes before there is an answer waits for it", async () => {
  const http = await listening();
  const early = request(http.address);
  await once(http.server, "request");
  http.answerWith((_, response) => void response.end("here"));
  expect(await text(await early)).toBe("here");
});

test("close waits for the answers under way and for nothing else", async () => {
  const http = await listening();
  const held: ServerResponse[] = [];
  http.answerWith((incoming, response) => {
    if (incoming.url === "/slow") held.push(response);
    else response.end("done");
  });
  await text(await request(http.address));
  const slow = request(`${http.address}/slow`);
  await once(http.server, "request");

  const closed = http.close();
  await expect(request(http.address)).rejects.toThrow("ECONNREFUSED");
  held[0]?.end("in time");
  expect(await text(await slow)).toBe("in time");
  await closed;
});

test("close ends event streams, which have no end of their own", async () => {
  const http = await listening();
  http.answerWith((_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" }).write("data: 1\n\n");
  });
  const stream = await request(http.address, "text/event-stream");
  await http.close();
  await expect(text(stream)).rejects.toThrow("aborted");
});

test("close does not wait for requests that nothing ever answered", async () => {
  const http = await listening();
  const early = request(http.address);
  await once(http.server, "request");
  await Promise.all([http.close(), expect(early).rejects.toThrow("socket hang up")]);
});

test("close does not wait for connections that nobody has used yet", async () => {
  const http = await listening();
  const socket = connect(Number(new URL(http.address).port), "127.0.0.1");
  await once(http.server, "connection");
  await Promise.all([http.close(), once(socket, "close")]);
});
