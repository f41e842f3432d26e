import { getFormatter, getLocale, getMessages, getTranslations } from "next-intl/server";
import { Part } from "@/components/ui/part";
import { Said } from "@/components/ui/said";
import { KeptMails } from "@/components/workspace/kept-mails";
import { remind } from "@/lib/assessments/invitation-actions";
import { endRound } from "@/lib/assessments/round-actions";
import type { loadRound } from "@/lib/assessments/round-loaders";
import { countTeller, ProgressTable, RowName } from "./progress-table";
import { RoundDates } from "./round-dates";
import { SureForm } from "./sure-form";

type Loaded = Extract<Awaited<ReturnType<typeof loadRound>>, { draft: false }>;
type Props = { slug: string; loaded: Loaded; saved: boolean; reminded: boolean };

/** How an open or closed round goes, and what can be done about it. */
export async function ProgressPage({ slug, loaded, saved, reminded }: Props) {
  const [locale, t, rounds] = await Promise.all([
    getLocale(),
    getTranslations("progress"),
    getTranslations("rounds"),
  ]);
  const { round, prepares, keepsMails } = loaded;
  return (
    <>
      <h1 className="mt-4 text-4xl sm:text-5xl">{round.name}</h1>
      <p className="mt-2">
        {round.unit.name} · <RoundDates round={round} />
      </p>
      <Said
        said={saved ? "saved" : reminded ? "reminded" : undefined}
        texts={{
          saved: rounds("saved"),
          reminded: t(keepsMails ? "remindedKept" : "reminded"),
        }}
      />
      {round.state === "closed" && (
        <a
          href={`/${locale}/organizations/${slug}/rounds/${round.id}/units`}
          className="button-primary mt-6"
        >
          {t("results")}
        </a>
      )}
      <Part heading={t(round.state === "closed" ? "headingClosed" : "heading")}>
        <Invited loaded={loaded} />
        <ByLink loaded={loaded} />
        {round.state === "open" && <p className="mt-4 text-sm text-quiet">{t("noResult")}</p>}
      </Part>
      {prepares && round.state === "open" && <Acts slug={slug} loaded={loaded} />}
      <Promised round={round} />
    </>
  );
}

async function Invited({ loaded }: { loaded: Loaded }) {
  const [t, told] = await Promise.all([getTranslations("progress"), countTeller()]);
  const { progress, round, reminding } = loaded;
  const { threshold } = round;
  if (!progress.total) {
    const isByLink = reminding === null && !progress.withheld;
    return (
      <p className="mt-3 max-w-prose">
        {isByLink ? t("noInvitations") : t("nothing", { threshold })}
      </p>
    );
  }
  const { invited, answered } = progress.total;
  return (
    <>
      <p className="text-lg">{t("total", { answered: told(answered), invited })}</p>
      <ProgressTable rows={progress.rows} />
      <p className="mt-3 max-w-prose text-sm text-quiet">
        {t("why", { threshold })} {progress.withheld && t("withheld")}
      </p>
    </>
  );
}

async function ByLink({ loaded }: { loaded: Loaded }) {
  const t = await getTranslations("progress");
  const { byLink } = loaded.progress;
  const { threshold } = loaded.round;
  return (
    <>
      <h3 className="mt-8 text-xl">{t("links")}</h3>
      {byLink.length === 0 ? (
        <p className="mt-2">{t("linksNone", { threshold })}</p>
      ) : (
        <table className="mt-2 w-full text-left tabular-nums">
          <thead className="sr-only">
            <tr>
              <th scope="col">{t("unit")}</th>
              <th scope="col">{t("answers")}</th>
            </tr>
          </thead>
          <tbody>
            {byLink.map(({ row, answers }) => (
              <tr key={row.unitId} className="border-b border-rule align-baseline">
                <RowName row={row} />
                <td className="py-2.5 text-right">{answers}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="mt-2 max-w-prose text-sm text-quiet">{t("linksWhy", { threshold })}</p>
    </>
  );
}

async function Acts({ slug, loaded }: { slug: string; loaded: Loaded }) {
  const [locale, t, { rounds: words }] = await Promise.all([
    getLocale(),
    getTranslations("progress"),
    getMessages(),
  ]);
  const { round, reminding, keepsMails } = loaded;
  const path = `/${locale}/organizations/${slug}/rounds/${round.id}`;
  return (
    <>
      {reminding && (
        <Remind slug={slug} roundId={round.id} reminding={reminding} keepsMails={keepsMails} />
      )}
      <Part heading={t("manage")}>
        <div className="flex flex-wrap gap-x-8 gap-y-1">
          <a href={`${path}/invitations`} className="link py-2">
            {t("invite")}
          </a>
          <a href={`${path}/links`} className="link py-2">
            {t("linksPage")}
          </a>
          <a href={`${path}/edit`} className="link py-2">
            {words.arrange.link}
          </a>
        </div>
        <details className="mt-2">
          <summary className="link w-fit cursor-pointer py-2">{t("close")}</summary>
          <p className="mt-2 max-w-prose">{t("closeHint")}</p>
          <SureForm
            action={endRound}
            slug={slug}
            roundId={round.id}
            sure={t("closeSure")}
            submit={t("close")}
            primary
            problems={words.problems}
          />
        </details>
      </Part>
    </>
  );
}

type RemindProps = {
  slug: string;
  roundId: string;
  reminding: NonNullable<Loaded["reminding"]>;
  keepsMails: boolean;
};

/** Asks once more whoever has not answered, at most once a day. */
async function Remind({ slug, roundId, reminding, keepsMails }: RemindProps) {
  const [t, format, { rounds: words }] = await Promise.all([
    getTranslations("progress"),
    getFormatter(),
    getMessages(),
  ]);
  const { lastOn, done } = reminding;
  const day = lastOn && format.dateTime(lastOn, { dateStyle: "long", timeZone: "UTC" });
  return (
    <Part heading={t("remind")} hint={t("remindHint")}>
      <p className="max-w-prose empty:hidden">
        {done ? t("remindedToday") : day && t("remindedOn", { day })}
      </p>
      {keepsMails && <KeptMails reminders />}
      {!done && (
        <SureForm
          action={remind}
          slug={slug}
          roundId={roundId}
          sure={t("remindSure")}
          submit={t("remindSubmit")}
          primary={false}
          problems={words.problems}
        />
      )}
    </Part>
  );
}

async function Promised({ round }: Pick<Loaded, "round">) {
  const t = await getTranslations("progress");
  return (
    <Part heading={t("promise")}>
      <ul className="max-w-prose list-disc space-y-2 pl-5 marker:text-quiet">
        <li>{t("promiseThreshold", { threshold: round.threshold })}</li>
        <li>{t(`promiseSharing.${round.sharing}`)}</li>
        <li>{t(`promiseView.${round.respondentView}`)}</li>
      </ul>
    </Part>
  );
}
