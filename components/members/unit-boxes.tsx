import { FormProblem } from "@/components/ui/form-problem";

/** A unit in a list that keeps the order of the tree. */
export type BoxedUnit = { readonly id: string; readonly name: string; readonly depth: number };

type Props = {
  legend: string;
  hint: string;
  units: readonly BoxedUnit[];
  chosen: readonly string[];
  problem: string | undefined;
};

const INDENTS = ["", "pl-6", "pl-12", "pl-18", "pl-24"];

/** Which units a manager manages. */
export function UnitBoxes({ legend, hint, units, chosen, problem }: Props) {
  return (
    // Only a manager has units of her own.
    <fieldset className="[form:not(:has([value=manager]:checked))_&]:hidden">
      <legend>{legend}</legend>
      <p className="mt-0.5 text-sm text-quiet">{hint}</p>
      <div className="mt-2 max-h-80 overflow-y-auto rounded-xl border border-rule px-4 py-2">
        {units.map(({ id, name, depth }) => (
          <label
            key={id}
            className={`flex min-h-10 cursor-pointer items-center gap-3 ${INDENTS[Math.min(depth, INDENTS.length - 1)]}`}
          >
            <input
              type="checkbox"
              name="unitId"
              value={id}
              defaultChecked={chosen.includes(id)}
              className="size-5 shrink-0"
            />
            {name}
          </label>
        ))}
      </div>
      <FormProblem id="units-problem" text={problem} />
    </fieldset>
  );
}
