import { startEmbeddedPostgres } from "@/lib/server/embedded-postgres";

// The part of Sevenfold's process that owns a PostgreSQL, as a process to kill: it starts one in the
// folder it is given, says where, and stops it cleanly on SIGTERM.

const postgres = await startEmbeddedPostgres(process.argv[2] ?? "", { fsync: "off" });
console.log(`ready ${postgres.url}`);
const alive = setInterval(() => {}, 60_000);
process.once("SIGTERM", async () => {
  await postgres.stop();
  clearInterval(alive);
});
