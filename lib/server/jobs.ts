import PgBoss from "pg-boss";
import type { MailJob } from "@/lib/mail/queue";
import { deliverMail, waitingMails } from "./mail-delivery";
import { deleteOldResponses } from "./retention";
import { keepRounds } from "./round-schedule";

/** What the process does by itself, besides answering requests. */
export type Jobs = {
  /** Resolves when what is under way is done. */
  stop(): Promise<void>;
};

const MAIL = "mail";
const ROUNDS = "rounds";
const RETENTION = "retention";

const EVERY_QUARTER = "*/15 * * * *";
const EVERY_NIGHT = "20 3 * * *";

/** How often a mail is tried again, and after how many seconds the first time; then twice as long. */
const MAIL_RETRIES = { retryLimit: 5, retryDelay: 30 };
/** A mail that has not gone after this long was in a process that died. */
const MAIL_SECONDS = 120;
/** How many mails go at once: few mail servers like more. */
const MAILS_AT_ONCE = 5;
const STOP_MS = 10_000;

/**
 * Starts what is done by schedule and in the background, with pg-boss: its queues are tables in the
 * schema `pgboss` of the same database, so that any number of instances share the work and what one
 * leaves undone another does.
 *
 * @param url the database's address
 * @param retries of mails
 */
export async function startJobs(
  url: string,
  retries: { readonly retryLimit: number; readonly retryDelay: number } = MAIL_RETRIES,
): Promise<Jobs> {
  const boss = new PgBoss({ connectionString: url, max: 2, application_name: "sevenfold jobs" });
  boss.on("error", report);
  try {
    await startWork(boss, retries);
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => {});
    throw error;
  }
  return {
    async stop() {
      globalThis.sevenfoldMailQueue = undefined;
      await boss.stop({ timeout: STOP_MS });
    },
  };
}

async function startWork(
  boss: PgBoss,
  retries: { readonly retryLimit: number; readonly retryDelay: number },
): Promise<void> {
  await boss.start();
  await boss.createQueue(MAIL, {
    name: MAIL,
    ...retries,
    retryBackoff: true,
    expireInSeconds: MAIL_SECONDS,
  });
  await startMails(boss);
  await startSchedule(boss, ROUNDS, EVERY_QUARTER, async () => {
    await keepRounds(new Date());
    await globalThis.sevenfoldMailQueue?.(await waitingMails());
  });
  await startSchedule(boss, RETENTION, EVERY_NIGHT, () => deleteOldResponses(new Date()));
}

async function startMails(boss: PgBoss): Promise<void> {
  const worker = await boss.work<MailJob>(
    MAIL,
    { batchSize: MAILS_AT_ONCE, includeMetadata: true },
    async (jobs) => {
      await Promise.all(jobs.map((job) => deliverOrFail(boss, job)));
      // There may be more than these.
      boss.notifyWorker(worker);
    },
  );
  globalThis.sevenfoldMailQueue = async (mails) => {
    // What was sent before, or failed, makes way: a reminder has the id of its invitation.
    await boss
      .getDb()
      .executeSql(
        `DELETE FROM pgboss.job WHERE name = $1 AND id = ANY($2::uuid[]) AND state > 'active'`,
        [MAIL, mails.map(({ mailId }) => mailId)],
      );
    await boss.insert(
      mails.map(({ organizationId, mailId }) => ({
        id: mailId,
        name: MAIL,
        data: { organizationId, mailId } satisfies MailJob,
      })),
    );
    boss.notifyWorker(worker);
  };
  await globalThis.sevenfoldMailQueue(await waitingMails());
}

/** Of jobs that are done together, each succeeds or fails by itself. */
async function deliverOrFail(boss: PgBoss, job: PgBoss.JobWithMetadata<MailJob>): Promise<void> {
  const failure = await deliverMail(job.data, job.retryCount >= job.retryLimit);
  if (failure !== null) await boss.fail(MAIL, job.id, { failure });
}

async function startSchedule(
  boss: PgBoss,
  name: string,
  cron: string,
  work: () => Promise<void>,
): Promise<void> {
  await boss.createQueue(name, { name, policy: "singleton", retryLimit: 0 });
  await boss.work(name, { pollingIntervalSeconds: 30 }, work);
  await boss.schedule(name, cron);
}

/** Without a database there is nothing to do, and lib/server/run.ts is told of that by itself. */
const LOST_CONNECTION = /^(08|57P)|^E[A-Z]+$/;

function report(error: Error): void {
  const { code } = error as Error & { code?: unknown };
  const lost =
    typeof code === "string" ? LOST_CONNECTION.test(code) : /terminated/.test(error.message);
  if (!lost) console.error(`A job went wrong: ${error.message}`);
}
