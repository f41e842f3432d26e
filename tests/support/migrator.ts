import { applyMigrations } from "@/lib/db/migrate";

// Migrates the database it is given, as a process of its own: to be killed halfway.

await applyMigrations(process.argv[2] ?? "", process.argv[3] ?? "");
