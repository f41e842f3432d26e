import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import type { LoadedResult } from "@/lib/assessments/loaders";

type Props = { result: LoadedResult; token: string };

/** Whose result it is, from how many answers, from when; and one's own picture beside the joint one. */
export async function ResultHeader({ result, token }: Props) {
  const [locale, t, format] = await Promise.all([
    getLocale(),
    getTranslations("result"),
    getFormatter(),
  ]);
  const { view, views, moment, round } = result;
  const { socialSystem } = round;
  const name = round.name || round.unit.name;
  const parts = [
    name || t(`unnamed.${socialSystem}`),
    t("answers", { count: moment.profile.respondents }),
    moment.date && format.dateTime(moment.date, { dateStyle: "long", timeZone: "UTC" }),
  ];
  return (
    <header className="mt-6 border-b border-rule pb-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <p className="text-sm text-quiet">{parts.filter(Boolean).join(" · ")}</p>
        {views.length > 1 && (
          <nav aria-label={t("views")} className="flex gap-5 text-sm print:hidden">
            {views.map((choice) => (
              <a
                key={choice}
                href={`/${locale}/assessments/${token}?view=${choice}`}
                aria-current={choice === view ? "page" : undefined}
                className="py-1 text-quiet aria-[current]:text-ink aria-[current]:underline aria-[current]:underline-offset-8"
              >
                {t(choice)}
              </a>
            ))}
          </nav>
        )}
      </div>
      <p className="mt-1 text-sm text-quiet print:hidden">
        {view === "own" && `${t("ownNote")} `}
        {t("keepLink")}
      </p>
    </header>
  );
}
