import type { unscopedDatabase } from "@/lib/db/client";

type Client = ReturnType<typeof unscopedDatabase>;

/** Everything in every table as one text, a row a line: to search, or to see that nothing changed. */
export async function databaseText(client: Client): Promise<string> {
  const tables = await client.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY name`;
  const texts = tables.map(async ({ name }) => {
    const rows = await client.$queryRawUnsafe<{ line: string }[]>(
      `SELECT whole::text AS line FROM ${name} whole ORDER BY line`,
    );
    return rows.map(({ line }) => `${name}: ${line}`);
  });
  return (await Promise.all(texts)).flat().join("\n");
}

/** The same without sessions, which come by signing in. */
export async function textWithoutSessions(client: Client): Promise<string> {
  const lines = (await databaseText(client)).split("\n");
  return lines.filter((line) => !line.startsWith('"Session"')).join("\n");
}
