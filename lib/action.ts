import type { z } from "zod";

/** What was wrong with a posted form: for each field the key of a message. */
export type FieldProblems = Readonly<Record<string, string>>;

/** What a form gets back when it could not be accepted: why, and everything that was filled in. */
export type FormState = {
  readonly problems: FieldProblems;
  readonly values: Readonly<Record<string, string>>;
};

export const EMPTY_FORM: FormState = { problems: {}, values: {} };

/**
 * The first half of every action: a posted form, parsed.
 *
 * @returns the parsed data, or the state to show the form with again
 */
export function parseForm<S extends z.ZodType>(
  schema: S,
  form: FormData,
): { ok: true; data: z.infer<S> } | { ok: false; state: FormState } {
  const values = Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
  const parsed = schema.safeParse(values);
  if (parsed.success) return { ok: true, data: parsed.data };
  const problems = Object.fromEntries(
    parsed.error.issues.map((issue) => [String(issue.path[0] ?? ""), issue.message]),
  );
  return { ok: false, state: { problems, values } };
}
