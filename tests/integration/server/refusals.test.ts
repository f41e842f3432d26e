import { chmod, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { startEmbeddedPostgres } from "@/lib/server/embedded-postgres";
import { databaseForTest } from "../../support/database";
import { dataFolder, launch, launchScript, usedDataFolder } from "../../support/leftovers";

const MAIN = "lib/server/main.ts";

/** Starts Sevenfold where it cannot start and gives what it says. */
async function refusal(environment: Readonly<Record<string, string>>): Promise<string> {
  const { code, stdout, stderr } = await launchScript(MAIN, [], { PORT: "0", ...environment })
    .ended;
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  return stderr;
}

async function takenPort(): Promise<string> {
  const server = createServer().listen(0);
  onTestFinished(() => void server.close());
  const address = server.address();
  return address !== null && typeof address === "object" ? String(address.port) : "";
}

test("a bad environment is refused in one sentence that names every bad variable", async () => {
  expect(await refusal({ PORT: "many", AUTH_SECRET: "short" })).toBe(
    "PORT must be a whole number from 0 to 65535; AUTH_SECRET must have at least 32 characters.\n",
  );
});

test("a taken port is refused in one sentence", async () => {
  const PORT = await takenPort();
  expect(await refusal({ PORT, DATABASE_URL: await databaseForTest() })).toBe(
    `Port ${PORT} is taken: stop what is using it, or set PORT to another one.\n`,
  );
});

test("an address that is not this machine's is refused in one sentence", async () => {
  expect(await refusal({ HOST: "192.0.2.1", DATABASE_URL: await databaseForTest() })).toBe(
    "The address 192.0.2.1 (HOST) is not one of this machine's (EADDRNOTAVAIL).\n",
  );
});

test("a database where nothing listens is refused in one sentence without its password", async () => {
  const DATABASE_URL = "postgresql://somebody:secret@127.0.0.1:1/answers";
  expect(await refusal({ DATABASE_URL })).toBe(
    "The database at 127.0.0.1:1/answers (DATABASE_URL) does not let us in: nothing listens there.\n",
  );
});

test("a wrong password and a missing database are told apart", async () => {
  const wrong = new URL(inject("templateUrl"));
  wrong.password = "secret";
  expect(await refusal({ DATABASE_URL: wrong.href })).toMatch(
    /^The database at .* does not let us in: the user or the password is wrong\.\n$/,
  );
  const missing = new URL("/nowhere", inject("templateUrl"));
  expect(await refusal({ DATABASE_URL: missing.href })).toMatch(
    /^The database at .*\/nowhere .*: there is no database of that name\.\n$/,
  );
});

test("a data folder that is a file is refused in one sentence", async () => {
  const DATA_DIR = path.join(await dataFolder(), "data");
  await writeFile(DATA_DIR, "");
  expect(await refusal({ DATA_DIR })).toBe(
    `The data folder ${DATA_DIR} cannot be used: it, or a part of its path, is a file.\n`,
  );
});

test("a data folder that may only be read is refused in one sentence", async () => {
  const DATA_DIR = await dataFolder();
  await chmod(DATA_DIR, 0o555);
  // Root may write everywhere; what lets it is taken away here.
  const asIs = [process.execPath, "--import", "tsx", MAIN];
  const drop = ["--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all", ...asIs];
  const [program = "", ...rest] = process.getuid?.() === 0 ? ["setpriv", ...drop] : asIs;
  const { code, stderr } = await launch(program, rest, { DATA_DIR, PORT: "0" }).ended;
  expect(stderr).toBe(
    `The data folder ${DATA_DIR} cannot be used: this user may not write to it.\n`,
  );
  expect(code).toBe(1);
});

test("a second start on a data folder is refused in one sentence and harms nothing", async () => {
  const DATA_DIR = await usedDataFolder();
  const first = await startEmbeddedPostgres(DATA_DIR, { fsync: "off" });
  onTestFinished(() => first.stop());
  expect(await refusal({ DATA_DIR })).toBe(
    `Another Sevenfold is running on the data folder ${DATA_DIR}: stop it, or set DATA_DIR to a folder of its own.\n`,
  );
  expect(first.lost.aborted).toBe(false);
});
