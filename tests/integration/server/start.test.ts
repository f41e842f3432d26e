import { beforeAll, expect, test, vi } from "vitest";
import { isPostgres } from "@/lib/server/postmaster";
import { databaseForTest } from "../../support/database";
import {
  dataFolder,
  killPostmaster,
  launch,
  launchScript,
  postmasterPid,
  usedDataFolder,
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

test("npm start makes a database and a demo, and serves; Ctrl-C stops all of it", async () => {
  const DATA_DIR = await dataFolder();
  const product = launch("npm", ["--silent", "start"], { PORT: "0", DATA_DIR, DEMO: "on" });
  const address = await addressOf(product);
  expect(await health(address)).toBe(200);
  expect((await fetch(address)).status).toBe(200);
  const demo = async () => (await fetch(`${address}/nl/organizations/demo`)).status;
  await vi.waitFor(async () => expect(await demo()).toBe(200), 30_000);

  product.killGroup("SIGINT");
  expect(await product.ended).toMatchObject({ code: 0, stderr: "" });
  expect(await postmasterPid(DATA_DIR)).toBeNull();
});

test("so does npm run dev", async () => {
  const DATA_DIR = await usedDataFolder();
  const product = launch("npm", ["--silent", "run", "dev"], { PORT: "0", DATA_DIR });
  // A page would take a development server long to compile.
  expect((await fetch(`${await addressOf(product)}/icon.svg`)).status).toBe(200);

  product.killGroup("SIGINT");
  expect(await product.ended).toMatchObject({ code: 0 });
  expect(await postmasterPid(DATA_DIR)).toBeNull();
});

test("after kill -9 the next start serves, and `kill` stops all of it", async () => {
  const DATA_DIR = await usedDataFolder();
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
  const DATA_DIR = await usedDataFolder();
  const product = launchScript(MAIN, [], { PORT: "0", DATA_DIR });
  await vi.waitFor(async () => expect(await postmasterPid(DATA_DIR)).not.toBeNull(), 20_000);
  product.kill("SIGINT");
  expect(await product.ended).toMatchObject({ code: 0, stderr: "" });
  expect(await postmasterPid(DATA_DIR)).toBeNull();
});

test("when its PostgreSQL is gone for good, the process says so and ends with 1", async () => {
  const DATA_DIR = await usedDataFolder();
  const { product } = await ready({ DATA_DIR });
  await killPostmaster(DATA_DIR);
  const { code, stderr } = await product.ended;
  expect(stderr).toBe(
    "Sevenfold stopped because its PostgreSQL did: see postgres/log in its data folder.\n",
  );
  expect(code).toBe(1);
});

test("a process that nobody listens to any more still ends when it must", async () => {
  const DATA_DIR = await usedDataFolder();
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
