import { getMessages, getTranslations } from "next-intl/server";
import type { SurveyPromise } from "@/lib/assessments/respond-loaders";
import { BeginForm } from "./begin-form";
import { SurveyPromiseList } from "./survey-promise-list";

type Props = { token: string; promise: SurveyPromise; thanks: boolean };

/** Where a shared tablet waits for the next person, and thanks the last. */
export async function KioskPage({ token, promise, thanks }: Props) {
  const [t, { respond: words }] = await Promise.all([getTranslations("respond"), getMessages()]);
  const { unit, organization, minutes, threshold } = promise;
  return (
    <>
      {thanks && (
        <p role="status" className="mt-8 max-w-prose border-l-4 border-primary pl-4 text-lg">
          {t("kiosk.thanks")}
        </p>
      )}
      <h1 className="mt-8 text-4xl sm:text-5xl">{t("kiosk.heading", { unit })}</h1>
      <p className="mt-5 max-w-prose text-lg">{t("lead", { organization, minutes })}</p>
      <SurveyPromiseList promise={promise} kiosk />
      <BeginForm
        token={token}
        kiosk
        label={t("kiosk.begin")}
        perspectives={promise.perspectives}
        hint={t("perspective.hint", { threshold })}
        words={words}
      />
    </>
  );
}
