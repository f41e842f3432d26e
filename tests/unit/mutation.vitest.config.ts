import path from "node:path";
import { defineConfig } from "vitest/config";

// What `npm run mutation` runs for every change that it makes to lib/scoring and lib/disclosure.

export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname, "../..") } },
  test: {
    include: ["tests/unit/{scoring,disclosure}/**/*.test.ts", "tests/oracle/**/*.test.ts"],
    env: { TZ: "Asia/Kathmandu", GENERATED_PART: "0.01" },
    testTimeout: 20_000,
  },
});
