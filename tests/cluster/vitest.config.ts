import path from "node:path";
import { defineConfig } from "vitest/config";

// `npm run test:cluster`: not part of `npm test`, because it needs nginx.

const root = path.resolve(import.meta.dirname, "../..");

export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  test: {
    include: ["tests/cluster/**/*.test.ts"],
    env: { TZ: "Asia/Kathmandu" },
    // Real processes, one of which may have to build first, on a machine that may be busy.
    testTimeout: 120_000,
    hookTimeout: 600_000,
  },
});
