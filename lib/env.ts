import path from "node:path";
import { z } from "zod";

/** The environment cannot be used. The message is one sentence for the person who set it. */
export class EnvironmentError extends Error {}

const PORT_RULE = "PORT must be a whole number from 0 to 65535";
const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;

const schema = z.object({
  /** A PostgreSQL to use instead of one of our own. */
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: "DATABASE_URL must be an address like postgresql://user:password@host:5432/name",
    })
    .optional(),
  /** 0 is any port that is free. */
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_RULE)
    .transform(Number)
    .pipe(z.number().max(65_535, PORT_RULE))
    .default(3000),
  /** The address to listen on; 0.0.0.0 is every address of this machine. */
  HOST: z.string().default("0.0.0.0"),
  /** Where our own PostgreSQL keeps its files, absolute once read. */
  DATA_DIR: z
    .string()
    .default("data")
    .transform((folder) => path.resolve(folder)),
  /** The beginning of links that people share, when it is not the address they came by. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "PUBLIC_URL must be an address like https://example.org" })
    .transform((url) => new URL(url).origin)
    .optional(),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: `LOG_LEVEL must be one of ${LOG_LEVELS.join(", ")}` })
    .default("info"),
});

/** What may be set from outside, checked and with its defaults. */
export type Environment = z.infer<typeof schema>;

/**
 * Reads the environment. A variable that is empty is not set.
 *
 * @throws EnvironmentError naming everything that is wrong, without repeating what may be a secret
 */
export function parseEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): Environment {
  const set = Object.entries(variables).filter(([, value]) => value !== "");
  const result = schema.safeParse(Object.fromEntries(set));
  if (result.success) return result.data;
  throw new EnvironmentError(`${result.error.issues.map(({ message }) => message).join("; ")}.`);
}

let parsed: Environment | undefined;

/** The environment of this process, read once. */
export function environment(): Environment {
  parsed ??= parseEnvironment(process.env);
  return parsed;
}

/** Tells the whole process where the database is: Next's bundle has a copy of this module. */
export function setDatabaseUrl(url: string): void {
  process.env.DATABASE_URL = url;
  parsed = undefined;
}
