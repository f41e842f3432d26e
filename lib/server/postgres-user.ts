import { execFile } from "node:child_process";
import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { type ProgramResult, runToEnd } from "./run-to-end";
import { errorCode, StartupError } from "./startup-error";

/** The operating system's user that PostgreSQL runs as, when it is not the one who runs Node. */
export interface PostgresUser {
  uid: number;
  gid: number;
  /** Whether a folder on the way to its files lets only root through. */
  behindClosedDoor: boolean;
}

/**
 * PostgreSQL refuses to run as root, so root hands it to another user: the owner of the files that
 * are there already, else `postgres`, else `nobody`.
 *
 * @param files PostgreSQL's own files, which need not exist yet in a folder that does
 * @param program one of PostgreSQL's programs
 * @returns null when Node does not run as root, so that PostgreSQL runs as the same user
 */
export async function choosePostgresUser(
  files: string,
  program: string,
): Promise<PostgresUser | null> {
  if (process.getuid?.() !== 0) return null;
  const owner = await ownerOf(files);
  const user = owner === null || owner.uid === 0 ? await anotherUser() : owner;
  // Root has copied them from elsewhere, a backup for instance.
  if (owner?.uid === 0) await runToEnd("chown", ["-R", `${user.uid}:${user.gid}`, files], {});
  const doors = await Promise.all([realpath(path.dirname(files)), realpath(program)]);
  const open = (await everyoneMayPass(doors[0])) && (await everyoneMayPass(doors[1]));
  return { ...user, behindClosedDoor: !open };
}

type Ids = Pick<PostgresUser, "uid" | "gid">;

async function ownerOf(files: string): Promise<Ids | null> {
  try {
    const { uid, gid } = await stat(files);
    return { uid, gid };
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

async function anotherUser(): Promise<Ids> {
  const user = (await userNamed("postgres")) ?? (await userNamed("nobody"));
  if (user !== null) return user;
  throw new StartupError(
    "PostgreSQL refuses to run as root and there is no other user to run it: start Sevenfold as another user or set DATABASE_URL.",
  );
}

async function userNamed(name: string): Promise<Ids | null> {
  const id = (flag: string) => promisify(execFile)("id", [flag, name]);
  try {
    const [uid, gid] = await Promise.all([id("-u"), id("-g")]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

async function everyoneMayPass(file: string): Promise<boolean> {
  const { mode } = await stat(file);
  if ((mode & 0o001) === 0) return false;
  const parent = path.dirname(file);
  return parent === file || everyoneMayPass(parent);
}

/**
 * Runs one of PostgreSQL's programs to its end.
 *
 * Behind a closed door (a checkout under /root, say) the user gets the one capability that opens it,
 * rather than anyone's folders being opened to all.
 *
 * @throws StartupError when the program cannot be started at all
 */
export async function runProgram(
  user: PostgresUser | null,
  program: string,
  programArguments: readonly string[],
): Promise<ProgramResult> {
  const [command = program, ...rest] = user?.behindClosedDoor
    ? ["setpriv", ...capabilityFlags(user), program, ...programArguments]
    : [program, ...programArguments];
  const ids = user === null || user.behindClosedDoor ? {} : { uid: user.uid, gid: user.gid };
  try {
    return await runToEnd(command, rest, {
      ...ids,
      // Not the current folder: the other user may not be allowed to stand in it.
      cwd: path.parse(program).root,
      // Ctrl-C reaches every process of the terminal's group; PostgreSQL stops when the server says so.
      detached: true,
    });
  } catch (error) {
    throw cannotRun(command, errorCode(error));
  }
}

function cannotRun(command: string, code: string | undefined): StartupError {
  return new StartupError(
    command === "setpriv"
      ? "PostgreSQL refuses to run as root and another user may not enter this folder: start Sevenfold as another user, install util-linux (setpriv), or set DATABASE_URL."
      : `PostgreSQL's program ${command} cannot be run (${code}): set DATABASE_URL to a PostgreSQL of your own.`,
  );
}

function capabilityFlags({ uid, gid }: Ids): string[] {
  return [
    `--reuid=${uid}`,
    `--regid=${gid}`,
    "--clear-groups",
    // Without it access(2), by which initdb looks for its neighbors, knows nothing of capabilities.
    "--securebits=+no_setuid_fixup",
    "--inh-caps=+dac_override",
    "--ambient-caps=+dac_override",
    "--",
  ];
}
