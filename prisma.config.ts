import { defineConfig } from "prisma/config";

// The command line wants its native schema engine at hand, which is a download, but never runs it
// for `generate`, `validate` and `format`. Any program will do; migrations are lib/db/migrate.ts.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
});
