import { type Agent, type IncomingMessage, request } from "node:http";

/** What is sent, by the names of HTTP. */
export type Sending = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};

/** What came back. */
export type Received = {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
};

/** One request over connections of one's own, cheaper than fetch for those who send them by the thousand. */
export function exchange(
  url: string,
  agent: Agent | undefined,
  { method = "GET", headers = {}, body }: Sending = {},
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
    const sent = request(url, { agent, method, headers: { ...headers, ...length } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 500, headers: response.headers, text });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** A stream of events that somebody follows. */
export type Following = {
  readonly headers: IncomingMessage["headers"];
  /** How many bytes of it have come so far. */
  bytes(): number;
  close(): void;
};

/**
 * Follows a stream of events.
 *
 * @param onEvent gets the data of each
 * @param onEnd is told when it breaks
 * @returns once it is open
 */
export function follow(
  url: string,
  headers: Readonly<Record<string, string>>,
  onEvent: (data: string) => void,
  onEnd: () => void = () => {},
): Promise<Following> {
  return new Promise((resolve, reject) => {
    let bytes = 0;
    let text = "";
    const own = { ...headers, accept: "text/event-stream" };
    const sent = request(url, { agent: false, headers: own }, (response) => {
      if (response.statusCode !== 200) {
        response.resume();
        reject(new Error(`${url} answered ${response.statusCode}.`));
        return;
      }
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        bytes += Buffer.byteLength(chunk);
        const messages = (text + chunk).split("\n\n");
        text = messages.pop() ?? "";
        for (const message of messages) {
          const data = /^data: ?(.*)$/m.exec(message)?.[1];
          if (data !== undefined) onEvent(data);
        }
      });
      response.on("error", () => {});
      response.on("close", onEnd);
      const { headers: received } = response;
      resolve({ headers: received, bytes: () => bytes, close: () => sent.destroy() });
    });
    sent.on("error", reject);
    sent.end();
  });
}
