// `npm run --silent bench -- NAME`: runs one bench, which prints a line of JSON for each figure. This
// file is not TypeScript, because reading that takes longer than the bench of scoring.

/** Measured as a whole process: it runs compiled. */
const COMPILED = ["scoring"];

/** Each is loaded only when it runs, so that none pays for the others. */
const NAMES = [
  ...COMPILED,
  "scoring-growth",
  "scoring-peer",
  "one-at-a-time",
  "merge",
  "disclosure",
  "closing",
  "answering",
  "comparison",
  "workshop",
];

const [name = "", ...args] = process.argv.slice(2);
if (!NAMES.includes(name)) {
  const names = new Intl.ListFormat("en", { type: "disjunction" }).format(NAMES);
  console.error(`The name of a bench is ${names}, not "${name}".`);
  process.exitCode = 2;
} else {
  const { bench } = await (COMPILED.includes(name) ? loadCompiled() : loadSource());
  await bench(args);
}

async function loadCompiled() {
  const { compiled } = await import("./compiled.mjs");
  return import(await compiled(name));
}

async function loadSource() {
  const { register } = await import("tsx/esm/api");
  register();
  return import(`./${name}.ts`);
}
