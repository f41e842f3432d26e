import { getLocale, getTranslations } from "next-intl/server";
import { RoundDates } from "@/components/rounds/round-dates";
import type { LoadedHome } from "@/lib/assessments/home-loaders";
import { resultContent } from "@/lib/assessments/result-content";
import { wordingFor } from "@/lib/framework/wording";

type Result = NonNullable<NonNullable<LoadedHome["going"]>["last"]>;
type Props = { result: Result; organization: string; home: string };

/** What the last round found, in its own sentence. */
export async function LastResult({ result, organization, home }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("workspace.home")]);
  const { round, unit, moment, several } = result;
  const path = `${home}/rounds/${round.id}`;
  const content =
    moment &&
    resultContent(moment.profile, {
      wording: wordingFor(locale),
      locale,
      socialSystem: round.socialSystem,
      release: moment.release,
    });
  return (
    <section className="mt-12 border-t border-rule pt-6">
      <p className="text-sm text-quiet">
        {t("last")} · {round.name || t("untitled")}{" "}
        {unit.name !== organization && ` · ${unit.name}`}
      </p>
      <p className="text-sm text-quiet">
        <RoundDates round={{ ...round, state: "closed", opensOn: null, closesOn: null }} />
      </p>
      <h2 className="mt-3 max-w-3xl text-2xl sm:text-3xl">{content?.headline ?? t("withheld")}</h2>
      <div className="mt-5 flex flex-wrap items-center gap-x-8 gap-y-2">
        <a href={`${path}/units/${unit.unitId}`} className="button-outline">
          {t("result")}
        </a>
        {several && (
          <>
            <a href={`${path}/units`} className="link py-2">
              {t("results")}
            </a>
            <a href={`${path}/compare`} className="link py-2">
              {t("compare")}
            </a>
          </>
        )}
      </div>
    </section>
  );
}
