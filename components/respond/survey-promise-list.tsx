import { getTranslations } from "next-intl/server";
import type { SurveyPromise } from "@/lib/assessments/respond-loaders";

/** Who will see what, in the words in which it was fixed before the first answer. */
export async function SurveyPromiseList({
  promise,
  kiosk,
}: {
  promise: SurveyPromise;
  kiosk: boolean;
}) {
  const t = await getTranslations("respond");
  const { unit, threshold, sharing, respondentView } = promise;
  const isPlaced = promise.perspectives === null;
  const lines = [
    !kiosk && t("own"),
    t("together", { unit, threshold }),
    t(`sharing.${sharing}`, { unit }),
    t(`respondentView.${kiosk ? "nothing" : respondentView}`),
    t(isPlaced ? "people" : "peoplePerspective", { unit }),
    promise.personal && t("personal"),
    promise.openQuestions && t("words"),
    t("care"),
    kiosk ? t("kiosk.shared") : t("back"),
    kiosk && t("kiosk.idle"),
  ].filter((line) => line !== false);
  return (
    <>
      <h2 className="mt-10 text-2xl">{t("who")}</h2>
      <ul className="mt-4 max-w-prose list-disc space-y-2.5 pl-5 marker:text-quiet">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
