import { getTranslations } from "next-intl/server";
import type { LoadedHistory } from "@/lib/comparison/loaders";

/** With which round the last one is compared, and whose answers: an address of its own. */
export async function HistoryChoices({ history }: { history: LoadedHistory }) {
  const [t, result] = await Promise.all([
    getTranslations("history"),
    getTranslations("unitResult"),
  ]);
  const { rounds, compared, perspectives, query } = history;
  const earlier = rounds.slice(0, compared?.to ?? 0);
  if (earlier.length < 2 && perspectives.length === 0) return null;
  return (
    <form
      method="get"
      className="mt-5 flex flex-wrap items-end gap-x-5 gap-y-3 text-sm print:hidden"
    >
      <input type="hidden" name="at" value={query.at} />
      {earlier.length > 1 && (
        <label className="block">
          <span className="text-quiet">{t("since")}</span>
          <select
            name="since"
            defaultValue={rounds[compared?.from ?? 0]?.id}
            className="field mt-1"
          >
            {earlier.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {perspectives.length > 0 && (
        <label className="block">
          <span className="text-quiet">{result("group")}</span>
          <select name="group" defaultValue={query.group} className="field mt-1">
            {(["all", ...perspectives] as const).map((group) => (
              <option key={group} value={group}>
                {result(group)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" className="button-outline">
        {t("show")}
      </button>
    </form>
  );
}
