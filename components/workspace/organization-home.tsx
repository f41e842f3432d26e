import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import type { LoadedOverview } from "@/lib/organizations/organization-loaders";

/** What is going on in an organization: its surveys, and what asks for attention. */
export async function OrganizationHome({ organization, overview, sections }: LoadedOverview) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("workspace.home")]);
  const home = `/${locale}/organizations/${organization.slug}`;
  if (!overview) {
    return (
      <>
        <h1 className="text-4xl sm:text-5xl">{organization.name}</h1>
        <p className="mt-6 max-w-prose text-lg">{t("member")}</p>
      </>
    );
  }
  const { units, members, failedMails, rounds } = overview;
  const manages = sections.includes("settings");
  return (
    <>
      <h1 className="text-4xl sm:text-5xl">{organization.name}</h1>
      {!organization.demo && <p className="mt-3 text-quiet">{t("counts", { units, members })}</p>}
      {failedMails > 0 && sections.includes("mail") && (
        <p className="mt-6 border-l-4 border-accent py-1 pl-4">
          {t("failedMails", { count: failedMails })}{" "}
          <a href={`${home}/mail`} className="link">
            {t("failedMailsLink")}
          </a>
        </p>
      )}
      <section className="mt-12 max-w-3xl">
        <h2 className="text-3xl">{t("rounds")}</h2>
        {units === 0 && manages ? (
          <>
            <p className="mt-4 max-w-prose text-lg">{t("noUnits")}</p>
            <a href={`${home}/units`} className="button-primary mt-5">
              {t("addUnits")}
            </a>
          </>
        ) : (
          <Rounds rounds={rounds} home={home} />
        )}
      </section>
    </>
  );
}

type Rounds = NonNullable<LoadedOverview["overview"]>["rounds"];

async function Rounds({ rounds, home }: { rounds: Rounds; home: string }) {
  const t = await getTranslations("workspace.home");
  return (
    <>
      {rounds.length === 0 && <p className="mt-4 text-lg">{t("noRounds")}</p>}
      <ul className="mt-4 border-t border-rule empty:hidden">
        {rounds.map((round) => (
          <li key={round.id} className="border-b border-rule py-4">
            <a href={`${home}/rounds/${round.id}`} className="font-serif text-2xl hover:underline">
              {round.name || t("untitled")}
            </a>
            <p className="mt-1 text-sm text-quiet">
              <RoundState round={round} />
            </p>
          </li>
        ))}
      </ul>
      <a href={`${home}/rounds`} className="link mt-5 inline-block py-2">
        {rounds.length === 0 ? t("newRound") : t("allRounds")}
      </a>
    </>
  );
}

async function RoundState({ round }: { round: Rounds[number] }) {
  const [t, format] = await Promise.all([getTranslations("workspace.home"), getFormatter()]);
  // Rounds know days, in UTC.
  const day = (date: Date) => format.dateTime(date, { dateStyle: "long", timeZone: "UTC" });
  const { state, opensOn, openedOn, closesOn, closedOn } = round;
  if (state === "draft") return opensOn ? t("draftOpens", { date: day(opensOn) }) : t("draft");
  if (state === "closed") return closedOn ? t("closed", { date: day(closedOn) }) : null;
  if (closesOn) return t("openUntil", { date: day(closesOn) });
  return openedOn ? t("open", { date: day(openedOn) }) : null;
}
