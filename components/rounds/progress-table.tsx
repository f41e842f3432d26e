import { getTranslations } from "next-intl/server";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { Progress, ProgressRow } from "@/lib/assessments/progress";
import type { ToldCount } from "@/lib/assessments/progress-groups";

const MOST_NAMES = 3;
const DEPTH_PADDING = ["pl-0", "pl-2 sm:pl-4", "pl-4 sm:pl-8", "pl-6 sm:pl-12", "pl-8 sm:pl-16"];

/** Says a count as far as it may be told: "12", "0 of 1". */
export async function countTeller(): Promise<(count: ToldCount) => string> {
  const t = await getTranslations("progress");
  return ({ from, to }) => {
    if (from === to) return String(from);
    return to - from === 1 ? t("told", { from, to }) : t("toldMany", { from, to });
  };
}

/** How many were invited and have answered, unit by unit. */
export async function ProgressTable({ rows }: Pick<Progress, "rows">) {
  const [t, told] = await Promise.all([getTranslations("progress"), countTeller()]);
  return (
    <ScrollRegion label={t("heading")} className="mt-6">
      <table className="w-full text-left text-sm tabular-nums sm:text-base">
        <thead>
          <tr className="border-b border-rule text-sm text-quiet">
            <th scope="col" className="py-2 pr-2.5 sm:pr-4 font-normal">
              {t("unit")}
            </th>
            <th scope="col" className="py-2 pr-2.5 sm:pr-4 text-right font-normal max-sm:hidden">
              {t("invited")}
            </th>
            <th scope="col" className="py-2 pr-2.5 sm:pr-4 text-right font-normal">
              {t("answered")}
            </th>
            <th scope="col" className="py-2 text-right font-normal">
              {t("rate")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.unitId} className="border-b border-rule align-baseline">
              <RowName row={row} />
              <td className="py-2.5 pr-2.5 sm:pr-4 text-right max-sm:hidden">{row.invited}</td>
              <td className="py-2.5 pr-2.5 sm:pr-4 text-right whitespace-nowrap">
                {told(row.answered)}
                <span className="text-quiet sm:hidden"> / {row.invited}</span>
              </td>
              <td className="py-2.5 text-right">
                {row.answered.from === row.answered.to &&
                  t("percent", { percent: Math.round((100 * row.answered.from) / row.invited) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The name of a unit, and of those that are counted with it. */
export async function RowName({ row }: { row: ProgressRow }) {
  const t = await getTranslations("progress");
  const names = row.together.slice(0, MOST_NAMES).join(", ");
  const more = row.together.length - MOST_NAMES;
  const padding = DEPTH_PADDING[Math.min(row.depth, DEPTH_PADDING.length - 1)];
  return (
    <th scope="row" className={`py-2.5 pr-2.5 sm:pr-4 font-normal ${padding}`}>
      {row.name}
      {names && (
        <span className="block text-sm text-quiet">
          {more > 0 ? t("withMany", { names, more }) : t("with", { names })}
        </span>
      )}
    </th>
  );
}
