import type { FieldProblems, FormState } from "@/lib/action";

/** What a form is never given back. */
const SECRET_FIELDS = ["password", "newPassword", "code", "token"];

/** The state of a form that could not be accepted, without what nobody should read over a shoulder. */
export function withoutSecrets({ problems, values }: FormState): FormState {
  const kept = Object.entries(values).filter(([name]) => !SECRET_FIELDS.includes(name));
  return { problems, values: Object.fromEntries(kept) };
}

/** The state of a form whose every field was in order and that is refused all the same. */
export function refuse(form: FormData, problems: FieldProblems): FormState {
  const texts = [...form].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return withoutSecrets({ problems, values: Object.fromEntries(texts) });
}
