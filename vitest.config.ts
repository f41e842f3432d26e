import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "@": path.resolve(import.meta.dirname) };

// Importing everything anew for every file took as long as the tests. What a file leaves behind in a
// module, the next one finds: a file sets up what it needs, and closes what it opened.
const isolate = false;

// A zone with an odd offset finds code that takes the machine's clock for UTC.
const env = { TZ: "Asia/Kathmandu" };

export default defineConfig({
  test: {
    // As many as there are cores where it must fit: left to itself, it would keep one free.
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["tests/{unit,architecture,oracle}/**/*.test.ts"],
          env,
          isolate,
          // Thousands of generated cases, on a machine that may be busy.
          testTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          env,
          isolate,
          globalSetup: "tests/support/database-server.ts",
          setupFiles: "tests/support/next-mocks.ts",
          // Real processes and a real database, on a machine that may be busy.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
