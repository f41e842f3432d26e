import { existsSync } from "node:fs";
import { environment } from "@/lib/env";
import { runCommand, setMode } from "./command";
import { run } from "./run";

// `npm start` and, with --dev, `npm run dev`.

const development = process.argv.includes("--dev");

await runCommand(async (stop) => {
  if (existsSync(".env")) process.loadEnvFile(".env");
  setMode(development ? "development" : "production");
  await run(environment(), development, stop);
});
