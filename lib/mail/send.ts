import { createTransport } from "nodemailer";
import { environment } from "@/lib/env";
import { writeToOutbox } from "./outbox";
import type { RenderedMail } from "./render";

/** A mail that is ready to go. */
export type OutgoingMail = RenderedMail & {
  readonly to: string;
  /** Left out where the app shows the outbox: that somebody gets it tells what she did not do. */
  readonly unlisted?: boolean;
};

/** How long a mail server may take to answer, in ms. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

const FORM = {
  /** Tells other programs not to answer it by themselves. */
  headers: { "Auto-Submitted": "auto-generated" },
  /** Long lines stay whole. */
  textEncoding: "quoted-printable",
} as const;

/**
 * Sends a mail over SMTP_URL. Without SMTP_URL it lands in the outbox, to be read in the app.
 *
 * @param folder whose outbox: an organization's id, or "accounts"
 * @throws MailFailure when the mail server cannot be reached or refuses it
 */
export async function sendMail(
  { to, unlisted = false, ...content }: OutgoingMail,
  folder: string,
): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = environment();
  // An object, so that no character in it can make it two addresses.
  const message = { ...content, ...FORM, from: MAIL_FROM, to: { name: "", address: to } };
  if (SMTP_URL === undefined) {
    const writing = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
    const { message: source } = await writing.sendMail(message);
    if (!Buffer.isBuffer(source)) throw new Error("Nodemailer gave no buffer.");
    await writeToOutbox(folder, source, new Date(), unlisted);
    return;
  }
  try {
    await createTransport({ url: SMTP_URL, ...PATIENCE }).sendMail(message);
  } catch (error) {
    throw new MailFailure(reason(error));
  }
}

/** A mail did not go out. The message says why, in the mail server's own words if it had any. */
export class MailFailure extends Error {}

/** Nothing of the mail itself, which may hold a secret, nor of SMTP_URL. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const { code, response } = error as Error & { code?: unknown; response?: unknown };
  const said = typeof response === "string" ? response.slice(0, 200) : "";
  return [typeof code === "string" ? code : error.name, said].filter((part) => part).join(": ");
}
