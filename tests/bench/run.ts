import type { Bench } from "./figure";

// `npm run --silent bench -- NAME`: runs one bench, which prints a line of JSON for each figure.

/** Each is loaded only when it runs, so that none pays for the others. */
const BENCHES = new Map<string, () => Promise<Bench>>([
  ["scoring", () => import("./scoring")],
  ["one-at-a-time", () => import("./one-at-a-time")],
  ["merge", () => import("./merge")],
  ["disclosure", () => import("./disclosure")],
  ["closing", () => import("./closing")],
  ["answering", () => import("./answering")],
  ["workshop", () => import("./workshop")],
]);

const [name = "", ...args] = process.argv.slice(2);
const load = BENCHES.get(name);
if (load === undefined) {
  const names = new Intl.ListFormat("en", { type: "disjunction" }).format(BENCHES.keys());
  console.error(`The name of a bench is ${names}, not "${name}".`);
  process.exitCode = 2;
} else {
  const { bench } = await load();
  await bench(args);
}
