import { getFormatter, getTranslations } from "next-intl/server";
import { ResponsiveDrawing } from "@/components/charts/responsive-drawing";
import { FiguresTable } from "@/components/ui/figures-table";
import type { ResultContent } from "@/lib/assessments/result-content";
import type { Reading } from "@/lib/drawing/picture";
import { drawShifts } from "@/lib/drawing/shifts";
import type { Wording } from "@/lib/framework/wording";

type Props = { content: ResultContent; wording: Wording };

/** The ten shifts, now and wanted, and what the widest of them asks. */
export async function ShiftsSection({ content, wording }: Props) {
  const [t, format] = await Promise.all([getTranslations("result.shifts"), getFormatter()]);
  const { shifts, widest } = content;
  const figure = (reading: Reading) => {
    if (reading === null) return "?";
    if (typeof reading === "number") return format.number(Math.round(reading));
    return `${Math.round(reading.low)}–${Math.round(reading.high)}`;
  };
  return (
    <section>
      <h2 className="text-3xl">{t("heading")}</h2>
      <p className="mt-2 max-w-prose text-sm text-quiet">{t("explain")}</p>
      <div className="mt-6">
        <ResponsiveDrawing name="shifts" draw={(options) => drawShifts(shifts, options)} />
      </div>
      <FiguresTable
        summary={t("table")}
        head={[t("shift"), t("now"), t("wanted")]}
        rows={shifts.shifts.map((line) => [
          `${line.from} – ${line.to}`,
          figure(line.now),
          figure(line.wanted),
        ])}
      />
      {widest && (
        <div className="mt-8 max-w-prose">
          <p>{t("largest", { shift: wording.shifts[widest].name.toLowerCase() })}</p>
          <h3 className="mt-4 text-xl">{t("asks")}</h3>
          <ul className="mt-2 list-disc space-y-1.5 pl-5 marker:text-quiet">
            {wording.shifts[widest].practice.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
