import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import type { LoadedHistory } from "@/lib/comparison/loaders";
import type { Movement } from "@/lib/comparison/movement";
import { subjectName } from "@/lib/comparison/trend-picture";
import type { Wording } from "@/lib/framework/wording";

type Props = { history: LoadedHistory; wording: Wording };

/** What can be said of the two rounds that are compared, in sentences. */
export async function HistoryFindings({ history, wording }: Props) {
  const [t, format, locale] = await Promise.all([
    getTranslations("history"),
    getFormatter(),
    getLocale(),
  ]);
  const { compared, rounds, movements } = history;
  if (!compared) return <p className="mt-6 max-w-prose text-lg">{t("onlyOne")}</p>;
  const round = rounds[compared.from]?.name ?? "";
  const lower = (name: string) => name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
  const named = (word: "higher" | "lower") =>
    movements.flatMap((movement) =>
      movement.kind === "moved" && movement.word === word
        ? [lower(subjectName(movement.subject, wording))]
        : [],
    );
  const [up, down] = [named("higher"), named("lower")];
  const moved = movements.filter(({ kind }) => kind === "moved").length;
  const rest = moved - up.length - down.length;
  const sentences = [
    up.length > 0 && t("higherThan", { round, subjects: format.list(up) }),
    down.length > 0 && t("lowerThan", { round, subjects: format.list(down) }),
    moved > 0 && up.length + down.length === 0 && t("nothingMoved", { round }),
    rest > 0 && up.length + down.length > 0 && t("rest", { count: rest }),
    moved === 0 && t(`why.${whyOf(movements)}`, { round }),
  ].filter((sentence) => sentence !== false);
  return <p className="mt-6 max-w-prose text-lg">{sentences.join(" ")}</p>;
}

/** Why nothing can be compared: the reason that most of it has. */
function whyOf(movements: readonly Movement[]) {
  const reasons = movements.flatMap((movement) =>
    movement.kind === "not-comparable" ? [movement.why] : [],
  );
  const countOf = (reason: string) => reasons.filter((other) => other === reason).length;
  return reasons.toSorted((a, b) => countOf(b) - countOf(a))[0] ?? "absent";
}
