import { ActionForm, type FormField } from "@/components/ui/action-form";
import type { FormState } from "@/lib/action";
import { SOCIAL_SYSTEMS, type SocialSystem } from "@/lib/framework/social-systems";
import type messages from "@/lib/i18n/messages/nl";
import { addUnit, renameUnit } from "@/lib/organizations/unit-actions";

type Words = (typeof messages)["units"];

type AddProps = {
  slug: string;
  /** Empty for the unit at the top. */
  parentId: string;
  name: string;
  kind: SocialSystem;
  words: Words;
};

/** Adds a unit. */
export function AddUnitForm({ slug, parentId, name, kind, words }: AddProps) {
  const kinds = SOCIAL_SYSTEMS.map((value) => ({ value, label: words.kinds[value] })).reverse();
  const fields: FormField[] = [
    { name: "name", label: words.form.name, value: name },
    {
      name: "socialSystem",
      label: words.form.kind,
      kind: "select",
      value: kind,
      options: kinds,
    },
    codeField(words, null),
  ];
  return (
    <ActionForm
      action={addUnit}
      hidden={{ slug, parentId }}
      fields={fields}
      submit={words.add.submit}
      problems={words.problems}
    />
  );
}

type UnitProps = {
  slug: string;
  unit: { readonly id: string; readonly name: string; readonly code: string | null };
  words: Words;
};

/** Gives a unit another name or code. */
export function RenameUnitForm({ slug, unit, words }: UnitProps) {
  return (
    <ActionForm
      action={renameUnit}
      hidden={{ slug, unitId: unit.id }}
      fields={[
        { name: "name", label: words.form.name, value: unit.name },
        codeField(words, unit.code),
      ]}
      submit={words.rename.submit}
      problems={words.problems}
    />
  );
}

function codeField({ form }: Words, code: string | null): FormField {
  return { name: "code", label: form.code, hint: form.codeHint, value: code ?? "" };
}

type TargetProps = UnitProps & {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  label: string;
  submit: string;
  options: readonly { readonly value: string; readonly label: string }[];
  /** Whether it takes a second yes. */
  sure: boolean;
};

/** Chooses another unit for one to move to, or to go into. */
export function TargetForm({
  slug,
  unit,
  words,
  action,
  label,
  submit,
  options,
  sure,
}: TargetProps) {
  const fields: FormField[] = [{ name: "targetId", label, kind: "select", options }];
  if (sure) fields.push(sureField(words));
  return (
    <ActionForm
      action={action}
      hidden={{ slug, unitId: unit.id }}
      fields={fields}
      submit={submit}
      problems={words.problems}
      tone={sure ? "danger" : "primary"}
    />
  );
}

/** The box that a change asks for which cannot be undone. */
export function sureField({ form }: Words): FormField {
  return { name: "sure", label: form.sure, kind: "checkbox", value: "yes" };
}
