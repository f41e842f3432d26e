import { describe, expect, test } from "vitest";
import { parseToken } from "@/lib/auth/tokens";
import { inOrganization } from "@/lib/db/client";
import { startAssessment } from "../../support/assessments";
import { useDatabase } from "../../support/database";
import { addMember, createOrganization, scopeOf } from "../../support/organizations";

const database = useDatabase();

/** Of accounts an organization sees its members; the others' tables are not for it at all. */
const ACCOUNTS = ["Account", "Passkey", "Session", "TwoFactor", "User", "Verification"];

type Table = { name: string; secured: boolean; policies: number };

async function tables(): Promise<Table[]> {
  return database().$queryRaw<Table[]>`
    SELECT relname AS name, relrowsecurity AS secured,
      (SELECT count(*)::int FROM pg_policy WHERE polrelid = pg_class.oid) AS policies
    FROM pg_class
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> '_prisma_migrations'
    ORDER BY relname`;
}

/** An organization with something in every table that holds anything of a self-assessment. */
async function organizationWithData(): Promise<string> {
  const { organizationId = "" } = parseToken(await startAssessment()) ?? {};
  return organizationId;
}

describe("an organization's transaction", () => {
  test("runs as a role that is no superuser, owns nothing, and cannot pass row-level security", async () => {
    const scope = scopeOf(await organizationWithData());
    const [role] = await inOrganization(
      scope,
      (own) => own.$queryRaw<{ name: string; free: boolean; owned: number }[]>`
        SELECT rolname AS name, rolsuper OR rolbypassrls AS free,
          (SELECT count(*)::int FROM pg_class WHERE relowner = pg_roles.oid) AS owned
        FROM pg_roles WHERE rolname = current_user`,
    );
    expect(role).toEqual({ name: "sevenfold_organization", free: false, owned: 0 });
  });

  test("sees its own rows only, also by a query that forgot to ask for them", async () => {
    const [mine, other] = [await organizationWithData(), await organizationWithData()];
    const secured = (await tables()).filter(({ name }) => !ACCOUNTS.includes(name));
    const seen = await inOrganization(scopeOf(mine), async (own) => {
      const rows: { table: string; line: string }[] = [];
      for (const { name } of secured) {
        rows.push(
          ...(await own.$queryRawUnsafe<{ table: string; line: string }[]>(
            `SELECT '${name}' AS table, whole::text AS line FROM "${name}" whole`,
          )),
        );
      }
      return rows;
    });
    expect(new Set(seen.map(({ table }) => table))).toEqual(
      new Set(["Organization", "Unit", "Round", "Response", "Link"]),
    );
    expect(seen.every(({ line }) => line.includes(mine))).toBe(true);
    expect(seen.some(({ line }) => line.includes(other))).toBe(false);
  });

  test("changes and deletes its own rows only, also by a statement that forgot to say which", async () => {
    const [mine, other] = [await organizationWithData(), await organizationWithData()];
    await inOrganization(scopeOf(mine), async (own) => {
      await own.unit.updateMany({ data: { name: "Taken" } });
      await own.response.deleteMany();
    });
    const left = { organizationId: other };
    expect(await database().unit.count({ where: { ...left, name: "Taken" } })).toBe(0);
    expect(await database().response.count({ where: left })).toBe(1);
    expect(await database().response.count({ where: { organizationId: mine } })).toBe(0);
  });

  test("adds nothing to another organization, and gives nothing away to it", async () => {
    const [mine, other] = [await organizationWithData(), await organizationWithData()];
    const unit = { organizationId: other, socialSystem: "team" as const, name: "Mine now" };
    await expect(
      inOrganization(scopeOf(mine), (own) => own.unit.create({ data: unit })),
    ).rejects.toThrow();
    await expect(
      inOrganization(
        scopeOf(mine),
        (own) => own.$executeRaw`UPDATE "Unit" SET "organizationId" = ${other}::uuid`,
      ),
    ).rejects.toThrow();
  });

  test("of accounts sees who its members are, and no password, session or key of anybody", async () => {
    const [mine, other] = [await createOrganization(), await createOrganization()];
    const { person } = await addMember(mine, "member");
    await addMember(other, "owner");
    const users = await inOrganization(mine.scope, (own) =>
      own.user.findMany({ select: { id: true } }),
    );
    expect(users).toEqual([{ id: person.id }]);
    for (const table of ACCOUNTS.filter((name) => name !== "User")) {
      await expect(
        inOrganization(mine.scope, (own) => own.$queryRawUnsafe(`SELECT 1 FROM "${table}"`)),
      ).rejects.toThrow(/permission denied/);
    }
  });

  test("leaves nothing of itself on its connection", async () => {
    await inOrganization(scopeOf(await organizationWithData()), (own) => own.unit.count());
    const settings = await Promise.all(
      Array.from(
        { length: 20 },
        () => database().$queryRaw<{ role: string; organization: string }[]>`
          SELECT current_user AS role, current_setting('sevenfold.organization', true) AS organization`,
      ),
    );
    for (const [setting] of settings) {
      expect(setting?.role).not.toBe("sevenfold_organization");
      expect(setting?.organization || null).toBeNull();
    }
  });
});

test("the role without an organization sees nothing at all", async () => {
  await organizationWithData();
  const seen = await database().$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT set_config('role', 'sevenfold_organization', true)`;
    return transaction.unit.count();
  });
  expect(seen).toBe(0);
});

test("every table of an organization is under row-level security, and every other is named here", async () => {
  const all = await tables();
  const open = all.filter(({ secured, policies }) => !secured || policies === 0);
  const withUser = ACCOUNTS.filter((name) => name !== "User");
  expect(open.map(({ name }) => name)).toEqual(withUser);
});

test("every table of an organization has its id first in its key", async () => {
  const keys = await database().$queryRaw<{ name: string; column: string }[]>`
    SELECT pg_class.relname AS name, attname AS column
    FROM pg_index
    JOIN pg_class ON pg_class.oid = indrelid
    JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0]
    WHERE indisprimary AND relnamespace = 'public'::regnamespace`;
  const others = keys.filter(({ column }) => column !== "organizationId").map(({ name }) => name);
  expect(others.sort()).toEqual([...ACCOUNTS, "Organization", "_prisma_migrations"].sort());
});
