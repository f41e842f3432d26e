import { CaseInput } from "./case-input";
import { type Difference, differences } from "./compare";
import { isObject, type Json, type JsonObject } from "./json";
import { messageOf, type Outcome } from "./outcome";
import { STATISTICS } from "./statistics-cases";

type Check = {
  readonly stat: string;
  readonly input: JsonObject;
  readonly params: JsonObject;
  readonly tolerance: number;
  readonly expected: JsonObject;
};

/** Names of expected values that inform, and are not checked. */
const INFORMATIONAL = /^(info_|em_|r_error)/;
const P_VALUE = /^(p|p_exact|rho_p_t|tau_p_normal)$/;
const NONCENTRAL_LIMIT = /_nct$/;

/** Runs all checks of a file of reference cases for lib/statistics. */
export function runStatisticsFile(name: string, text: string): Outcome[] {
  try {
    const file: Json = JSON.parse(text);
    if (!isObject(file) || !Array.isArray(file.checks)) throw new Error('there are no "checks"');
    const data = isObject(file.data) ? file.data : {};
    return file.checks.map((check, index) => runCheck(name, index, check, data));
  } catch (error) {
    return [{ name, misses: [messageOf(error)] }];
  }
}

function runCheck(file: string, index: number, content: Json, data: JsonObject): Outcome {
  const label = isObject(content) ? [content.id ?? index + 1, content.stat ?? ""] : [index + 1];
  const name = `${file} ${label.join(" ")}`.trim();
  try {
    const misses = missesOf(checkIn(content), data);
    return { name, misses: misses.map(({ path, message }) => `${path}: ${message}`) };
  } catch (error) {
    return { name, misses: [messageOf(error)] };
  }
}

function checkIn(content: Json): Check {
  if (!isObject(content)) throw new Error("a check is an object");
  const { stat, input, params, rel_tol: tolerance, expected } = content;
  if (typeof stat !== "string") throw new Error('there is no "stat"');
  if (!isObject(input)) throw new Error('there is no "input"');
  if (typeof tolerance !== "number") throw new Error('there is no number "rel_tol"');
  if (!isObject(expected)) throw new Error('there is no "expected"');
  return { stat, input, params: isObject(params) ? params : {}, tolerance, expected };
}

function missesOf(check: Check, data: JsonObject): Difference[] {
  const calculate = Object.hasOwn(STATISTICS, check.stat) ? STATISTICS[check.stat] : undefined;
  if (calculate === undefined) throw new Error(`unknown statistic "${check.stat}"`);
  const got = calculate(new CaseInput(check.input, check.params, data));
  const expected = Object.fromEntries(
    Object.entries(check.expected).filter(([key]) => !INFORMATIONAL.test(key)),
  );
  return differences(got, expected, (value, reference, key) =>
    agrees(value, reference, key, check.tolerance),
  );
}

/**
 * The pass rule of the reference cases: |got − expected| ≤ 1e-10 + tolerance·|expected|; p-values
 * to 1e-6 of themselves, below 1e-15 only that they are negligible.
 */
export function agrees(got: number, expected: number, key: string, tolerance: number): boolean {
  if (got === expected) return true;
  const distance = Math.abs(got - expected);
  if (P_VALUE.test(key)) {
    return expected < 1e-15 ? got >= 0 && got < 1e-14 : distance <= 1e-6 * expected;
  }
  const relative = NONCENTRAL_LIMIT.test(key) ? Math.max(tolerance, 1e-6) : tolerance;
  return distance <= 1e-10 + relative * Math.abs(expected);
}
