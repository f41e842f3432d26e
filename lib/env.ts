import path from "node:path";
import { z } from "zod";

/** The environment cannot be used. The message is one sentence for the person who set it. */
export class EnvironmentError extends Error {}

const PORT_RULE = "PORT must be a whole number from 0 to 65535";

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
  /** Signs sessions and makes links; without it, one is made and kept in DATA_DIR. */
  AUTH_SECRET: z.string().min(32, "AUTH_SECRET must have at least 32 characters").optional(),
  /** Single sign-on by OpenID Connect; all three or none. */
  OIDC_ISSUER: z
    .url({
      protocol: /^https?$/,
      error: "OIDC_ISSUER must be an address like https://login.example.org",
    })
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** The mail server; without one, mails are kept to be read in the app. */
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: "SMTP_URL must be an address like smtp://user:password@host:587",
    })
    .optional(),
  /** The address that mails come from, with or without a name before it. */
  MAIL_FROM: z
    .string()
    .regex(
      /^([^<>\p{Cc}]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u,
      "MAIL_FROM must be an address like Sevenfold <sevenfold@example.org>",
    )
    .default("Sevenfold <sevenfold@localhost>"),
  /** Whether a demo organization is made where nobody has an account yet. */
  DEMO: z.enum(["on", "off"], "DEMO must be on or off").default("on"),
  /** How many proxies in front of it add to x-forwarded-for; without any, that is not believed. */
  TRUST_PROXY: z
    .string()
    .regex(/^\d$/, "TRUST_PROXY must be the number of proxies in front of Sevenfold, from 0 to 9")
    .transform(Number)
    .default(0),
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

/** The beginning of a link in a mail, where no request says how it came. */
export function publicAddress(): string {
  const { PUBLIC_URL, PORT } = environment();
  return PUBLIC_URL ?? `http://localhost:${PORT}`;
}

/** Tells the whole process which port it has, when it asked for any. */
export function setPort(port: number): void {
  process.env.PORT = String(port);
  parsed = undefined;
}

/** Tells the whole process where the database is: Next's bundle has a copy of this module. */
export function setDatabaseUrl(url: string): void {
  process.env.DATABASE_URL = url;
  parsed = undefined;
}
