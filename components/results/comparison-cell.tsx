import { getTranslations } from "next-intl/server";
import type { ComparedMeasure } from "@/lib/assessments/compared-measure";
import type { ComparedCell } from "@/lib/assessments/compared-units";
import type { Wording } from "@/lib/framework/wording";
import { points } from "@/lib/scoring/names";
import { PARAMETERS } from "@/lib/scoring/parameters";
import { stageOf } from "@/lib/scoring/stage";

type Props = {
  cell: ComparedCell;
  measure: ComparedMeasure;
  agreements: Wording["building"]["agreement"];
};

/** One level of one unit: a number on the color of its stage, or why there is none. */
export async function ComparisonCell({ cell, measure, agreements }: Props) {
  const t = await getTranslations("comparison");
  if (cell.kind === "withheld" || cell.kind === "unknown") {
    return <Without mark={t(`${cell.kind}Mark`)} why={t(cell.kind)} />;
  }
  if (cell.kind === "band") {
    const range = { from: Math.ceil(cell.from), to: Math.floor(cell.to) };
    return <Without mark={t("bandMark", range)} why={t("band", range)} />;
  }
  if (measure === "agreement") {
    const { agreement } = cell;
    const isDivided = agreement === "two-camps" || agreement === "spread";
    return (
      <td className={`${CELL} ${isDivided ? DIVIDED : "bg-surface"}`}>
        {agreement === "too-few" ? t("too-few") : agreements[agreement]}
      </td>
    );
  }
  const value = measure === "own" ? cell.compared : cell.supported;
  if (value === null) return <Without mark={t("withheldMark")} why={t("supportedHidden")} />;
  const isNamed = measure === "own" && (cell.word === "higher" || cell.word === "lower");
  return (
    <td className={`${CELL} ${STAGES[stageOf(value, PARAMETERS.stageCuts)]}`}>
      {points(value)}
      {isNamed && (
        <>
          <span aria-hidden="true"> {cell.word === "higher" ? "▲" : "▼"}</span>
          <span className="sr-only"> {t(cell.word)}</span>
        </>
      )}
    </td>
  );
}

/** Hatched, so that it cannot be taken for a low score. */
function Without({ mark, why }: { mark: string; why: string }) {
  return (
    <td className={`${CELL} ${HATCHED} text-quiet`} title={why}>
      <span aria-hidden="true">{mark}</span>
      <span className="sr-only">{why}</span>
    </td>
  );
}

const CELL = "h-11 px-1 text-center";
const HATCHED =
  "bg-[repeating-linear-gradient(135deg,transparent_0_5px,var(--rule)_5px_6px)] print:border print:border-rule";
const DIVIDED = "bg-[color-mix(in_srgb,var(--accent)_25%,var(--surface))]";
const STAGES = {
  1: "bg-[color-mix(in_srgb,var(--stage-1)_35%,var(--surface))]",
  2: "bg-[color-mix(in_srgb,var(--stage-2)_35%,var(--surface))]",
  3: "bg-[color-mix(in_srgb,var(--stage-3)_35%,var(--surface))]",
  4: "bg-[color-mix(in_srgb,var(--stage-4)_35%,var(--surface))]",
  5: "bg-[color-mix(in_srgb,var(--stage-5)_40%,var(--surface))]",
};
