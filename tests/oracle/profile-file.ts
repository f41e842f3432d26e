import { profileJson } from "@/lib/scoring/profile-json";
import { scoreCsv } from "@/lib/scoring/score-csv";
import { differences } from "./compare";
import { isObject, type Json } from "./json";
import { messageOf, type Outcome } from "./outcome";

const TOLERANCE = 1e-9;

/** Scores a file of answers, and compares the profile with the one that is expected. */
export function runProfileFile(name: string, csv: Uint8Array, expectedText: string): Outcome {
  try {
    const scored = scoreCsv(csv);
    if (!scored.ok) {
      const problems = scored.problems.map(
        ({ line, column, code }) => `line ${line}, column ${column}: ${code}`,
      );
      return { name, misses: ["refused", ...problems] };
    }
    const expected: Json = JSON.parse(expectedText);
    const got: Json = profileJson(scored.value.profile);
    const misses = differences(got, expected, agrees).map(
      ({ path, message }) => `${path}: ${message}`,
    );
    return { name, misses: [...misses, ...surplus(got, expected)] };
  } catch (error) {
    return { name, misses: [messageOf(error)] };
  }
}

function agrees(got: number, expected: number): boolean {
  return Math.abs(got - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
}

/** Names in a profile that nobody expects. */
function surplus(got: Json | undefined, expected: Json | undefined, path = ""): string[] {
  if (Array.isArray(got) && Array.isArray(expected)) {
    return got.flatMap((value, i) => surplus(value, expected[i], `${path}[${i}]`));
  }
  if (!isObject(got) || !isObject(expected)) return [];
  return Object.entries(got).flatMap(([key, value]) => {
    const inner = path === "" ? key : `${path}.${key}`;
    return Object.hasOwn(expected, key)
      ? surplus(value, expected[key], inner)
      : [`${inner}: not expected`];
  });
}
