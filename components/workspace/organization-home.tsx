import { getLocale, getTranslations } from "next-intl/server";
import { RoundDates } from "@/components/rounds/round-dates";
import type { LoadedHome } from "@/lib/assessments/home-loaders";
import { LastResult } from "./last-result";
import { RunningRound } from "./running-round";

/** As many rounds as one takes in at a glance; the others are one click away. */
const FEW = 4;

/** What is going on in an organization, and what to do next. */
export async function OrganizationHome({ organization, going }: LoadedHome) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("workspace.home")]);
  const home = `/${locale}/organizations/${organization.slug}`;
  if (!going) {
    return (
      <>
        <h1 className="text-4xl sm:text-5xl">{organization.name}</h1>
        <p className="mt-6 max-w-prose text-lg">{t("member")}</p>
      </>
    );
  }
  const { units, members, failedMails, open, last, others, steps } = going;
  return (
    <>
      <h1 className="text-4xl sm:text-5xl">{organization.name}</h1>
      {!organization.demo && <p className="mt-3 text-quiet">{t("counts", { units, members })}</p>}
      {failedMails > 0 && (
        <p className="mt-6 border-l-4 border-accent py-1 pl-4">
          {t("failedMails", { count: failedMails })}{" "}
          <a href={`${home}/mail`} className="link">
            {t("failedMailsLink")}
          </a>
        </p>
      )}
      {open && <RunningRound loaded={open} home={home} />}
      {last && <LastResult result={last} organization={organization.name} home={home} />}
      <div className="grid gap-x-16 lg:grid-cols-2">
        <Steps steps={steps} home={home} />
        <OtherRounds rounds={others} home={home} />
      </div>
    </>
  );
}

type Going = NonNullable<LoadedHome["going"]>;

async function Steps({ steps, home }: { steps: Going["steps"]; home: string }) {
  const t = await getTranslations("workspace.home");
  const addresses = {
    "add-units": `${home}/units`,
    "first-round": `${home}/rounds/new`,
    "next-round": `${home}/rounds/new`,
    "invite-members": `${home}/members`,
  };
  if (steps.length === 0) return null;
  return (
    <section className="mt-12">
      <h2 className="text-2xl">{t("next")}</h2>
      <ul className="mt-4 space-y-6 border-t border-rule pt-4">
        {steps.map((step, index) => (
          <li key={step}>
            <p className="max-w-prose">{t(`steps.${step}`)}</p>
            {step !== "wait" && (
              <a
                href={addresses[step]}
                className={`mt-3 ${index === 0 ? "button-primary" : "button-outline"}`}
              >
                {t(`stepLinks.${step}`)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

async function OtherRounds({ rounds, home }: { rounds: Going["others"]; home: string }) {
  const t = await getTranslations("workspace.home");
  if (rounds.length === 0) return null;
  return (
    <section className="mt-12">
      <h2 className="text-2xl">{t("others")}</h2>
      <ul className="mt-4 border-t border-rule">
        {rounds.slice(0, FEW).map((round) => (
          <li key={round.id} className="border-b border-rule">
            <a href={`${home}/rounds/${round.id}`} className="block py-3 hover:underline">
              <span className="block font-serif text-xl">{round.name || t("untitled")}</span>
              <RoundDates round={round} />
            </a>
          </li>
        ))}
      </ul>
      <a href={`${home}/rounds`} className="link mt-3 inline-block py-2">
        {t("allRounds")}
      </a>
    </section>
  );
}
