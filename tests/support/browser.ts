import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { LaunchOptions } from "@playwright/test";
import { ROOT } from "./process";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const USUAL_PLACES = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/snap/bin/chromium",
];

/** They keep the browser from calling home, and off a graphics card that need not be there. */
const FLAGS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
  "--disable-gpu",
];

/** Where the package's Chromium can run. */
const PACKAGED = process.platform === "linux" && process.arch === "x64";

/**
 * How to launch a Chromium: the one in CHROMIUM_PATH, else the one from an npm package, else an
 * installed one. The package goes before what is installed since 2026-11-22: it is the same version
 * everywhere, needs nothing of the system, and without windows takes half the time.
 */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen !== undefined) return { executablePath: chosen, args: FLAGS };
  if (PACKAGED) return { ...(await unpackPackaged()), args: FLAGS };
  const executablePath = await findInstalled();
  if (executablePath !== undefined) return { executablePath, args: FLAGS };
  throw new Error("There is no Chromium: install one, or say in CHROMIUM_PATH where it is.");
}

async function findInstalled(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const inPath = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  for (const file of [...inPath, ...USUAL_PLACES]) {
    if (await isExecutable(file)) return file;
  }
  return undefined;
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The packaged Chromium, unpacked once with the libraries and the font that a bare system lacks. */
async function unpackPackaged(): Promise<Pick<LaunchOptions, "executablePath" | "env">> {
  const folder = path.join(ROOT, "node_modules", ".cache", "chromium");
  if (!(await isExecutable(folder))) await unpackInto(folder);
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: path.join(folder, "al2023", "lib"),
    FONTCONFIG_PATH: path.join(folder, "fonts"),
  };
  return { executablePath: path.join(folder, "chromium"), env };
}

/** Under another name first, so that what was interrupted does not look whole. */
async function unpackInto(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const unpack = 'import("@sparticuz/chromium").then((module) => module.default.executablePath())';
  await promisify(execFile)(process.execPath, ["--eval", unpack], {
    cwd: ROOT,
    // It unpacks into the temporary folder, and its libraries only where it believes itself to be at
    // a provider that lacks them.
    env: { ...process.env, TMPDIR: unfinished, VERCEL: "1" },
  });
  const fonts = `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`;
  await writeFile(path.join(unfinished, "fonts", "fonts.conf"), fonts);
  await rename(unfinished, folder);
}
