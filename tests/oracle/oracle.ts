import { runOracle } from "./run-oracle";

// `npm run --silent oracle -- DIR`
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Usage: npm run --silent oracle -- DIR");
  process.exitCode = 1;
} else {
  process.exitCode = runOracle(folder, console.log);
}
