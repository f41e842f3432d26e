import { getLocale, getTranslations } from "next-intl/server";
import { ResponsiveDrawing } from "@/components/charts/responsive-drawing";
import { FiguresTable } from "@/components/ui/figures-table";
import { historyAddress } from "@/lib/comparison/history-address";
import type { LoadedHistory } from "@/lib/comparison/loaders";
import { figureOf, subjectName, trendPicture } from "@/lib/comparison/trend-picture";
import { drawTrends } from "@/lib/drawing/trends";
import type { Wording } from "@/lib/framework/wording";
import { Downloads } from "./downloads";
import { trendWords } from "./trend-words";

type Props = { history: LoadedHistory; kind: "level" | "shift"; wording: Wording };

/** All levels or all shifts at once, each a small picture of the same rounds, with its figures. */
export async function TrendSection({ history, kind, wording }: Props) {
  const [t, locale] = await Promise.all([getTranslations("history"), getLocale()]);
  const { rounds, panels, organization, unit, query } = history;
  const picture = trendPicture(history, kind, await trendWords(kind), wording);
  const own = panels.filter(({ subject }) => subject.kind === kind);
  const lineOf = (panel: (typeof own)[number]) => panel.lines.find(({ who }) => who === "unit");
  const files = `/api/organizations/${organization.slug}/units/${unit.unitId}/${kind}s-over-time`;
  return (
    <section>
      <h2 className="text-3xl">{t(`${kind}s`)}</h2>
      <p className="mt-2 mb-6 max-w-prose text-sm text-quiet">{t("read")}</p>
      <ResponsiveDrawing name={`${kind}s`} draw={(options) => drawTrends(picture, options)} />
      <FiguresTable
        summary={t("figures")}
        head={[t(kind), ...rounds.map(({ name }) => name)]}
        rows={own.map((panel) => [
          subjectName(panel.subject, wording),
          ...(lineOf(panel)?.points ?? []).map((point) =>
            point.kind === "point"
              ? `${figureOf(point)} (${Math.round(point.low)}–${Math.round(point.high)})`
              : (figureOf(point) ?? t(`none.${point.kind === "band" ? "withheld" : point.kind}`)),
          ),
        ])}
      />
      <Downloads path={files} query={historyAddress(query)} />
      <p className="mt-3 flex flex-wrap gap-x-4 text-sm print:hidden">
        <span className="text-quiet py-1">{t("enlarge")}</span>
        {own.map(({ subject }) => {
          const at = subject.kind === "level" ? subject.level : subject.shift;
          return (
            <a
              key={at}
              href={`/${locale}/organizations/${organization.slug}/units/${unit.unitId}/history${historyAddress(query, { at })}#large`}
              aria-current={at === query.at ? "true" : undefined}
              className="link py-1 aria-[current]:font-semibold"
            >
              {subjectName(subject, wording)}
            </a>
          );
        })}
      </p>
    </section>
  );
}
