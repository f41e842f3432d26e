import { getFormatter, getTranslations } from "next-intl/server";
import type { HistoryLine } from "@/lib/organizations/unit-content";

/** What happened to units, by day, the last first. */
export async function UnitHistory({ lines }: { lines: readonly HistoryLine[] }) {
  const [t, format] = await Promise.all([getTranslations("units.history"), getFormatter()]);
  const day = (on: Date) => format.dateTime(on, { dateStyle: "long", timeZone: "UTC" });
  return (
    <section className="mt-14 border-t border-rule pt-6">
      <h2 className="text-2xl">{t("heading")}</h2>
      {lines.length === 0 ? (
        <p className="mt-3 text-quiet">{t("none")}</p>
      ) : (
        <>
          <p className="mt-1 text-sm text-quiet">{t("text")}</p>
          <ul className="mt-3">
            {lines.map((line) => (
              <li
                key={line.id}
                className="flex flex-col gap-x-6 border-t border-rule py-2 last:border-b sm:flex-row"
              >
                <time
                  dateTime={line.on.toISOString().slice(0, 10)}
                  className="shrink-0 text-sm text-quiet tabular-nums sm:w-44 sm:pt-0.5"
                >
                  {day(line.on)}
                </time>
                <span className="min-w-0 break-words">{t(messageOf(line), valuesOf(line))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function messageOf({ kind, before, after }: HistoryLine) {
  if (kind === "added" && after === null) return "addedTop";
  if (kind === "moved" && after === null) return "movedToTop";
  if (kind === "moved" && before === null) return "movedFromTop";
  return kind;
}

function valuesOf({ name, before, after }: HistoryLine) {
  return { name, before: before ?? "", after: after ?? "" };
}
