import type { HistoryQuery } from "./schema";

/** The end of an address that shows the same history again, with some of it changed. */
export function historyAddress(query: HistoryQuery, changed: Partial<HistoryQuery> = {}): string {
  const { since, group, at } = { ...query, ...changed };
  const said = {
    since: since ?? "",
    group: group === "all" ? "" : group,
    at: at === "mission" ? "" : at,
  };
  const fields = new URLSearchParams(Object.entries(said).filter(([, value]) => value !== ""));
  return fields.size === 0 ? "" : `?${fields}`;
}
