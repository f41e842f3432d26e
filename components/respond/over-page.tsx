import { getLocale, getTranslations } from "next-intl/server";

export const REASONS = ["closed", "not-yet", "answered", "elsewhere"] as const;

/** Why one cannot answer here, said kindly. */
export async function OverPage({ reason }: { reason: (typeof REASONS)[number] }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("respond.over")]);
  return (
    <>
      <h1 className="mt-10 text-4xl sm:text-5xl">{t(`${reason}.heading`)}</h1>
      <p className="mt-5 max-w-prose text-lg">{t(`${reason}.text`)}</p>
      <a href={`/${locale}`} className="link mt-6 inline-block py-2">
        {t("home")}
      </a>
    </>
  );
}
