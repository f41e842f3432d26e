import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { isPostgres } from "@/lib/server/postmaster";
import { databaseForTest } from "../../support/database";
import {
  dataFolder,
  killPostmaster,
  launch,
  launchScript,
  postmasterPid,
} from "../../support/leftovers";
import { type Started, start } from "../../support/process";

const MAIN = "lib/server/main.ts";

// The product as it is now. Nothing happens when the build is up to date.
beforeAll(async () => {
  const build = start(process.execPath, ["--import", "tsx", "lib/server/build.ts"]);
  const { code, stderr } = await build.ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
}, 300_000);

/** Starts the product and waits until it says where it is. */
async function ready(environment: Readonly<Record<string, string>>) {
  const product = launchScript(MAIN, [], { PORT: "0", ...environment });
  return { product, address: await addressOf(product) };
}

async function addressOf(product: Started): Promise<string> {
  const [, address = ""] = await product.printed(/Sevenfold is ready: (\S+)/);
  return address;
}

async function health(address: string): Promise<number> {
  return (await fetch(`${address}/api/health`)).status;
}

test("a start makes its own database and a demo, and serves; Ctrl-C stops all of it", async () => {
  const DATA_DIR = await dataFolder();
  const { product, address } = await ready({ DATA_DIR, DEMO: "on" });
  expect(await health(address)).toBe(200);
  expect((await fetch(address)).status).toBe(200);
  const demo = async () => (await fetch(`${address}/nl/organizations/demo`)).status;
  await vi.waitFor(async () => expect(await demo()).toBe(200), 30_000);

  product.killGroup("SIGINT");
  expect(await product.ended).toMatchObject({ code: 0, stderr: "" });
  expect(await postmasterPid(DATA_DIR)).toBeNull();
});

test("after kill -9 the next start serves, and `kill` stops all of it", async () => {
  const DATA_DIR = await dataFolder();
  const first = await ready({ DATA_DIR });
  first.product.kill("SIGKILL");
  await first.product.ended;
  expect(await isPostgres((await postmasterPid(DATA_DIR)) ?? 0)).toBe(true);

  const { product, address } = await ready({ DATA_DIR });
  expect(await health(address)).toBe(200);
  product.kill("SIGTERM");
  expect(await product.ended).toMatchObject({ code: 0, stderr: "" });
  expect(await postmasterPid(DATA_DIR)).toBeNull();
});

test("a start that is told to stop before it is ready leaves nothing running", async () => {
  const DATA_DIR = await dataFolder();
  const product = launchScript(MAIN, [], { PORT: "0", DATA_DIR });
  await vi.waitFor(async () => expect(await postmasterPid(DATA_DIR)).not.toBeNull(), 20_000);
  product.kill("SIGINT");
  expect(await product.ended).toMatchObject({ code: 0, stderr: "" });
  expect(await postmasterPid(DATA_DIR)).toBeNull();
});

test("npm start and npm run dev pass on signals and the exit code", async () => {
  for (const script of [["start"], ["run", "dev"]]) {
    const DATA_DIR = await dataFolder();
    const product = launch("npm", script, { PORT: "0", DATA_DIR });
    // A page would take a development server long to compile.
    expect((await fetch(`${await addressOf(product)}/icon.svg`)).status).toBe(200);
    product.killGroup("SIGINT");
    expect(await product.ended).toMatchObject({ code: 0 });
    expect(await postmasterPid(DATA_DIR)).toBeNull();
  }
});

test("when its PostgreSQL is gone for good, the process says so and ends with 1", async () => {
  const DATA_DIR = await dataFolder();
  const { product } = await ready({ DATA_DIR });
  await killPostmaster(DATA_DIR);
  const { code, stderr } = await product.ended;
  expect(stderr).toBe(
    "Sevenfold stopped because its PostgreSQL did: see postgres/log in its data folder.\n",
  );
  expect(code).toBe(1);
});

test("a process that nobody listens to any more still ends when it must", async () => {
  const DATA_DIR = await dataFolder();
  const { product } = await ready({ DATA_DIR });
  product.hangUp();
  await killPostmaster(DATA_DIR);
  expect(await product.ended).toMatchObject({ code: 1 });
});

test("any number of instances share a database that is given to them", async () => {
  const environment = { DATABASE_URL: await databaseForTest() };
  const instances = await Promise.all([ready(environment), ready(environment)]);
  for (const { address } of instances) expect(await health(address)).toBe(200);
  for (const { product } of instances) product.kill("SIGTERM");
  for (const { product } of instances) expect(await product.ended).toMatchObject({ code: 0 });
});

test("pages and scripts travel compressed, scripts for ever, and only what is public", async () => {
  const { address } = await ready({ DATABASE_URL: await databaseForTest() });
  const page = await fetch(address, { headers: { "accept-encoding": "gzip" } });
  expect(page.headers.get("content-encoding")).toBe("gzip");
  const [script = ""] = /\/_next\/static\/[^"]+\.js/.exec(await page.text()) ?? [];

  for (const encoding of ["br", "gzip", null]) {
    const headers = { "accept-encoding": encoding ?? "identity" };
    const response = await fetch(address + script, { headers });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-type": "text/javascript; charset=utf-8",
      vary: "Accept-Encoding",
    });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(await response.text()).toBe(await readFile(fileOf(script), "utf8"));
  }
  const missing = await fetch(`${address}/_next/static/chunks/missing.js`);
  expect([missing.status, missing.headers.get("cache-control")]).toEqual([
    404,
    expect.stringContaining("no-store"),
  ]);
});

function fileOf(script: string): string {
  return path.join(".next", script.replace("/_next/", ""));
}
