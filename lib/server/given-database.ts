import pg from "pg";
import { errorCode, StartupError } from "./startup-error";

const PATIENCE_MS = 5_000;

/**
 * Makes sure that the database somebody gave us answers.
 *
 * @param url the value of DATABASE_URL
 * @throws StartupError saying which database and why not, without its password
 */
export async function checkGivenDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    const { hostname, port, pathname } = new URL(url);
    const place = `${hostname}:${port || 5432}${pathname}`;
    throw new StartupError(
      `The database at ${place} (DATABASE_URL) does not let us in: ${reason(error)}.`,
    );
  } finally {
    await client.end();
  }
}

function reason(error: unknown): string {
  switch (errorCode(error)) {
    case "ECONNREFUSED":
      return "nothing listens there";
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return "there is no host of that name";
    case "28P01":
      return "the user or the password is wrong";
    case "3D000":
      return "there is no database of that name";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
