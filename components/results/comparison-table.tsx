import { getTranslations } from "next-intl/server";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { ComparedMeasure } from "@/lib/assessments/compared-measure";
import type { ComparedUnit } from "@/lib/assessments/compared-units";
import type { LoadedComparison } from "@/lib/assessments/unit-result-loaders";
import { LEVELS } from "@/lib/framework/levels";
import type { Wording } from "@/lib/framework/wording";
import { ComparisonCell } from "./comparison-cell";

type Props = {
  comparison: LoadedComparison;
  measure: ComparedMeasure;
  /** Of the round. */
  path: string;
  wording: Wording;
};

/** A row a unit, a column a level. */
export async function ComparisonTable({ comparison, measure, path, wording }: Props) {
  const t = await getTranslations("comparison");
  const { whole, units } = comparison;
  return (
    <ScrollRegion label={t("table")} className="mt-4">
      <table className="w-full border-separate border-spacing-0.5 text-sm tabular-nums">
        <caption className="sr-only">{t("table")}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${NAME} bg-paper text-left font-normal text-quiet`}>
              {t("unit")}
            </th>
            {LEVELS.map((level) => (
              <th
                key={level}
                scope="col"
                className="min-w-24 px-1 py-2 align-bottom font-normal text-quiet"
              >
                {wording.levels[level].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {whole && (
            <Row
              unit={whole}
              name={t("whole")}
              measure={measure}
              path={path}
              wording={wording}
              isWhole
            />
          )}
          {units.map((unit) => (
            <Row
              key={unit.unitId}
              unit={unit}
              name={unit.name}
              measure={measure}
              path={path}
              wording={wording}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The column that stays in place while levels move past it. */
const NAME = "sticky left-0 z-10 w-40 min-w-36 max-w-64 py-2 pr-3 sm:w-64";

type RowProps = Omit<Props, "comparison"> & {
  unit: ComparedUnit;
  name: string;
  isWhole?: boolean;
};

async function Row({ unit, name, measure, path, wording, isWhole = false }: RowProps) {
  const t = await getTranslations("comparison");
  return (
    <tr>
      <th scope="row" className={`${NAME} bg-paper text-left font-normal`}>
        <a href={`${path}/units/${unit.unitId}`} className="link py-1">
          {name}
        </a>
        <span className="block text-quiet">
          {unit.respondents === null ? t("withheld") : t("answers", { count: unit.respondents })}
        </span>
        {unit.hasBelow && !isWhole && (
          <a
            href={`${path}/compare?of=${unit.unitId}&show=${measure}`}
            aria-label={t("belowOf", { unit: unit.name })}
            className="link inline-block py-1 text-quiet print:hidden"
          >
            {t("below")}
          </a>
        )}
      </th>
      {LEVELS.map((level, at) => (
        <ComparisonCell
          key={level}
          cell={unit.cells[at] ?? { kind: "withheld" }}
          measure={measure}
          agreements={wording.building.agreement}
        />
      ))}
    </tr>
  );
}
