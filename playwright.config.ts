import { defineConfig } from "@playwright/test";
import { chromiumLaunchOptions } from "./tests/support/browser";

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results/browser",
  globalSetup: "./tests/support/product.ts",
  fullyParallel: true,
  // One more than cores: a test often waits for a page.
  workers: 3,
  // A machine may be busy; what hangs still ends.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  retries: 0,
  reporter: "line",
  use: {
    // Set by the global setup, before the workers that use it start.
    baseURL: process.env.PRODUCT_URL ?? "",
    launchOptions: await chromiumLaunchOptions(),
  },
});
