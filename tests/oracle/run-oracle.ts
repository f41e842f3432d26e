import { messageOf } from "./outcome";
import { runFolder } from "./run-folder";

/**
 * Runs every reference case in a folder, prints a line for each miss, then `N passed, N failed`.
 *
 * @param print takes one line
 * @returns the exit code: 1 when anything failed or nothing ran, else 0
 */
export function runOracle(folder: string, print: (line: string) => void): number {
  let passed = 0;
  let failed = 0;
  try {
    for (const { name, misses } of runFolder(folder)) {
      if (misses.length === 0) passed++;
      else failed++;
      for (const miss of misses) print(`${name}: ${miss}`);
    }
  } catch (error) {
    print(messageOf(error));
    failed++;
  }
  print(`${passed} passed, ${failed} failed`);
  return passed > 0 && failed === 0 ? 0 : 1;
}
