import { getFormatter, getTranslations } from "next-intl/server";
import type { LoadedOverview } from "@/lib/comparison/loaders";
import type { Wording } from "@/lib/framework/wording";

type Props = { overview: LoadedOverview; wording: Wording };

/** More names than these are for the table. */
const MOST_NAMED = 6;

/** What can be said of the units in sentences, before anything else. */
export async function OverviewFindings({ overview, wording }: Props) {
  const [t, format] = await Promise.all([getTranslations("comparison"), getFormatter()]);
  const { findings, compared, since, query } = overview;
  const isChange = query.show === "change" && since !== null;
  const round = since?.name ?? "";
  const some = (names: readonly string[]) =>
    names.length > MOST_NAMED ? "" : ` (${format.list(names)})`;
  const sentences = findings.flatMap(({ level, higher, lower, undecided }) => {
    const facts = [
      lower.length > 0 &&
        t("findingLower", { count: lower.length, all: compared, units: some(lower) }),
      higher.length > 0 &&
        t("findingHigher", { count: higher.length, all: compared, units: some(higher) }),
    ].filter((fact) => fact !== false);
    const { name } = wording.levels[level];
    const finding = t("finding", { level: name, facts: format.list(facts) });
    return facts.length > 0 ? [`${finding} ${t("findingRest", { count: undecided })}`] : [];
  });
  const isComparable = findings.some(
    ({ higher, lower, undecided }) => higher.length + lower.length + undecided > 0,
  );
  if (sentences.length === 0) {
    const none = isChange ? t("changeNone", { round }) : t("findingNone");
    const tooFew = isChange ? t("changeTooFew", { round }) : t("findingTooFew");
    return <p className="mt-6 max-w-prose text-lg">{isComparable ? none : tooFew}</p>;
  }
  return (
    <div className="mt-6 max-w-prose text-lg">
      {isChange && <p>{t("changeLead", { round })}</p>}
      <ul className="mt-2 space-y-2">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="mt-3 text-base text-quiet">{t("notEqual")}</p>
    </div>
  );
}
