import { getFormatter, getTranslations } from "next-intl/server";
import { ResponsiveDrawing } from "@/components/charts/responsive-drawing";
import { type MomentsContext, momentsContent } from "@/lib/assessments/moments";
import type { Moment } from "@/lib/assessments/result";
import { drawBuilding } from "@/lib/drawing/building";

type Props = { now: Moment; before: Moment; context: MomentsContext };

/** This moment beside the previous one, without making more of it than there is. */
export async function MomentsSection({ now, before, context }: Props) {
  const [t, format] = await Promise.all([getTranslations("result.moments"), getFormatter()]);
  const { detail, picture } = momentsContent(now, before, context, {
    change: (points) => format.number(points, { signDisplay: "exceptZero" }),
    sameStage: t("sameStage"),
  });
  const date = (moment: Moment) =>
    moment.date ? format.dateTime(moment.date, { dateStyle: "long", timeZone: "UTC" }) : "";
  return (
    <section>
      <h2 className="text-3xl">{t("heading")}</h2>
      <p className="mt-2 text-sm text-quiet">
        {t("dates", { before: date(before), now: date(now) })}
      </p>
      <p className="mt-3 max-w-prose">{t("caution")}</p>
      {now.release === null && <p className="mt-2 max-w-prose">{t("one")}</p>}
      {detail === "bands" && <p className="mt-2 max-w-prose">{t("bands")}</p>}
      <div className="mt-6">
        <ResponsiveDrawing name="moments" draw={(options) => drawBuilding(picture, options)} />
      </div>
    </section>
  );
}
