import { getFormatter, getLocale, getMessages, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { addNote, removeNote } from "@/lib/comparison/actions";
import type { HistoryMark } from "@/lib/comparison/history-marks";
import type { LoadedHistory } from "@/lib/comparison/loaders";

/** What happened between rounds, and a note of one's own. */
export async function MarksSection({ history }: { history: LoadedHistory }) {
  const [t, units, format, locale, messages] = await Promise.all([
    getTranslations("history.marks"),
    getTranslations("units.history"),
    getFormatter(),
    getLocale(),
    getMessages(),
  ]);
  const { marks, unit, organization, mayNote } = history;
  const place = { slug: organization.slug, unitId: unit.unitId };
  const day = (on: Date) => format.dateTime(on, { dateStyle: "long", timeZone: "UTC" });
  const saidOf = (mark: HistoryMark) => {
    if (mark.kind === "note") return t("note", { text: mark.text, author: mark.author });
    if (mark.kind === "action") return t("action", { what: mark.what, owner: mark.owner });
    const values = { name: mark.name, before: mark.before ?? "", after: mark.after ?? "" };
    if (mark.kind === "added" && mark.after === null) return units("addedTop", values);
    return units(mark.kind, values);
  };
  return (
    <section id="marks" lang={locale}>
      <h2 className="text-3xl">{t("heading")}</h2>
      {marks.length === 0 && <p className="mt-3 text-quiet">{t("none")}</p>}
      <ul className="mt-3">
        {marks.map((mark) => (
          <li
            key={mark.id}
            className="flex flex-col gap-x-6 border-t border-rule py-2 last:border-b sm:flex-row"
          >
            <time
              dateTime={mark.on.toISOString().slice(0, 10)}
              className="shrink-0 text-sm text-quiet tabular-nums sm:w-44 sm:pt-0.5"
            >
              {day(mark.on)}
            </time>
            <span className="min-w-0 grow break-words">{saidOf(mark)}</span>
            {mark.kind === "note" && mayNote && (
              <form action={removeNote} className="print:hidden">
                {Object.entries({ ...place, noteId: mark.id }).map(([name, value]) => (
                  <input key={name} type="hidden" name={name} value={value} />
                ))}
                <button type="submit" className="link cursor-pointer py-1 text-sm">
                  {t("remove")}
                  <span className="sr-only"> {mark.text}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {mayNote && (
        <details className="mt-6 print:hidden">
          <summary className="link w-fit cursor-pointer py-2">{t("add")}</summary>
          <div className="mt-4 max-w-xl">
            <ActionForm
              action={addNote}
              hidden={place}
              fields={[
                { name: "on", label: t("on"), kind: "date" },
                { name: "text", label: t("text"), hint: t("textHint") },
              ]}
              submit={t("save")}
              problems={messages.history.marks.problems}
              tone="outline"
            />
          </div>
        </details>
      )}
    </section>
  );
}
