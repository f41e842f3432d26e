import { runCommand, setMode } from "./command";
import { ensureBuild } from "./product";
import { announceBuild, ROOT } from "./run";

// `npm run build`: what `npm start` does too when it must.

await runCommand(async (stop) => {
  setMode("production");
  await ensureBuild(ROOT, announceBuild, stop);
});
