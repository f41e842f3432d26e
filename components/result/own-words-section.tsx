import { getTranslations } from "next-intl/server";
import type { LoadedResult } from "@/lib/assessments/loaders";
import { LEVELS } from "@/lib/framework/levels";
import type { Wording } from "@/lib/framework/wording";

type Props = { result: LoadedResult; wording: Wording };

/** What one wrote oneself, on one's own page only. */
export async function OwnWordsSection({ result, wording }: Props) {
  const t = await getTranslations("result.story");
  const response = result.link.response;
  if (result.view !== "own" || !(response?.story || response?.improvement)) return null;
  const kinds = response.storyKinds.map((kind) => wording.engagementKinds[kind].name);
  return (
    <section>
      <h2 className="text-3xl">{t("heading")}</h2>
      <p className="mt-2 text-sm text-quiet">{t("note")}</p>
      <dl className="mt-5 grid gap-x-16 gap-y-6 lg:grid-cols-2">
        {response.story && (
          <OwnWords title={t("story")} text={response.story} note={kinds.join(" · ")} />
        )}
        {response.improvement && (
          <OwnWords
            title={t("improvement")}
            text={response.improvement}
            note={await reflexNote(result, wording)}
          />
        )}
      </dl>
    </section>
  );
}

/** What came to mind first, next to where the building says to begin, when it lies lower. */
async function reflexNote({ link, moment }: LoadedResult, wording: Wording): Promise<string> {
  const t = await getTranslations("result.story");
  const named = link.response?.improvementLevel;
  const begin = moment.profile.priority.level;
  if (!named || !begin || LEVELS.indexOf(named) <= LEVELS.indexOf(begin)) return "";
  return t("reflex", {
    named: wording.levels[named].name.toLowerCase(),
    begin: wording.levels[begin].name.toLowerCase(),
  });
}

function OwnWords({ title, text, note }: { title: string; text: string; note: string }) {
  return (
    <div className="max-w-prose">
      <dt className="text-sm text-quiet">{title}</dt>
      <dd className="mt-1 font-serif text-xl whitespace-pre-line wrap-anywhere">{text}</dd>
      {note && <dd className="mt-1 text-sm text-quiet">{note}</dd>}
    </div>
  );
}
