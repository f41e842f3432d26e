import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import type pg from "pg";

/** The part of the engine's JavaScript half that its type declarations leave out. */
interface EngineModule extends WebAssembly.ModuleImports {
  SchemaEngine: typeof SchemaEngine;
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

/** The file that says which database the migrations are for. */
export const MIGRATION_LOCK = {
  path: "migration_lock.toml",
  content: 'provider = "postgresql"\n',
};

/** Tables and types that others manage: none. */
export const NO_FILTERS = { externalTables: [], externalEnums: [] };

/**
 * Prisma's schema engine: the one `prisma migrate` would download, but as WebAssembly from an npm
 * package.
 *
 * @param pool a pool of the caller's. The engine's lock on the database lasts until it ends.
 * @param conclusion SQL that belongs to the transaction of every migration
 */
export async function createSchemaEngine(pool: pg.Pool, conclusion = ""): Promise<SchemaEngine> {
  loaded ??= loadEngine();
  const { SchemaEngine } = await loaded;
  const datamodel = 'datasource db {\n  provider = "postgresql"\n}\n';
  return SchemaEngine.new(
    { datamodels: [["schema.prisma", datamodel]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool, conclusion)),
  );
}

/**
 * Prisma's own adapter cuts a migration at every semicolon, also inside a function or a text.
 * PostgreSQL takes the script whole, and then either all or nothing of it happens.
 */
class WholeScripts extends PrismaPg {
  readonly #conclusion: string;

  constructor(pool: pg.Pool, conclusion: string) {
    super(pool);
    this.#conclusion = conclusion;
  }

  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      const sql = `${script}\n;${this.#conclusion}`;
      await adapter.executeRaw({ sql, args: [], argTypes: [] });
    };
    return adapter;
  }
}

/** Once a process: the JavaScript half holds on to the first memory it sees. */
let loaded: Promise<EngineModule> | undefined;

/** Node does not import a .wasm as a module, as the package's own entry wants it to. */
async function loadEngine(): Promise<EngineModule> {
  const file = createRequire(import.meta.url).resolve(
    "@prisma/schema-engine-wasm/schema_engine_bg",
  );
  const engine: EngineModule = await import(pathToFileURL(file).href);
  const binary = await readFile(path.join(path.dirname(file), "schema_engine_bg.wasm"));
  const imports = { "./schema_engine_bg.js": engine };
  const { instance } = await WebAssembly.instantiate(new Uint8Array(binary), imports);
  engine.__wbg_set_wasm(instance.exports);
  const begin = instance.exports.__wbindgen_start;
  if (typeof begin !== "function") throw new Error("Prisma's schema engine has no start function.");
  begin();
  return engine;
}
