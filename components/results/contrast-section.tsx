import { getFormatter, getTranslations } from "next-intl/server";
import { FiguresTable } from "@/components/ui/figures-table";
import type { Contrast } from "@/lib/assessments/unit-result";
import type { Wording } from "@/lib/framework/wording";

type Props = { contrasts: readonly Contrast[]; wording: Wording };

/** How management, staff and partners see the same levels: their difference is a finding. */
export async function ContrastSection({ contrasts, wording }: Props) {
  const t = await getTranslations("unitResult");
  if (contrasts.length === 0) return null;
  return (
    <section>
      <h2 className="text-3xl">{t("contrastHeading")}</h2>
      <p className="mt-2 max-w-prose text-sm text-quiet">{t("contrastLead")}</p>
      <div className="mt-6 space-y-8">
        {contrasts.map((contrast) => (
          <OneContrast
            key={`${contrast.first}/${contrast.second}`}
            contrast={contrast}
            wording={wording}
          />
        ))}
      </div>
    </section>
  );
}

async function OneContrast({ contrast, wording }: { contrast: Contrast; wording: Wording }) {
  const [t, format] = await Promise.all([getTranslations("unitResult"), getFormatter()]);
  const { levels, scores } = contrast;
  const first = t(contrast.first);
  // Within a sentence, a group is written as any other word.
  const second = t(contrast.second).toLowerCase();
  const named = (word: "higher" | "lower") =>
    levels
      .filter((level) => level.word === word)
      .map(({ level }) => wording.levels[level].name.toLowerCase());
  const [higher, lower] = [named("higher"), named("lower")];
  const sentences = [
    higher.length > 0 && t("contrastHigher", { first, second, levels: format.list(higher) }),
    lower.length > 0 && t("contrastLower", { first, second, levels: format.list(lower) }),
  ].filter(Boolean);
  const number = (value: number | null | undefined, digits = 0) =>
    value === null || value === undefined
      ? "?"
      : format.number(value, { maximumFractionDigits: digits, minimumFractionDigits: digits });
  return (
    <div>
      <p className="max-w-prose text-lg">
        {sentences.length > 0 ? sentences.join(" ") : t("contrastNone", { first, second })}
      </p>
      <FiguresTable
        summary={t("contrastTable", { first, second })}
        head={[
          t("level"),
          first,
          t(contrast.second),
          t("difference"),
          t("interval"),
          t("effect"),
          t("word"),
        ]}
        rows={levels.map(({ level, difference, interval, g, word }, index) => [
          wording.levels[level].name,
          number(scores[index]?.[0]),
          number(scores[index]?.[1]),
          number(difference),
          interval ? `${number(interval.low)} – ${number(interval.high)}` : "?",
          number(g, 2),
          t(word),
        ])}
      />
    </div>
  );
}
