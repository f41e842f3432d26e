import { getLocale, getTranslations } from "next-intl/server";
import type { Beginning } from "@/lib/assessments/result-content";
import type { Wording } from "@/lib/framework/wording";

type Props = { beginning: Beginning | null; wording: Wording };

/** The level to begin with: why, which steps, and a question to open the conversation. */
export async function BeginningSection({ beginning, wording }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("result.begin")]);
  if (!beginning) return null;
  const [first, ...others] = beginning.conversationStarters;
  return (
    <section>
      <h2 className="text-3xl">{t("heading", { level: beginning.name.toLowerCase() })}</h2>
      <div className="mt-5 grid gap-x-16 gap-y-10 lg:grid-cols-2">
        <div className="max-w-prose">
          <p>{beginning.meaning}</p>
          <h3 className="mt-8 text-xl">{t("steps")}</h3>
          <ol className="mt-3 list-decimal space-y-2.5 pl-6 marker:font-serif marker:text-quiet">
            {beginning.nextSteps.map((step) => (
              <li key={step} className="pl-1">
                {step}
              </li>
            ))}
          </ol>
        </div>
        <div>
          <blockquote className="border-l-2 border-accent pl-5 font-serif text-2xl leading-snug">
            {t("quote", { text: first ?? "" })}
          </blockquote>
          {others.length > 0 && (
            <>
              <h3 className="mt-8 text-xl">{t("starters")}</h3>
              <ul className="mt-3 space-y-2">
                {others.map((starter) => (
                  <li key={starter}>{t("quote", { text: starter })}</li>
                ))}
              </ul>
            </>
          )}
          {beginning.bearing.length > 0 && (
            <p className="mt-8 max-w-prose text-sm text-quiet">
              {t("bearing")}:{" "}
              {beginning.bearing.map((shift, index) => (
                <span key={shift}>
                  {index > 0 && ", "}
                  <a href={`/${locale}/method#shift-${shift}`} className="link">
                    {wording.shifts[shift].name}
                  </a>
                </span>
              ))}
              .
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
