import { removeFolder, temporaryFolder } from "./folder";
import { start } from "./process";

/**
 * Runs before the browser tests: the product as a newcomer starts it, with a database and a demo of
 * its own. Its address is in PRODUCT_URL from then on.
 *
 * @returns what stops it, which fails when it does not stop cleanly
 */
export default async function startProduct(): Promise<() => Promise<void>> {
  const folder = await temporaryFolder();
  const product = start("npm", ["start"], { PORT: "0", DATA_DIR: folder, DEMO: "on" });
  const [, address] = await product.printed(/Sevenfold is ready: (\S+)/);
  process.env.PRODUCT_URL = address;
  return async () => {
    product.kill("SIGTERM");
    const { code, stderr } = await product.ended;
    await removeFolder(folder);
    if (code !== 0) throw new Error(`The product ended with ${code}: ${stderr}`);
  };
}
