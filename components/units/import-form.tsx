"use client";

import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { FormProblem } from "@/components/ui/form-problem";
import type { SocialSystem } from "@/lib/framework/social-systems";
import { importUnits } from "@/lib/organizations/unit-import-actions";
import { EMPTY_IMPORT, type ImportState } from "@/lib/organizations/unit-import-state";
import { LARGEST_UNITS_FILE } from "@/lib/organizations/unit-limits";
import { hasChanges, ImportPreviewList } from "./import-preview";
import { ImportProblems } from "./import-problems";

type Props = {
  slug: string;
  unitsPath: string;
  /** What the kinds are called in files. */
  kinds: Readonly<Record<SocialSystem, string>>;
};

/** Chooses a file, shows everything that is wrong with it or that it would do, and then does it. */
export function ImportForm({ slug, unitsPath, kinds }: Props) {
  const t = useTranslations("units.import");
  const [state, action, pending] = useActionState(importUnits, EMPTY_IMPORT);
  if (state.step === "done") return <Done state={state} unitsPath={unitsPath} />;
  return (
    <>
      {state.step === "wrong" && <ImportProblems state={state} kinds={kinds} />}
      {state.step === "ready" && (
        <section role="status" className="mt-10">
          <ImportPreviewList state={state} />
          {hasChanges(state) && (
            <form action={action} className="mt-6">
              <input type="hidden" name="slug" value={slug} />
              <input type="hidden" name="fileName" value={state.fileName} />
              <input type="hidden" name="seen" value={state.seen} />
              <input type="hidden" name="rows" value={state.rows} />
              <button type="submit" className="button-primary" aria-disabled={pending}>
                {t("ready.submit")}
              </button>
              <p className="mt-2 text-sm text-quiet">{t("ready.one")}</p>
            </form>
          )}
        </section>
      )}
      <ChooseFile slug={slug} state={state} action={action} pending={pending} />
    </>
  );
}

type ChooseProps = {
  slug: string;
  state: ImportState;
  action: (form: FormData) => void;
  pending: boolean;
};

function ChooseFile({ slug, state, action, pending }: ChooseProps) {
  const t = useTranslations("units.import");
  // What is too large for the server is not sent there: it would take long, only to be refused.
  const [tooLarge, setTooLarge] = useState(false);
  const problems = state.step === "choose" ? state.problems : [];
  const texts = problems.map(({ problem, line, column }) => {
    const name = column === null ? "" : t(`columns.names.${column}`);
    const text = t(`fileProblems.${problem}`, { column: name });
    return line === null ? text : t("filePlace", { text, line });
  });
  const shown = tooLarge ? [t("fileProblems.file-too-large", { column: "" })] : texts;
  return (
    <form action={action} className="mt-10">
      <input type="hidden" name="slug" value={slug} />
      <label htmlFor="file" className="block">
        {state.step === "choose" ? t("file") : t("again")}
      </label>
      <input
        id="file"
        type="file"
        name="file"
        accept=".csv,.txt,.xlsx"
        onChange={({ target }) => setTooLarge((target.files?.[0]?.size ?? 0) > LARGEST_UNITS_FILE)}
        aria-invalid={shown.length > 0}
        aria-describedby="file-problem"
        className="mt-2 block w-full py-2 file:mr-4 file:min-h-11 file:cursor-pointer file:rounded-full file:border file:border-control file:px-5"
      />
      <div id="file-problem">
        {shown.map((text) => (
          <FormProblem key={text} id={`file-problem-${shown.indexOf(text)}`} text={text} />
        ))}
      </div>
      <button
        type="submit"
        className={`${state.step === "choose" ? "button-primary" : "button-outline"} mt-4`}
        aria-disabled={pending}
        disabled={tooLarge}
      >
        {t("submit")}
      </button>
    </form>
  );
}

type DoneProps = { state: Extract<ImportState, { step: "done" }>; unitsPath: string };

function Done({ state, unitsPath }: DoneProps) {
  const t = useTranslations("units.import.done");
  const { fileName, added, renamed, moved } = state;
  return (
    <section role="status" className="mt-10 border-l-4 border-primary py-1 pl-4">
      <h2 className="text-2xl">{t("heading")}</h2>
      <p className="mt-2">{t("text", { fileName, added, renamed, moved })}</p>
      <a href={unitsPath} className="link mt-2 inline-block py-2">
        {t("link")}
      </a>
    </section>
  );
}
