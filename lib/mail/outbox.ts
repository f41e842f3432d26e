import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import PostalMime from "postal-mime";
import { environment } from "@/lib/env";

/** A mail that waits in the outbox, as it is read in the app. */
export type OutboxMail = {
  /** Names it within its folder. */
  readonly id: string;
  readonly at: Date;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

const FOLDER_PATTERN = /^(accounts|[0-9a-f-]{36})$/;
const FILE_PATTERN = /^(\d{8}T\d{9}Z)-[0-9a-f-]{36}\.eml$/;

/** How many are read at once: who has more has a mail server. */
const SHOWN = 100;

/** Whether mails are kept here for want of a mail server. */
export function keepsMails(): boolean {
  return environment().SMTP_URL === undefined;
}

/**
 * Keeps a mail for whoever may read it: this user of the machine, and in the app its owner, unless
 * it is unlisted.
 */
export async function writeToOutbox(
  folder: string,
  source: Buffer,
  now: Date,
  unlisted: boolean,
): Promise<void> {
  const place = placeOf(folder);
  await mkdir(place, { recursive: true, mode: 0o700 });
  const moment = now.toISOString().replaceAll(/[-:.]/g, "");
  const ending = unlisted ? ".unlisted.eml" : ".eml";
  await writeFile(path.join(place, `${moment}-${randomUUID()}${ending}`), source, { mode: 0o600 });
}

/**
 * The newest listed mails in a folder of the outbox, newest first.
 *
 * @param folder an organization's id, or "accounts"
 */
export async function readOutbox(folder: string): Promise<OutboxMail[]> {
  const place = placeOf(folder);
  const names = await readdir(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const newest = names
    .filter((name) => FILE_PATTERN.test(name))
    .sort()
    .reverse()
    .slice(0, SHOWN);
  return Promise.all(newest.map((name) => readMail(path.join(place, name), name)));
}

async function readMail(file: string, name: string): Promise<OutboxMail> {
  const { to, subject, text } = await PostalMime.parse(await readFile(file));
  return {
    id: name.replace(/\.eml$/, ""),
    at: momentOf(name),
    to: to?.[0]?.address ?? "",
    subject: subject ?? "",
    text: text ?? "",
  };
}

function momentOf(name: string): Date {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/.exec(name) ?? [];
  const [, year, month, day, hour, minute, second, ms] = parts;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
}

function placeOf(folder: string): string {
  if (!FOLDER_PATTERN.test(folder)) throw new Error("The outbox has no such folder.");
  return path.join(environment().DATA_DIR, "outbox", folder);
}

/** Deletes the mails in a folder of the outbox. */
export async function deleteOutbox(folder: string): Promise<void> {
  await rm(placeOf(folder), { recursive: true, force: true });
}
