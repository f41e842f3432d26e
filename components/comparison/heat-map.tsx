import { getMessages, getTranslations } from "next-intl/server";
import type { LoadedOverview } from "@/lib/comparison/loaders";
import type { OverviewRow } from "@/lib/comparison/overview";
import { overviewFields } from "@/lib/comparison/overview-address";
import { shortId } from "@/lib/comparison/overview-rows";
import { LEVELS } from "@/lib/framework/levels";
import type { Wording } from "@/lib/framework/wording";
import { HeatMapGuide } from "./heat-map-guide";
import { type HeatMapWords, heatMapRows } from "./heat-map-rows";

type Props = { overview: LoadedOverview; wording: Wording };

/** A row a unit, a column a level. */
export async function HeatMap({ overview, wording }: Props) {
  const [t, messages] = await Promise.all([getTranslations("comparison"), getMessages()]);
  const { whole, rows, query } = overview;
  const words: HeatMapWords = {
    higher: t("higher"),
    lower: t("lower"),
    withheld: t("withheld"),
    unknown: t("unknown"),
    noChange: t("noChange"),
    fold: t.raw("fold"),
    unfold: t.raw("unfold"),
    agreements: { ...wording.building.agreement, "too-few": t("too-few") },
  };
  // From the address of the page: thousands of whole addresses would be a third of it.
  const units = "units";
  const isOpen = ({ unit }: OverviewRow) =>
    query.open === "all" || query.open.has(shortId(unit.unitId));
  const isTree = query.kind === "all" && query.find === "" && query.order !== "notable";
  const options = { measure: query.show, words, units, isOpen, isTree };
  const all = whole ? heatMapRows([{ ...whole, hasBelow: false }], options) : "";
  const html = all + heatMapRows(rows, options);
  return (
    <div className="mt-6">
      <form id="fold" method="get">
        {Object.entries(overviewFields({ ...query, fold: null })).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </form>
      <table id="heat-map" className="heat-map" role="grid" aria-label={t("table")}>
        <thead>
          <tr>
            <th scope="col" className="heat-name">
              {t("unit")}
            </th>
            <th scope="col" className="heat-answers">
              <abbr title={t("answered")} className="no-underline">
                n
              </abbr>
            </th>
            {LEVELS.map((level) => (
              <th key={level} scope="col">
                <span>{wording.levels[level].name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody dangerouslySetInnerHTML={{ __html: html }} />
      </table>
      {rows.length === 0 && <p className="mt-4">{t("nothingFound")}</p>}
      <HeatMapGuide
        key={html.length}
        words={messages.comparison.told}
        levels={LEVELS.map((level) => wording.levels[level].name)}
      />
    </div>
  );
}
