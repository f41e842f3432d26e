/** A start that cannot go on. The message is one sentence for the person who started Sevenfold. */
export class StartupError extends Error {}

/** The code of a system or database error (ENOENT, EADDRINUSE, 28P01), undefined when it has none. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;
}
