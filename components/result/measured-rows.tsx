import type { ExplainedRow } from "@/lib/assessments/explained-rows";
import { Formula } from "./formula";

/** Numbers, each with its formula and a sentence why. */
export function MeasuredRows({ rows }: { rows: readonly ExplainedRow[] }) {
  if (rows.length === 0) return null;
  return (
    <dl className="mt-3">
      {rows.map(({ name, formulas, answer, why }) => (
        <div
          key={name}
          className="grid break-inside-avoid gap-x-10 gap-y-1 border-t border-rule py-4 md:grid-cols-[12rem_1fr] md:py-3"
        >
          <dt className="md:row-span-2 md:pt-1">{name}</dt>
          {(formulas.length > 0 || answer !== null) && (
            <dd className="space-y-1 md:col-start-2">
              {formulas.map((formula, index) => (
                <Formula key={index} {...formula} />
              ))}
              {answer !== null && <p className="font-serif text-lg font-medium">{answer}</p>}
            </dd>
          )}
          {why !== "" && <dd className="max-w-prose text-sm text-quiet md:col-start-2">{why}</dd>}
        </div>
      ))}
    </dl>
  );
}
