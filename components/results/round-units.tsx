import { getLocale, getTranslations } from "next-intl/server";
import type { LoadedRoundUnits } from "@/lib/assessments/unit-result-loaders";

type Unit = LoadedRoundUnits["units"][number];

/** The units of a closed round as a tree, each with its result or why there is none. */
export async function RoundUnits({ found }: { found: LoadedRoundUnits }) {
  const [locale, t, compare, rounds] = await Promise.all([
    getLocale(),
    getTranslations("unitResult"),
    getTranslations("comparison"),
    getTranslations("rounds"),
  ]);
  const { round, units, organization } = found;
  const path = `/${locale}/organizations/${organization.slug}/rounds/${round.id}/units`;
  const known = new Set(units.map(({ unitId }) => unitId));
  const roots = units.filter(({ parentId }) => parentId === null || !known.has(parentId));
  return (
    <>
      <a
        href={path.replace(/\/units$/, "")}
        className="link inline-block py-2 text-sm print:hidden"
      >
        {rounds("backToRound")}
      </a>
      <h1 className="mt-4 text-4xl sm:text-5xl">{t("heading", { round: round.name })}</h1>
      <p className="mt-4 max-w-prose text-quiet">
        {round.sharing === "total" ? t("total") : t("lead")}
      </p>
      {units.length > 1 && (
        <a href={path.replace(/units$/, "compare")} className="link mt-4 inline-block py-2">
          {compare("open")}
        </a>
      )}
      {roots.length === 0 && <p className="mt-8">{t("nothing")}</p>}
      <div className="mt-8">
        <Branch units={roots} all={units} path={path} />
      </div>
    </>
  );
}

type BranchProps = { units: readonly Unit[]; all: readonly Unit[]; path: string };

async function Branch({ units, all, path }: BranchProps) {
  const t = await getTranslations("unitResult");
  return (
    <ul>
      {units.map((unit) => {
        const below = all.filter(({ parentId }) => parentId === unit.unitId);
        return (
          <li key={unit.unitId}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2.5">
              <a href={`${path}/${unit.unitId}`} className="link py-1">
                {unit.name}
              </a>
              <span className="text-sm text-quiet">
                {unit.respondents === null
                  ? t("withheld")
                  : t("answers", { count: unit.respondents })}
              </span>
            </div>
            {below.length > 0 && (
              <div className="ml-5 sm:ml-8">
                <Branch units={below} all={all} path={path} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
