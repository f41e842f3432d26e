import { FormProblem } from "@/components/ui/form-problem";
import type { FormState } from "@/lib/action";
import type { Role } from "@/lib/auth/roles";
import type messages from "@/lib/i18n/messages/nl";
import { type BoxedUnit, UnitBoxes } from "./unit-boxes";

type Props = {
  words: (typeof messages)["members"];
  roles: readonly Role[];
  role: string;
  units: readonly BoxedUnit[];
  unitIds: readonly string[];
  problems: FormState["problems"];
};

/** What somebody is in the organization, and for a manager, of what. */
export function RoleFields({ words, roles, role, units, unitIds, problems }: Props) {
  const texts: Readonly<Record<string, string>> = words.problems;
  const textOf = (name: string) => {
    const key = problems[name];
    return key === undefined ? undefined : (texts[key] ?? words.problems.other);
  };
  return (
    <>
      <fieldset>
        <legend>{words.invite.role}</legend>
        <div className="mt-2 flex flex-col gap-1">
          {roles.map((each) => (
            <label key={each} className="flex min-h-10 cursor-pointer items-center gap-3">
              <input
                type="radio"
                name="role"
                value={each}
                defaultChecked={each === role}
                className="radio size-5.5 shrink-0"
              />
              {words.roleHints[each]}
            </label>
          ))}
        </div>
        <FormProblem id="role-problem" text={textOf("role")} />
      </fieldset>
      {units.length > 0 && (
        <UnitBoxes
          legend={words.invite.units}
          hint={words.invite.unitsHint}
          units={units}
          chosen={unitIds}
          problem={textOf("unitId")}
        />
      )}
    </>
  );
}
