"use client";

import { useActionState } from "react";
import { EMPTY_FORM } from "@/lib/action";
import type { Role } from "@/lib/auth/roles";
import type messages from "@/lib/i18n/messages/nl";
import { changeMemberRole } from "@/lib/organizations/member-actions";
import { RoleFields } from "./role-fields";
import type { BoxedUnit } from "./unit-boxes";

type Props = {
  slug: string;
  memberId: string;
  role: string;
  unitIds: readonly string[];
  roles: readonly Role[];
  units: readonly BoxedUnit[];
  words: (typeof messages)["members"];
};

/** Gives a member another role, or a manager other units. */
export function RoleForm({ slug, memberId, role, unitIds, roles, units, words }: Props) {
  const [{ problems, values }, action, pending] = useActionState(changeMemberRole, EMPTY_FORM);
  const chosen = values.unitIds === undefined ? unitIds : values.unitIds.split(" ");
  return (
    <form action={action} className="flex flex-col gap-6">
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="memberId" value={memberId} />
      <RoleFields
        words={words}
        roles={roles}
        role={values.role ?? role}
        units={units}
        unitIds={chosen}
        problems={problems}
      />
      <div>
        <button type="submit" className="button-primary" aria-disabled={pending}>
          {words.edit.submit}
        </button>
      </div>
    </form>
  );
}
