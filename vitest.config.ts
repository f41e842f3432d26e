import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "@": path.resolve(import.meta.dirname) };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["tests/{unit,architecture,oracle}/**/*.test.ts"],
          // A zone with an odd offset finds code that takes the machine's clock for UTC.
          env: { TZ: "Asia/Kathmandu" },
        },
      },
    ],
  },
});
