import { getTranslations } from "next-intl/server";
import type { LoadedResult } from "@/lib/assessments/loaders";

/** What one wrote oneself, on one's own page only. */
export async function OwnWordsSection({ result }: { result: LoadedResult }) {
  const t = await getTranslations("result.story");
  const response = result.link.response;
  if (result.view !== "own" || !(response?.story || response?.improvement)) return null;
  return (
    <section>
      <h2 className="text-3xl">{t("heading")}</h2>
      <p className="mt-2 text-sm text-quiet">{t("note")}</p>
      <dl className="mt-5 grid gap-x-16 gap-y-6 lg:grid-cols-2">
        {response.story && <OwnWords title={t("story")} text={response.story} />}
        {response.improvement && <OwnWords title={t("improvement")} text={response.improvement} />}
      </dl>
    </section>
  );
}

function OwnWords({ title, text }: { title: string; text: string }) {
  return (
    <div className="max-w-prose">
      <dt className="text-sm text-quiet">{title}</dt>
      <dd className="mt-1 font-serif text-xl whitespace-pre-line wrap-anywhere">{text}</dd>
    </div>
  );
}
