import type { Messages } from "next-intl";
import type { ExplainedLevel } from "@/lib/assessments/explained-level";
import { MeasuredExpert } from "./measured-expert";
import { MeasuredRows } from "./measured-rows";

type Props = { explained: ExplainedLevel; words: Messages["measured"] };

/** One level, from the answers to what working on it does; or why that is not shown. */
export function MeasuredLevel({ explained, words }: Props) {
  const { level, number, name, note, parts, expert } = explained;
  return (
    <section id={level} className="mt-16 print:break-inside-auto">
      <h2 className="flex items-baseline gap-4 text-3xl">
        <span className="text-quiet tabular-nums">{number}</span> {name}
      </h2>
      {note && <p className="mt-3 max-w-prose">{note}</p>}
      {parts.map((part) => (
        <div key={part.kind} className="mt-6">
          <h3 className="text-xl">{words.parts[part.kind]}</h3>
          {part.note && <p className="mt-2 max-w-prose text-sm text-quiet">{part.note}</p>}
          <MeasuredRows rows={part.rows} />
        </div>
      ))}
      {expert && <MeasuredExpert expert={expert} words={words.expert} />}
    </section>
  );
}
