import { once } from "node:events";
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** A mail as a mail server got it. */
export type ReceivedMail = { readonly recipients: readonly string[]; readonly mail: Email };

/** A real mail server on this machine. */
export type MailServer = {
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  close(): Promise<void>;
};

type Options = {
  readonly port?: number;
  /** Recipients that it does not know. */
  readonly unknown?: readonly string[];
};

export async function startMailServer({
  port = 0,
  unknown = [],
}: Options = {}): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo: ({ address }, _session, answer) =>
      answer(unknown.includes(address) ? refusal("No such user here") : null),
    onData: (stream, { envelope }, answer) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk) => chunks.push(chunk));
      stream.on("end", async () => {
        const mail = await PostalMime.parse(Buffer.concat(chunks));
        received.push({ recipients: envelope.rcptTo.map(({ address }) => address), mail });
        answer();
      });
    },
  });
  server.on("error", () => {});
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  const address = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function refusal(message: string): Error {
  return Object.assign(new Error(message), { responseCode: 550 });
}
