import { getTranslations } from "next-intl/server";
import { FiguresTable } from "@/components/ui/figures-table";
import type { ResultContent } from "@/lib/assessments/result-content";

type Props = { content: ResultContent; files: { svg: string; png: string } };

/** The building in figures and sentences, and as a file. */
export async function BuildingTable({ content, files }: Props) {
  const t = await getTranslations("result.building");
  const rows = content.building.floors.map(({ name, figure, supportedFigure, words }, index) => [
    name,
    figure,
    supportedFigure ?? "",
    words ?? "",
    content.levels[index]?.sentences.slice(0, 1).join(" ") ?? "",
  ]);
  return (
    <>
      <FiguresTable
        summary={t("table")}
        head={[t("level"), t("score"), t("supported"), t("agreement"), t("stage")]}
        rows={rows}
      />
      {content.overall && <p className="mt-3 max-w-prose text-sm text-quiet">{content.overall}</p>}
      <p className="mt-2 flex flex-wrap gap-x-6 text-sm print:hidden">
        <a href={files.svg} download className="link py-2">
          {t("svg")}
        </a>
        <a href={files.png} download className="link py-2">
          {t("png")}
        </a>
      </p>
    </>
  );
}
