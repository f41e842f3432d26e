import { getFormatter, getTranslations } from "next-intl/server";
import { FiguresTable } from "@/components/ui/figures-table";
import type { LoadedHistory } from "@/lib/comparison/loaders";
import { subjectName } from "@/lib/comparison/trend-picture";
import type { Wording } from "@/lib/framework/wording";

type Props = { history: LoadedHistory; wording: Wording };

/** What is behind the words: differences with their intervals and effect sizes. */
export async function MovementTable({ history, wording }: Props) {
  const [t, format] = await Promise.all([getTranslations("history"), getFormatter()]);
  const { movements, rounds, compared } = history;
  const digits = (value: number | null, places: number) =>
    value === null
      ? "?"
      : format.number(value, { maximumFractionDigits: places, minimumFractionDigits: places });
  const between = (interval: { low: number; high: number } | null, places: number) =>
    interval ? `${digits(interval.low, places)} – ${digits(interval.high, places)}` : "?";
  return (
    <section>
      <h2 className="text-3xl">{t("movementHeading")}</h2>
      <p className="mt-2 max-w-prose text-sm text-quiet">
        {t("movementLead", {
          from: rounds[compared?.from ?? 0]?.name ?? "",
          to: rounds[compared?.to ?? 0]?.name ?? "",
        })}
      </p>
      <FiguresTable
        summary={t("movementTable")}
        head={[
          t("subject"),
          t("difference"),
          t("interval"),
          t("effect"),
          t("effectInterval"),
          t("word"),
        ]}
        rows={movements.map((movement) => {
          const name = subjectName(movement.subject, wording);
          if (movement.kind !== "moved") return [name, "", "", "", "", t(`short.${movement.why}`)];
          const { difference, interval, g, gInterval, word } = movement;
          return [
            name,
            digits(difference, 0),
            between(interval, 0),
            digits(g, 2),
            between(gInterval, 2),
            word === "unknown" ? "?" : t(word),
          ];
        })}
      />
    </section>
  );
}
