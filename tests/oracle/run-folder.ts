import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Outcome } from "./outcome";
import { runProfileFile } from "./profile-file";
import { runStatisticsFile } from "./statistics-file";

/**
 * Runs every reference case in a folder and the folders inside it: a `.csv` with a `.json` of the
 * same name beside it is a profile, any other `.json` holds cases for the statistics.
 *
 * @throws when the folder cannot be read
 */
export function* runFolder(folder: string): Generator<Outcome> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const all = new Set(files);
  for (const file of files) {
    const name = path.relative(folder, file);
    const { dir, name: stem, ext } = path.parse(file);
    const sibling = (extension: string) => path.join(dir, stem + extension);
    if (ext === ".csv") {
      yield all.has(sibling(".json"))
        ? runProfileFile(name, readFileSync(file), readFileSync(sibling(".json"), "utf8"))
        : { name, misses: ["no .json beside it says what to expect"] };
    } else if (ext === ".json" && !all.has(sibling(".csv"))) {
      yield* runStatisticsFile(name, readFileSync(file, "utf8"));
    }
  }
}
