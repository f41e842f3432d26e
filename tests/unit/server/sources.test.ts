import { mkdir, rename, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { hashSources } from "@/lib/server/sources";
import { removeFolder, temporaryFolder } from "../../support/folder";

/** A checkout; git keeps no empty folders, so some may be missing. */
async function checkout() {
  const root = await temporaryFolder();
  onTestFinished(() => removeFolder(root));
  for (const folder of ["app", "lib/db/generated", "public", "tests"]) {
    await mkdir(path.join(root, folder), { recursive: true });
  }
  await writeFile(path.join(root, "app", "page.tsx"), "page");
  return root;
}

test("the hash stays when times change, or files that no build is made of", async () => {
  const root = await checkout();
  const before = await hashSources(root);
  await utimes(path.join(root, "app", "page.tsx"), 0, 0);
  await writeFile(path.join(root, "tests", "page.test.ts"), "");
  await writeFile(path.join(root, "lib", "db", "generated", "client.ts"), "");
  await writeFile(path.join(root, "next-env.d.ts"), "");
  await writeFile(path.join(root, "README.md"), "");
  expect(await hashSources(root)).toBe(before);
});

test("the hash changes with every content, name and number of source files", async () => {
  const root = await checkout();
  const hashes = new Set([await hashSources(root)]);
  await writeFile(path.join(root, "app", "page.tsx"), "another");
  hashes.add(await hashSources(root));
  await rename(path.join(root, "app", "page.tsx"), path.join(root, "app", "layout.tsx"));
  hashes.add(await hashSources(root));
  await writeFile(path.join(root, "package-lock.json"), "{}");
  hashes.add(await hashSources(root));
  await writeFile(path.join(root, "public", "icon.svg"), "");
  hashes.add(await hashSources(root));
  expect(hashes.size).toBe(5);
});
