"use client";

import { useActionState } from "react";
import { FormProblem } from "@/components/ui/form-problem";
import { EMPTY_FORM } from "@/lib/action";
import type { Role } from "@/lib/auth/roles";
import type messages from "@/lib/i18n/messages/nl";
import { inviteMember } from "@/lib/organizations/member-actions";
import { RoleFields } from "./role-fields";
import type { BoxedUnit } from "./unit-boxes";

type Props = {
  slug: string;
  roles: readonly Role[];
  units: readonly BoxedUnit[];
  words: (typeof messages)["members"];
};

/** Asks somebody to become a member. */
export function InviteForm({ slug, roles, units, words }: Props) {
  const [{ problems, values }, action, pending] = useActionState(inviteMember, EMPTY_FORM);
  const texts: Readonly<Record<string, string>> = words.problems;
  const problem = problems.email && (texts[problems.email] ?? words.problems.other);
  return (
    <form action={action} className="flex flex-col gap-6" noValidate>
      <input type="hidden" name="slug" value={slug} />
      <div>
        <label htmlFor="invite-email">{words.invite.email}</label>
        <input
          id="invite-email"
          name="email"
          type="email"
          defaultValue={values.email}
          autoComplete="off"
          aria-invalid={Boolean(problem)}
          aria-describedby={problem && "invite-email-problem"}
          className="field mt-2 max-w-md"
        />
        <FormProblem id="invite-email-problem" text={problem} />
      </div>
      <RoleFields
        words={words}
        roles={roles}
        role={values.role ?? ""}
        units={units}
        unitIds={chosenUnits(values.unitIds)}
        problems={problems}
      />
      <div>
        <button type="submit" className="button-primary" aria-disabled={pending}>
          {words.invite.submit}
        </button>
      </div>
    </form>
  );
}

function chosenUnits(text: string | undefined): readonly string[] {
  return text ? text.split(" ") : [];
}
