import path from "node:path";
import { performance } from "node:perf_hooks";
import { chromium } from "@playwright/test";
import { readUnitHistory } from "@/lib/comparison/history-reader";
import { type ComparingViewer, readOverview } from "@/lib/comparison/overview-reader";
import { historyQuerySchema, overviewQuerySchema } from "@/lib/comparison/schema";
import { closeDatabase } from "@/lib/db/client";
import { applyMigrations } from "@/lib/db/migrate";
import { mintScope } from "@/lib/db/scope";
import { setDatabaseUrl } from "@/lib/env";
import { startEmbeddedPostgres } from "@/lib/server/embedded-postgres";
import { quantile } from "@/lib/statistics/quantile";
import { chromiumLaunchOptions } from "../support/browser";
import { removeFolder, temporaryFolder } from "../support/folder";
import { ROOT, start } from "../support/process";
import { type BenchOrganization, comparedOrganization } from "./comparison-data";
import { print, rounded } from "./figure";

/** Units and rounds: how times grow with either. */
const SIZES = [
  [500, 20],
  [1000, 20],
  [2000, 5],
  [2000, 20],
] as const;
const RUNS = 40;

/**
 * How long it takes to compare all units of an organization, and to read one unit's history: reading
 * and computing by themselves, and as a page from the running product; in the browser, how long until
 * the heat map is drawn, and the longest frame while one scrolls through it.
 *
 * Times on a shared machine vary with what else runs: `cpu` is the processor time of one run.
 */
export async function bench(args: readonly string[]): Promise<void> {
  const sizes = args[0] === undefined ? SIZES : SIZES.filter(([units]) => units <= Number(args[0]));
  const folder = await temporaryFolder();
  const postgres = await startEmbeddedPostgres(folder);
  await applyMigrations(postgres.url, path.join(ROOT, "prisma", "migrations"));
  setDatabaseUrl(postgres.url);
  const made: BenchOrganization[] = [];
  try {
    for (const [units, rounds] of sizes) {
      const organization = await comparedOrganization(units, rounds);
      made.push(organization);
      await measureReading(organization);
    }
    const largest = made.at(-1);
    if (largest) await measurePages(largest, postgres.url, folder);
  } finally {
    await closeDatabase();
    await postgres.stop();
    await removeFolder(folder);
  }
}

async function measureReading({ organizationId, roundIds, unitIds }: BenchOrganization) {
  const viewer: ComparingViewer = {
    scope: mintScope(organizationId),
    role: "adviser",
    managedUnitIds: [],
  };
  const size = { n: unitIds.length, rounds: roundIds.length };
  const last = roundIds.at(-1) ?? "";
  for (const show of ["own", "supported", "agreement", "change"] as const) {
    const query = overviewQuerySchema.parse({ show, open: "all" });
    const figures = await timed(async () => {
      const found = await readOverview(viewer, last, query);
      if (found?.rows.length !== unitIds.length - 1)
        throw new Error("Not every unit was compared.");
    });
    print({ name: `overview ${show}`, ...size, ...figures });
  }
  const query = historyQuerySchema.parse({});
  const figures = await timed(async () => {
    const found = await readUnitHistory(viewer, unitIds.at(-1) ?? "", query);
    if (found?.rounds.length !== roundIds.length) throw new Error("Not every round was read.");
  });
  print({ name: "history", ...size, ...figures });
}

async function timed(work: () => Promise<void>) {
  for (let warm = 0; warm < 5; warm++) await work();
  const times: number[] = [];
  const cpu = process.cpuUsage();
  for (let run = 0; run < RUNS; run++) {
    const begin = performance.now();
    await work();
    times.push(performance.now() - begin);
  }
  const { user, system } = process.cpuUsage(cpu);
  return { ...percentiles(times), cpu: rounded((user + system) / 1000 / RUNS), runs: RUNS };
}

function percentiles(times: readonly number[]) {
  const at = (part: number) => rounded(quantile(times, part) ?? 0);
  return { ms: at(0.5), p95: at(0.95) };
}

/** The same as pages: until the last byte has come, and until a browser has drawn it. */
async function measurePages(
  { slug, roundIds, unitIds }: BenchOrganization,
  databaseUrl: string,
  folder: string,
): Promise<void> {
  const product = start(process.execPath, ["--import", "tsx", "lib/server/main.ts"], {
    PORT: "0",
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    DEMO: "off",
  });
  try {
    const [, address = ""] = await product.printed(/Sevenfold is ready: (\S+)/);
    const home = `${address}/nl/organizations/${slug}`;
    const pages = {
      "overview page": `${home}/rounds/${roundIds.at(-1)}/compare?open=all`,
      "history page": `${home}/units/${unitIds.at(-1)}/history`,
    };
    const size = { n: unitIds.length, rounds: roundIds.length };
    for (const [name, url] of Object.entries(pages)) {
      let bytes = 0;
      const { cpu: _, ...figures } = await timed(async () => {
        const response = await fetch(url);
        if (response.status !== 200) throw new Error(`${url} answers ${response.status}.`);
        bytes = (await response.text()).length;
      });
      print({ name, ...size, ...figures, bytes });
    }
    await measureBrowser(pages["overview page"], size);
  } finally {
    product.kill("SIGTERM");
    await product.ended;
  }
}

async function measureBrowser(url: string, size: { n: number; rounds: number }): Promise<void> {
  const browser = await chromium.launch(await chromiumLaunchOptions());
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const begin = performance.now();
  await page.goto(url, { waitUntil: "load" });
  const loaded = performance.now() - begin;
  // From the first byte to the moment at which everything is laid out and painted.
  const drawn = await page.evaluate(() => {
    const [navigation] = window.performance.getEntriesByType("navigation");
    const { loadEventEnd, responseStart } = navigation as PerformanceNavigationTiming;
    return loadEventEnd - responseStart;
  });
  const frames = await page.evaluate(async () => {
    const table = document.getElementById("heat-map");
    const step = Math.max(400, (table?.offsetHeight ?? 0) / 120);
    const times: number[] = [];
    let before = window.performance.now();
    for (let at = 0; at < 120; at++) {
      scrollBy(0, step);
      await new Promise((next) => requestAnimationFrame(next));
      times.push(window.performance.now() - before);
      before = window.performance.now();
    }
    return times;
  });
  print({
    name: "browser",
    ...size,
    ms: rounded(drawn),
    loaded: rounded(loaded),
    runs: 1,
    frame: rounded(quantile(frames, 0.5) ?? 0),
    frameP95: rounded(quantile(frames, 0.95) ?? 0),
    longestFrame: rounded(Math.max(...frames)),
  });
  await browser.close();
}
