import { getFormatter, getTranslations } from "next-intl/server";
import { Said } from "@/components/ui/said";
import type messages from "@/lib/i18n/messages/nl";
import { retryFailedMails } from "@/lib/organizations/mail-actions";
import type { LoadedMails } from "@/lib/organizations/organization-loaders";
import { KeptMails } from "./kept-mails";
import { Outbox } from "./outbox";

type Words = (typeof messages)["mail"];
type Props = LoadedMails & { said: string | undefined; words: Words };

/** Which mails went, wait or failed, and why. */
export async function MailPage({ slug, mails, said, words, ...rest }: Props) {
  const { counts, ofRounds, failedReminders, kept, outbox } = rest;
  const t = await getTranslations("mail");
  const failed = mails.filter(({ state }) => state === "failed");
  const others = mails.filter(({ state }) => state !== "failed");
  return (
    <>
      <h1 className="text-4xl sm:text-5xl">{words.heading}</h1>
      <p className="mt-4 text-quiet">{words.lead}</p>
      {kept && <KeptMails />}
      <Said said={said} texts={words.said} />
      <p className="mt-6">
        {mails.length + ofRounds === 0 ? words.empty : t(kept ? "countsKept" : "counts", counts)}
      </p>
      {ofRounds > 0 && <p className="mt-2 max-w-prose text-quiet">{words.ofRounds}</p>}
      {counts.failed > 0 && (
        <section className="mt-10">
          <h2 className="text-2xl">{words.failed}</h2>
          <p className="mt-2 mb-4 text-quiet">{words.failedHint}</p>
          <Retry slug={slug} id="all" label={words.retryAll} style="button-outline" />
          {failedReminders > 0 && (
            <p className="mt-4">{t("failedReminders", { count: failedReminders })}</p>
          )}
          {failed.length > 0 && <MailList slug={slug} mails={failed} kept={kept} words={words} />}
        </section>
      )}
      {others.length > 0 && (
        <section className="mt-10">
          <h2 className="text-2xl">{words.latest}</h2>
          <MailList slug={slug} mails={others} kept={kept} words={words} />
        </section>
      )}
      {outbox && (
        <section className="mt-14">
          <h2 className="text-2xl">{words.outbox.heading}</h2>
          <p className="mt-2 text-quiet">{words.outbox.lead}</p>
          <Outbox mails={outbox} />
        </section>
      )}
    </>
  );
}

type ListProps = Pick<LoadedMails, "slug" | "mails" | "kept"> & { words: Words };

async function MailList({ slug, mails, kept, words }: ListProps) {
  const [t, format] = await Promise.all([getTranslations("mail"), getFormatter()]);
  const kinds: Readonly<Record<string, string>> = words.kinds;
  return (
    <ul className="mt-4 border-t border-rule">
      {mails.map(({ id, kind, recipient, state, failure, queuedOn }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-3"
        >
          <div>
            <p>{recipient}</p>
            <p className="text-sm text-quiet">
              {kinds[kind] ?? kind} ·{" "}
              {format.dateTime(queuedOn, { dateStyle: "medium", timeZone: "UTC" })}
            </p>
            {failure && (
              <p className="text-sm text-accent">
                {state === "failed"
                  ? inWords(failure, words)
                  : t("waiting", { failure: inWords(failure, words) })}
              </p>
            )}
          </div>
          {state === "failed" ? (
            <Retry
              slug={slug}
              id={id}
              label={words.retry}
              style="link cursor-pointer py-2 text-sm"
            />
          ) : (
            <p className="text-sm">{words.states[kept && state === "sent" ? "kept" : state]}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What a mail server's code means, with the code for who keeps the server. */
function inWords(failure: string, { failures }: Words): string {
  const [code = ""] = failure.split(":", 1);
  const known = (failures as Readonly<Record<string, string>>)[code];
  return known ? `${known} (${failure})` : failure;
}

type RetryProps = { slug: string; id: string; label: string; style: string };

function Retry({ slug, id, label, style }: RetryProps) {
  return (
    <form action={retryFailedMails}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="id" value={id} />
      <button type="submit" className={style}>
        {label}
      </button>
    </form>
  );
}
