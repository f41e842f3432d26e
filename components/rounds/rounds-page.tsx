import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import type { loadRounds } from "@/lib/assessments/round-loaders";
import { RoundDates } from "./round-dates";

type Props = { slug: string; loaded: Awaited<ReturnType<typeof loadRounds>> };

/** All rounds of an organization. */
export async function RoundsPage({ slug, loaded }: Props) {
  const [locale, t, format] = await Promise.all([
    getLocale(),
    getTranslations("rounds"),
    getFormatter(),
  ]);
  const { rounds, prepares, own } = loaded;
  const path = `/${locale}/organizations/${slug}/rounds`;
  return (
    <>
      <h1 className="text-4xl sm:text-5xl">{t("title")}</h1>
      <p className="mt-4 max-w-prose text-lg">{t("lead")}</p>
      {prepares && (
        <a href={`${path}/new`} className="button-primary mt-6">
          {t("new")}
        </a>
      )}
      {rounds.length === 0 ? (
        <p className="mt-10 max-w-prose">
          {t("empty")} {prepares ? t("emptyHint") : t("emptyFollow")}
        </p>
      ) : (
        <ul className="mt-10">
          {rounds.map((round) => (
            <li key={round.id} className="border-t border-rule last:border-b">
              <a href={`${path}/${round.id}`} className="block py-4 hover:underline">
                <span className="block font-serif text-2xl">{round.name}</span>
                <span className="block text-sm">{round.unit.name}</span>
                <RoundDates round={round} />
              </a>
            </li>
          ))}
        </ul>
      )}
      {own.length > 0 && (
        <section className="mt-14">
          <h2 className="text-2xl">{t("own")}</h2>
          <ul className="mt-4">
            {own.map(({ id, unit, openedOn, token }) => (
              <li key={id} className="border-t border-rule last:border-b">
                <a href={`/${locale}/assessments/${token}`} className="block py-3 hover:underline">
                  {unit.name || t("ownUnnamed")}
                  {openedOn && (
                    <span className="block text-sm text-quiet">
                      {format.dateTime(openedOn, { dateStyle: "long", timeZone: "UTC" })}
                    </span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
