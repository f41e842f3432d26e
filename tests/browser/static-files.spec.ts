import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { ROOT } from "../support/process";

// What a browser would unpack unseen: asked for without one.

test("pages and scripts travel compressed, scripts for ever, and only what is public", async ({
  baseURL: address = "",
}) => {
  const page = await fetch(`${address}/nl`, { headers: { "accept-encoding": "gzip" } });
  expect(page.headers.get("content-encoding")).toBe("gzip");
  const [script = ""] = /\/_next\/static\/[^"]+\.js/.exec(await page.text()) ?? [];

  for (const encoding of ["br", "gzip", null]) {
    const headers = { "accept-encoding": encoding ?? "identity" };
    const response = await fetch(address + script, { headers });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-type": "text/javascript; charset=utf-8",
      vary: "Accept-Encoding",
    });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(await response.text()).toBe(await readFile(fileOf(script), "utf8"));
  }
  const missing = await fetch(`${address}/_next/static/chunks/missing.js`);
  expect([missing.status, missing.headers.get("cache-control")]).toEqual([
    404,
    expect.stringContaining("no-store"),
  ]);
});

function fileOf(script: string): string {
  return path.join(ROOT, ".next", script.replace("/_next/", ""));
}
