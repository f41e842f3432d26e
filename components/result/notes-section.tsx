import { getTranslations } from "next-intl/server";
import type { Note } from "@/lib/assessments/result-content";
import type { Wording } from "@/lib/framework/wording";

type Props = { notes: readonly Note[]; wording: Wording };

/** What else the building shows: levels on which people differ, and levels that stand on air. */
export async function NotesSection({ notes, wording }: Props) {
  const t = await getTranslations("result");
  const kinds = (["divided", "unsupported"] as const).filter((kind) =>
    notes.some((note) => note.kind === kind),
  );
  if (kinds.length === 0) return null;
  return (
    <div className="grid gap-12">
      {kinds.map((kind) => (
        <section key={kind}>
          <h2 className="text-3xl">{t(`${kind}.heading`)}</h2>
          <dl className="mt-5 grid gap-x-16 gap-y-6 lg:grid-cols-2">
            {notes
              .filter((note) => note.kind === kind)
              .map(({ level, text }) => (
                <div key={level} className="max-w-prose">
                  <dt className="font-serif text-xl">{wording.levels[level].name}</dt>
                  <dd className="mt-1">{text}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
