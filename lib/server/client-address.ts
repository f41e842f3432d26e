import type { IncomingMessage } from "node:http";

const HEADER = "x-forwarded-for";

/**
 * Puts where a request comes from into x-forwarded-for, in place of whatever its sender wrote there:
 * Next, Hono and better-auth all read it, and limits count by it.
 *
 * @param proxies how many proxies in front of this process add to the header
 */
export function stateClientAddress(request: IncomingMessage, proxies: number): void {
  const address = clientAddress(request.headers[HEADER], request.socket.remoteAddress, proxies);
  request.headers[HEADER] = address;
  // Hono reads the headers as they came.
  const { rawHeaders } = request;
  for (let index = rawHeaders.length - 2; index >= 0; index -= 2) {
    if (rawHeaders[index]?.toLowerCase() === HEADER) rawHeaders.splice(index, 2);
  }
  rawHeaders.push(HEADER, address);
}

/**
 * Where a request comes from. Each proxy adds at the end whom it talked to: what stands before what
 * our own proxies added can be anything.
 *
 * @param forwarded the header as it came
 * @param remote the other end of the connection
 */
export function clientAddress(
  forwarded: string | readonly string[] | undefined,
  remote: string | undefined,
  proxies: number,
): string {
  const text = typeof forwarded === "string" ? forwarded : (forwarded ?? []).join(",");
  const hops = text.split(",").map((hop) => hop.trim());
  const believed = proxies === 0 ? undefined : hops.filter((hop) => hop !== "").at(-proxies);
  return believed ?? remote ?? "unknown";
}
