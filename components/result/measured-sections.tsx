import type { Messages } from "next-intl";
import type { ReactNode } from "react";
import type { ExplainedContent } from "@/lib/assessments/explained-content";
import { MeasuredLevel } from "./measured-level";
import { MeasuredRows } from "./measured-rows";

type Props = { content: ExplainedContent; words: Messages["measured"] };

/** Every number of a result: the seven levels, then what follows from all of them. */
export function MeasuredSections({ content, words }: Props) {
  const { levels, priority, effort, shifts, overall } = content;
  return (
    <>
      <nav aria-label={words.contents} className="mt-8 print:hidden">
        <ol className="flex flex-wrap gap-x-6 text-sm">
          {levels.map(({ level, number, name }) => (
            <Entry key={level} to={level}>
              {number} {name}
            </Entry>
          ))}
          <Entry to="priority">{words.priority}</Entry>
          <Entry to="effort">{words.effort}</Entry>
          <Entry to="shifts">{words.shifts}</Entry>
          <Entry to="overall">{words.overall}</Entry>
        </ol>
      </nav>
      {levels.map((explained) => (
        <MeasuredLevel key={explained.level} explained={explained} words={words} />
      ))}
      <Whole id="priority" title={words.priority} note={priority.rule}>
        <ol className="mt-5">
          {priority.steps.map(({ name, text }) => (
            <li
              key={name}
              className="grid gap-x-10 gap-y-1 border-t border-rule py-3 md:grid-cols-[12rem_1fr]"
            >
              <span>{name}</span>
              <span>{text}</span>
            </li>
          ))}
        </ol>
        {priority.note && <p className="mt-3 max-w-prose">{priority.note}</p>}
        <MeasuredRows rows={priority.rows} />
      </Whole>
      <Whole id="effort" title={words.effort} note={effort.note}>
        <MeasuredRows rows={effort.rows} />
      </Whole>
      <Whole id="shifts" title={words.shifts} note={shifts.note}>
        <MeasuredRows rows={shifts.rows} />
      </Whole>
      <Whole id="overall" title={words.overall} note={overall.note}>
        <MeasuredRows rows={overall.rows} />
      </Whole>
    </>
  );
}

function Entry({ to, children }: { to: string; children: ReactNode }) {
  return (
    <li>
      <a href={`#${to}`} className="link inline-block py-2">
        {children}
      </a>
    </li>
  );
}

type WholeProps = { id: string; title: string; note: string | null; children: ReactNode };

function Whole({ id, title, note, children }: WholeProps) {
  return (
    <section id={id} className="mt-16 print:break-inside-auto">
      <h2 className="text-3xl">{title}</h2>
      {note && <p className="mt-3 max-w-prose">{note}</p>}
      {children}
    </section>
  );
}
