import { getFormatter, getTranslations } from "next-intl/server";
import type { LoadedComparison } from "@/lib/assessments/unit-result-loaders";
import type { Wording } from "@/lib/framework/wording";

type Props = { comparison: LoadedComparison; wording: Wording };

/** More names than these are for the table. */
const MOST_NAMED = 6;

/** What can be said of the units in sentences, before anything else. */
export async function ComparisonFindings({ comparison: { units, findings }, wording }: Props) {
  const [t, format] = await Promise.all([getTranslations("comparison"), getFormatter()]);
  const some = (names: readonly string[]) =>
    names.length > MOST_NAMED ? "" : ` (${format.list(names)})`;
  const sentences = findings.flatMap(({ level, higher, lower }) => {
    const facts = [
      ...(lower.length > 0 ? [t("findingLower", { count: lower.length, units: some(lower) })] : []),
      ...(higher.length > 0
        ? [t("findingHigher", { count: higher.length, units: some(higher) })]
        : []),
    ];
    const { name } = wording.levels[level];
    return facts.length > 0 ? [t("finding", { level: name, facts: format.list(facts) })] : [];
  });
  const isComparable = findings.some(({ compared }) => compared > 0);
  if (!isComparable) return <p className="mt-6 max-w-prose text-lg">{t("findingTooFew")}</p>;
  if (sentences.length === 0) return <p className="mt-6 max-w-prose text-lg">{t("findingNone")}</p>;
  return (
    <div className="mt-6 max-w-prose text-lg">
      <p>{t("findingLead", { all: units.length })}</p>
      <ul className="mt-2 list-disc space-y-1.5 pl-5">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="mt-3 text-base text-quiet">{t("findingRest")}</p>
    </div>
  );
}
