import type { OverviewQuery } from "./schema";

/** Everything that the address of an overview says; what is as it is without saying is left out. */
export function overviewFields(query: OverviewQuery): Record<string, string> {
  const { of, show, since, group, kind, order, open, find } = query;
  const unfolded = open === "all" ? "all" : [...open].sort().join(".");
  const said = {
    of: of ?? "",
    show: show === "own" ? "" : show,
    since: since ?? "",
    group: group === "all" ? "" : group,
    kind: kind === "all" ? "" : kind,
    order: order === "name" ? "" : order,
    open: unfolded,
    find,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ""));
}

/** The end of an address that shows the same overview again, with some of it changed. */
export function overviewAddress(
  query: OverviewQuery,
  changed: Partial<OverviewQuery> = {},
): string {
  const fields = new URLSearchParams(overviewFields({ ...query, ...changed }));
  return fields.size === 0 ? "" : `?${fields}`;
}
