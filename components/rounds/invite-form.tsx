"use client";

import { useActionState } from "react";
import { FormProblem } from "@/components/ui/form-problem";
import { invite } from "@/lib/assessments/invitation-actions";
import { EMPTY_LIST, type InvitationListState } from "@/lib/assessments/invitation-list-state";
import type messages from "@/lib/i18n/messages/nl";

type Words = (typeof messages)["rounds"]["invite"];

type Props = {
  slug: string;
  roundId: string;
  words: Words;
  /** In the language of the page, by number. */
  plural: {
    readonly ready: string;
    readonly add: string;
    readonly wrong: string;
  };
  locale: string;
};

const MOST_ROWS = 100;

/** A list of people: pasted or from a file, checked, looked at, and only then added. */
export function InviteForm({ slug, roundId, words, plural, locale }: Props) {
  const [state, action, pending] = useActionState(invite, EMPTY_LIST);
  const key = state.problems.list;
  const problem = key && (words.problems[key as keyof Words["problems"]] ?? key);
  const counted = (texts: string, count: number) => pluralOf(texts, count, locale);
  return (
    <form action={action} className="mt-6 flex flex-col gap-5">
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="roundId" value={roundId} />
      <div>
        <label htmlFor="list">{words.list}</label>
        <p id="list-hint" className="mt-0.5 max-w-prose text-sm text-quiet">
          {words.hint}
        </p>
        <textarea
          id="list"
          name="list"
          rows={8}
          defaultValue={state.values.list ?? ""}
          placeholder={words.example}
          spellCheck={false}
          aria-invalid={Boolean(problem) || state.rows.length > 0}
          aria-describedby="list-hint list-problem"
          className="field mt-2 font-mono text-sm"
        />
        <FormProblem id="list-problem" text={problem} />
      </div>
      <label className="block">
        {words.file}
        <input
          type="file"
          name="file"
          accept=".csv,.txt,.xlsx"
          className="field mt-2 cursor-pointer"
        />
      </label>
      {state.rows.length > 0 && (
        <RowProblems
          rows={state.rows}
          words={words}
          heading={counted(plural.wrong, state.rows.length)}
        />
      )}
      {state.ready && (
        <Preview
          ready={state.ready}
          words={words}
          heading={counted(plural.ready, state.ready.people)}
        />
      )}
      <div className="flex flex-wrap gap-3">
        {state.ready && (
          <button
            type="submit"
            name="step"
            value="add"
            className="button-primary"
            aria-disabled={pending}
          >
            {counted(plural.add, state.ready.people)}
          </button>
        )}
        <button
          type="submit"
          name="step"
          value="check"
          className={state.ready ? "button-outline" : "button-primary"}
          aria-disabled={pending}
        >
          {words.check}
        </button>
      </div>
    </form>
  );
}

/** A text with a form for one and a form for more, as "one|more". */
function pluralOf(texts: string, count: number, locale: string): string {
  const [one = "", more = ""] = texts.split("|");
  const form = new Intl.PluralRules(locale).select(count) === "one" ? one : more;
  return form.replaceAll("#", String(count));
}

type RowsProps = { rows: InvitationListState["rows"]; words: Words; heading: string };

function RowProblems({ rows, words, heading }: RowsProps) {
  return (
    <div role="alert">
      <p className="text-accent">{heading}</p>
      <table className="mt-3 w-full text-left text-sm">
        <thead>
          <tr className="border-b border-rule text-quiet">
            {[words.row, words.what, words.said].map((head) => (
              <th key={head} scope="col" className="py-2 pr-4 font-normal">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map(({ row, problem, value }) => (
            <tr key={`${row}-${problem}`} className="border-b border-rule align-baseline">
              <td className="py-2 pr-4 tabular-nums">{row}</td>
              <td className="py-2 pr-4">{words.rows[problem]}</td>
              <td className="py-2 font-mono break-all">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_ROWS && (
        <p className="mt-2 text-sm text-quiet">
          {words.more.replace("{count}", String(rows.length - MOST_ROWS))}
        </p>
      )}
    </div>
  );
}

type PreviewProps = {
  ready: NonNullable<InvitationListState["ready"]>;
  words: Words;
  heading: string;
};

function Preview({ ready, words, heading }: PreviewProps) {
  return (
    <div role="status">
      <p>{heading}</p>
      <table className="mt-3 w-full text-left text-sm tabular-nums">
        <thead>
          <tr className="border-b border-rule text-quiet">
            <th scope="col" className="py-2 pr-4 font-normal">
              {words.unit}
            </th>
            <th scope="col" className="py-2 text-right font-normal">
              {words.people}
            </th>
          </tr>
        </thead>
        <tbody>
          {ready.byUnit.map(({ name, people }, index) => (
            <tr key={`${index}-${name}`} className="border-b border-rule">
              <td className="py-2 pr-4">{name}</td>
              <td className="py-2 text-right">{people}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
