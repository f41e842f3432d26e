import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "@": path.resolve(import.meta.dirname) };

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
          globalSetup: "tests/support/database-server.ts",
          // Real processes and a real database, on a machine that may be busy.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
