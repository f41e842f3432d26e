import { getTranslations } from "next-intl/server";
import { ResponsiveDrawing } from "@/components/charts/responsive-drawing";
import { FiguresTable } from "@/components/ui/figures-table";
import type { ResultContent } from "@/lib/assessments/result-content";
import { drawEffort } from "@/lib/drawing/effort";

/** Where the time and money went, next to where they would do most. */
export async function EffortSection({ content }: { content: ResultContent }) {
  const t = await getTranslations("result");
  const { effort, effortSentence } = content;
  return (
    <section>
      <h2 className="text-3xl">{t("effort.heading")}</h2>
      {effortSentence && <p className="mt-3 max-w-prose text-lg">{effortSentence}</p>}
      <p className="mt-2 max-w-prose text-sm text-quiet">{t("effort.explain")}</p>
      <div className="mt-6">
        <ResponsiveDrawing name="effort" draw={(options) => drawEffort(effort, options)} />
      </div>
      <FiguresTable
        summary={t("effort.table")}
        head={[t("building.level"), t("effort.coins"), t("effort.leverage")]}
        rows={effort.levels.map(({ name, coinsFigure, leverageFigure }) => [
          name,
          coinsFigure,
          leverageFigure,
        ])}
      />
    </section>
  );
}
