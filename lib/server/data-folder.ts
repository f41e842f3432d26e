import { access, constants, mkdir, realpath } from "node:fs/promises";
import path from "node:path";
import { errorCode, StartupError } from "./startup-error";

/**
 * Makes the data folder when there is none yet.
 *
 * @returns its path without symbolic links, so that the same folder always has the same name
 * @throws StartupError when it cannot be made or written to
 */
export async function prepareDataFolder(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return await realpath(folder);
  } catch (error) {
    throw new StartupError(
      `The data folder ${path.resolve(folder)} cannot be used: ${reason(errorCode(error))}.`,
    );
  }
}

function reason(code: string | undefined): string {
  switch (code) {
    case "EACCES":
    case "EPERM":
      return "this user may not write to it";
    case "EROFS":
      return "it is on a file system that is read-only";
    case "EEXIST":
    case "ENOTDIR":
      return "it, or a part of its path, is a file";
    case "ENOSPC":
      return "the disk is full";
    default:
      return String(code);
  }
}
