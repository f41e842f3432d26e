import { getTranslations } from "next-intl/server";
import { LEVELS } from "@/lib/framework/levels";
import { SHIFT_FOUNDATIONS, SHIFT_LEVEL_WEIGHTS, SHIFTS, type Shift } from "@/lib/framework/shifts";
import { STAGE_CUTS } from "@/lib/framework/stages";
import type { Wording } from "@/lib/framework/wording";

/** The model, its source and its limits: everything behind a result, in words. */
export async function MethodPage({ wording }: { wording: Wording }) {
  const t = await getTranslations("method");
  return (
    <article>
      <h1 className="mt-8 max-w-3xl text-4xl sm:text-5xl">{t("heading")}</h1>
      <div className="mt-12 grid gap-x-12 gap-y-12 md:grid-cols-2">
        {wording.method.passages.map(({ title, paragraphs }) => (
          <section key={title} className="max-w-prose">
            <h2 className="text-2xl">{title}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph} className="mt-3">
                {paragraph}
              </p>
            ))}
          </section>
        ))}
      </div>
      <Levels wording={wording} />
      <Stages wording={wording} />
      <Shifts wording={wording} />
      <List title={t("limits")} texts={wording.method.limits} />
      <List title={t("credits")} texts={wording.method.credits} />
    </article>
  );
}

async function Levels({ wording }: { wording: Wording }) {
  const t = await getTranslations("method");
  return (
    <section className="mt-20" id="levels">
      <h2 className="text-3xl">{t("levels")}</h2>
      <ol className="mt-6">
        {LEVELS.map((level) => {
          const { name, gloss, about, guidingQuestions } = wording.levels[level];
          return (
            <li
              key={level}
              id={level}
              className="grid gap-x-10 gap-y-3 border-t border-rule py-6 md:grid-cols-[12rem_1fr_1fr]"
            >
              <div>
                <h3 className="text-2xl">{name}</h3>
                <p className="mt-1 text-sm text-quiet">{gloss.team}</p>
              </div>
              <p>{about}</p>
              <div>
                <h4 className="text-sm text-quiet">{t("guiding")}</h4>
                <ul className="mt-1 space-y-1">
                  {guidingQuestions.organization.map((question) => (
                    <li key={question}>{question}</li>
                  ))}
                </ul>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

async function Stages({ wording }: { wording: Wording }) {
  const t = await getTranslations("method");
  const edges = [0, ...STAGE_CUTS, 100];
  return (
    <section className="mt-16">
      <h2 className="text-3xl">{t("stages")}</h2>
      <ol className="mt-6 grid gap-6 sm:grid-cols-5">
        {wording.stages.map((stage, index) => (
          <li key={stage} className="border-t-4 border-rule pt-3">
            <p className="font-serif text-xl">{stage}</p>
            <p className="text-sm text-quiet tabular-nums">
              {t("range", { from: edges[index] ?? 0, to: edges[index + 1] ?? 100 })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

async function Shifts({ wording }: { wording: Wording }) {
  const t = await getTranslations("method");
  return (
    <section className="mt-20" id="shifts">
      <h2 className="text-3xl">{t("shifts")}</h2>
      <ol className="mt-6">
        {SHIFTS.map((shift) => {
          const { name, about, practice } = wording.shifts[shift];
          const foundation = SHIFT_FOUNDATIONS.find((link) => link.shift === shift);
          return (
            <li
              key={shift}
              id={`shift-${shift}`}
              className="grid gap-x-10 gap-y-3 border-t border-rule py-6 md:grid-cols-[12rem_1fr_1fr]"
            >
              <div>
                <h3 className="text-xl leading-snug">{name}</h3>
                <p className="mt-2 text-sm text-quiet">
                  {t("bearsOn", { levels: strongestLevels(shift, wording) })}
                </p>
                {foundation && (
                  <p className="mt-1 text-sm text-quiet">
                    {t("restsOn", { shift: wording.shifts[foundation.restsOn].name })}
                  </p>
                )}
              </div>
              <p>{about}</p>
              <div>
                <h4 className="text-sm text-quiet">{t("practice")}</h4>
                <ul className="mt-1 list-disc space-y-1 pl-5 marker:text-quiet">
                  {practice.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The levels that carry at least a fifth of a shift's weight, the strongest first. */
function strongestLevels(shift: Shift, wording: Wording): string {
  const weights = SHIFT_LEVEL_WEIGHTS[shift];
  return LEVELS.filter((level) => weights[level] >= 2)
    .sort((a, b) => weights[b] - weights[a])
    .map((level) => wording.levels[level].name.toLowerCase())
    .join(", ");
}

function List({ title, texts }: { title: string; texts: readonly string[] }) {
  return (
    <section className="mt-16 max-w-prose">
      <h2 className="text-3xl">{title}</h2>
      <ul className="mt-5 list-disc space-y-2 pl-5 marker:text-quiet">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
