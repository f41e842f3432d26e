import { isObject, type Json, type JsonObject } from "./json";

/** When two numbers agree; `key` is the name under which the number is expected. */
export type Agree = (got: number, expected: number, key: string) => boolean;

/** One value that is not what it should be. */
export type Difference = { readonly path: string; readonly message: string };

/**
 * All places where what was calculated is not what was expected. `null` is undefined, so that a
 * missing value agrees with it; "Infinity" is the number; where objects have a list `group`, their
 * lists are compared group by group whatever the order.
 */
export function differences(
  got: Json | undefined,
  expected: Json,
  agree: Agree,
  path = "",
): Difference[] {
  const key = path.replace(/\[.*?\]$/, "").replace(/.*\./, "");
  if (expected === null) return got === null || got === undefined ? [] : [miss(path, got, null)];
  const number = numberIn(expected);
  if (number !== null) {
    return typeof got === "number" && agree(got, number, key) ? [] : [miss(path, got, expected)];
  }
  if (Array.isArray(expected)) return listDifferences(got, expected, agree, path);
  if (isObject(expected)) return objectDifferences(got, expected, agree, path);
  return got === expected ? [] : [miss(path, got, expected)];
}

function listDifferences(
  got: Json | undefined,
  expected: readonly Json[],
  agree: Agree,
  path: string,
): Difference[] {
  if (!Array.isArray(got) || got.length !== expected.length) return [miss(path, got, expected)];
  return expected.flatMap((value, i) => differences(got[i], value, agree, `${path}[${i}]`));
}

function objectDifferences(
  got: Json | undefined,
  expected: JsonObject,
  agree: Agree,
  path: string,
): Difference[] {
  if (!isObject(got)) return [miss(path, got, expected)];
  const { group } = expected;
  const aligned = Array.isArray(group) ? inOrderOf(group, got) : got;
  return Object.entries(expected).flatMap(([key, value]) =>
    differences(aligned[key], value, agree, path === "" ? key : `${path}.${key}`),
  );
}

/** Lists of one value a group, put in the order of other labels. */
function inOrderOf(labels: readonly Json[], lists: JsonObject): JsonObject {
  const own = lists.group;
  if (!Array.isArray(own) || own.length !== labels.length) return lists;
  const places = labels.map((label) => own.indexOf(String(label)));
  return Object.fromEntries(
    Object.entries(lists).map(([key, list]) => [
      key,
      Array.isArray(list) ? places.map((place) => list[place] ?? null) : list,
    ]),
  );
}

function numberIn(expected: Json): number | null {
  if (typeof expected === "number") return expected;
  if (expected === "Infinity") return Number.POSITIVE_INFINITY;
  return expected === "-Infinity" ? Number.NEGATIVE_INFINITY : null;
}

function miss(path: string, got: Json | undefined, expected: Json): Difference {
  return {
    path,
    message: `got ${got === undefined ? "nothing" : display(got)}, expected ${display(expected)}`,
  };
}

function display(value: Json): string {
  const text = typeof value === "number" ? String(value) : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
