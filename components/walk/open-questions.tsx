import type { ReactNode } from "react";
import { OPEN_ANSWER_LENGTH } from "@/lib/assessments/limits";
import type { OpenContent } from "@/lib/assessments/walk-content";
import type { WalkWords } from "./words";

export type OpenValues = {
  readonly story: string;
  readonly storyKinds: readonly string[];
  readonly improvement: string;
  readonly improvementLevel: string | null;
};

/** The open answers as they stand in a form. */
export function openValuesIn(form: FormData): OpenValues {
  return {
    story: String(form.get("story") ?? ""),
    storyKinds: form.getAll("storyKinds").map(String),
    improvement: String(form.get("improvement") ?? ""),
    improvementLevel: String(form.get("improvementLevel") ?? "") || null,
  };
}

type Props = {
  content: OpenContent;
  values: OpenValues;
  words: WalkWords;
  /** While it is being typed. */
  onEdit: (changes: Partial<OpenValues>) => void;
  /** When a field is left. */
  onDone: () => void;
};

/** The two questions in one's own words, with what they are about. Both may be left open. */
export function OpenQuestions({ content, values, words, onEdit, onDone }: Props) {
  const toggle = (id: string) =>
    values.storyKinds.includes(id)
      ? values.storyKinds.filter((kind) => kind !== id)
      : [...values.storyKinds, id];
  return (
    <>
      <div>
        <TextQuestion
          name="story"
          {...content.story}
          value={values.story}
          onEdit={(story) => onEdit({ story })}
          onDone={onDone}
        />
        <fieldset className="mt-4">
          <legend className="text-quiet">{words.storyKinds}</legend>
          <div className="mt-2 flex flex-wrap gap-2">
            {content.storyKinds.map(({ id, name }) => (
              <Tag key={id}>
                <input
                  type="checkbox"
                  name="storyKinds"
                  value={id}
                  defaultChecked={values.storyKinds.includes(id)}
                  onChange={() => {
                    onEdit({ storyKinds: toggle(id) });
                    onDone();
                  }}
                  className="sr-only"
                />
                {name}
              </Tag>
            ))}
          </div>
        </fieldset>
      </div>
      <div>
        <TextQuestion
          name="improvement"
          {...content.improvement}
          value={values.improvement}
          onEdit={(improvement) => onEdit({ improvement })}
          onDone={onDone}
        />
        <label className="mt-4 block">
          <span className="text-quiet">{words.improvementLevel}</span>
          <select
            name="improvementLevel"
            defaultValue={values.improvementLevel ?? ""}
            onChange={(event) => {
              onEdit({ improvementLevel: event.target.value || null });
              onDone();
            }}
            className="field mt-2"
          >
            <option value="">{words.noLevel}</option>
            {content.improvementLevels.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
    </>
  );
}

type TextProps = {
  name: string;
  question: string;
  hint: string;
  value: string;
  onEdit: (text: string) => void;
  onDone: () => void;
};

function TextQuestion({ name, question, hint, value, onEdit, onDone }: TextProps) {
  return (
    <>
      <label htmlFor={name} className="block font-serif text-[1.7rem] leading-tight sm:text-3xl">
        {question}
      </label>
      <p id={`${name}-hint`} className="mt-2 text-quiet">
        {hint}
      </p>
      <textarea
        id={name}
        name={name}
        aria-describedby={`${name}-hint`}
        rows={5}
        maxLength={OPEN_ANSWER_LENGTH}
        defaultValue={value}
        onChange={(event) => onEdit(event.target.value)}
        onBlur={onDone}
        className="field mt-4"
      />
    </>
  );
}

function Tag({ children }: { children: ReactNode }) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center rounded-full border border-control px-4 text-sm has-checked:border-primary has-checked:bg-primary has-checked:text-paper has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-primary">
      {children}
    </label>
  );
}
