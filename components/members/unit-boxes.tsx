import { FormProblem } from "@/components/ui/form-problem";

type Props = {
  legend: string;
  hint: string;
  units: readonly { readonly id: string; readonly name: string }[];
  chosen: readonly string[];
  problem: string | undefined;
};

/** Which units a manager manages. */
export function UnitBoxes({ legend, hint, units, chosen, problem }: Props) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <p className="mt-0.5 text-sm text-quiet">{hint}</p>
      <div className="mt-2 grid max-h-72 gap-x-6 overflow-y-auto rounded-xl border border-rule px-4 py-2 sm:grid-cols-2">
        {units.map(({ id, name }) => (
          <label key={id} className="flex min-h-10 cursor-pointer items-center gap-3">
            <input
              type="checkbox"
              name="unitId"
              value={id}
              defaultChecked={chosen.includes(id)}
              className="size-5 shrink-0 accent-[var(--primary)]"
            />
            {name}
          </label>
        ))}
      </div>
      <FormProblem id="units-problem" text={problem} />
    </fieldset>
  );
}
