import { setDatabaseUrl } from "@/lib/env";

/** Sets variables of this process and has them read anew; one that is empty is not set. */
export function setEnvironment(variables: Readonly<Record<string, string>>): void {
  Object.assign(process.env, variables);
  setDatabaseUrl(process.env.DATABASE_URL ?? "");
}
