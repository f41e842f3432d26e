import { getLocale, getTranslations } from "next-intl/server";
import { joinAssessment } from "@/lib/assessments/actions";

type Props = {
  token: string;
  name: string;
  minutes: number;
  threshold: number;
  open: boolean;
  /** Whether this device has joined before. */
  joined: boolean;
};

/** The first page an invited colleague sees: what is asked, and who will see what. */
export async function JoinPage({ token, name, minutes, threshold, open, joined }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("join")]);
  if (!open) {
    return (
      <>
        <h1 className="mt-8 text-4xl sm:text-5xl">{t("closedHeading")}</h1>
        <p className="mt-5 max-w-prose text-lg">{t("closed")}</p>
        <a href={`/${locale}/start`} className="link mt-6 inline-block py-2">
          {t("own")}
        </a>
      </>
    );
  }
  return (
    <>
      <h1 className="mt-8 text-4xl sm:text-5xl">
        {name ? t("headingNamed", { name }) : t("heading")}
      </h1>
      <p className="mt-5 max-w-prose text-lg">{t("lead", { minutes })}</p>
      <h2 className="mt-10 text-2xl">{t("who")}</h2>
      <ul className="mt-4 max-w-prose list-disc space-y-2.5 pl-5 marker:text-quiet">
        <li>{t("you")}</li>
        <li>{t("team", { threshold })}</li>
        <li>{t("people")}</li>
        <li>{t("open")}</li>
        <li>{t("care")}</li>
        <li>{t("back")}</li>
      </ul>
      <form action={joinAssessment} className="mt-10">
        <input type="hidden" name="token" value={token} />
        <button type="submit" className="button-primary">
          {joined ? t("again") : t("begin")}
        </button>
      </form>
    </>
  );
}
