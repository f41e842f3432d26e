import { getFormatter, getTranslations } from "next-intl/server";
import { FiguresTable } from "@/components/ui/figures-table";
import type { LoadedSideBySide } from "@/lib/comparison/loaders";
import type { Wording } from "@/lib/framework/wording";

type Props = { found: LoadedSideBySide; names: readonly string[]; wording: Wording };

/** What can be said of the first building beside each of the others. */
export async function SidePairs({ found, names, wording }: Props) {
  const [t, format] = await Promise.all([getTranslations("sideBySide"), getFormatter()]);
  const { pairs, sides } = found;
  if (sides.length < 2) return null;
  const number = (value: number | null, places = 0) =>
    value === null
      ? "?"
      : format.number(value, { maximumFractionDigits: places, minimumFractionDigits: places });
  const first = names[0] ?? "";
  return (
    <section>
      <h2 className="text-3xl">{t("difference")}</h2>
      {pairs.length === 0 && <p className="mt-3 max-w-prose">{t("noPairs")}</p>}
      {pairs.map(({ other, levels }) => {
        const second = names[other] ?? "";
        const named = (word: "higher" | "lower") =>
          levels
            .filter((level) => level.word === word)
            .map(({ level }) => wording.levels[level].name.toLowerCase());
        const [higher, lower] = [named("higher"), named("lower")];
        const sentences = [
          higher.length > 0 && t("higher", { first, second, levels: format.list(higher) }),
          lower.length > 0 && t("lower", { first, second, levels: format.list(lower) }),
        ].filter(Boolean);
        return (
          <div key={other} className="mt-4">
            <p className="max-w-prose text-lg">
              {sentences.length > 0 ? sentences.join(" ") : t("none", { first, second })}
            </p>
            <FiguresTable
              summary={t("pairTable", { first, second })}
              head={[t("level"), t("points"), t("interval"), t("effect"), t("word")]}
              rows={levels.map(({ level, difference, interval, g, word }) => [
                wording.levels[level].name,
                number(difference),
                interval ? `${number(interval.low)} – ${number(interval.high)}` : "?",
                number(g, 2),
                t(`words.${word}`),
              ])}
            />
          </div>
        );
      })}
    </section>
  );
}
