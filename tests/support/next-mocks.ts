import { beforeEach, vi } from "vitest";
import { browser, device } from "./next-request";

// What every integration test has instead of Next, at whose request loaders and actions run.

vi.mock("next/cache", async () => (await import("./next-request")).nextCache);
vi.mock("next/headers", async () => (await import("./next-request")).nextHeaders);
vi.mock("next/navigation", async () => (await import("./next-request")).nextNavigation);
vi.mock("next-intl/server", async () => (await import("./next-request")).nextIntlServer);

// Nobody is signed in, on a device that is new, and nobody has tried anything yet.
beforeEach(() => {
  globalThis.sevenfoldLimiters = undefined;
  device.clear();
  browser.headers = new Headers();
});
