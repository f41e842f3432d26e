import type { CaseInput } from "./case-input";
import type { JsonObject } from "./json";

/** How statistics are calculated, each under the name that the reference cases use. */
export type Calculations = Readonly<Record<string, (input: CaseInput) => JsonObject>>;

/** Turns one object a group into one list a field, next to the list of groups. */
export function byGroup(groups: readonly (readonly [string | number, JsonObject])[]): JsonObject {
  const fields = Object.keys(groups[0]?.[1] ?? {});
  return {
    group: groups.map(([group]) => String(group)),
    ...Object.fromEntries(
      fields.map((field) => [field, groups.map(([, values]) => values[field] ?? null)]),
    ),
  };
}
