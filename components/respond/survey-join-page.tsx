import { getFormatter, getMessages, getTranslations } from "next-intl/server";
import type { SurveyPromise } from "@/lib/assessments/respond-loaders";
import { BeginForm } from "./begin-form";
import { SurveyPromiseList } from "./survey-promise-list";

type Props = {
  token: string;
  promise: SurveyPromise;
  /** Whether this device has begun here before. */
  joined: boolean;
};

/** The first page of a survey: what is asked, and who will see what. */
export async function SurveyJoinPage({ token, promise, joined }: Props) {
  const [t, format, { respond: words }] = await Promise.all([
    getTranslations("respond"),
    getFormatter(),
    getMessages(),
  ]);
  const { unit, organization, minutes, closesOn, threshold } = promise;
  const day = closesOn && format.dateTime(closesOn, { dateStyle: "long", timeZone: "UTC" });
  return (
    <>
      <p className="mt-6 text-sm text-quiet">{promise.round}</p>
      <h1 className="mt-2 text-4xl sm:text-5xl">{t("heading", { unit })}</h1>
      <p className="mt-5 max-w-prose text-lg">
        {t("lead", { organization, minutes })} {day && t("until", { day })}
      </p>
      <SurveyPromiseList promise={promise} kiosk={false} />
      <BeginForm
        token={token}
        kiosk={false}
        label={joined ? t("again") : t("begin")}
        perspectives={joined ? null : promise.perspectives}
        hint={t("perspective.hint", { threshold })}
        words={words}
      />
    </>
  );
}
