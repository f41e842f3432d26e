import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import type { loadWorkshops } from "@/lib/workshops/loaders";

type Props = { slug: string; loaded: Awaited<ReturnType<typeof loadWorkshops>> };

/** The workshops of an organization; who may lead them can go in and take over. */
export async function WorkshopsPage({ slug, loaded }: Props) {
  const [locale, t, format] = await Promise.all([
    getLocale(),
    getTranslations("workshop.list"),
    getFormatter(),
  ]);
  const { workshops, leads } = loaded;
  return (
    <>
      <h1 className="text-4xl sm:text-5xl">{t("title")}</h1>
      <p className="mt-4 max-w-prose text-lg">{t("lead")}</p>
      {leads && (
        <a href={`/${locale}/organizations/${slug}/workshops/new`} className="button-primary mt-6">
          {t("new")}
        </a>
      )}
      {workshops.length === 0 && <p className="mt-10">{t("empty")}</p>}
      <ul className="mt-10">
        {workshops.map(({ id, name, unit, state, openedOn, closedOn, participants, token }) => {
          const day = state === "closed" ? closedOn : openedOn;
          const date = day ? format.dateTime(day, { dateStyle: "long", timeZone: "UTC" }) : "";
          return (
            <li key={id} className="border-t border-rule py-4 last:border-b">
              <p className="font-serif text-2xl">{name || unit.name}</p>
              <p className="text-sm text-quiet">
                {[
                  unit.name !== name && unit.name,
                  t(state === "closed" ? "closed" : "open", { date }),
                  t("participants", { count: participants }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              {token && (
                <a href={`/${locale}/live/${token}`} className="link inline-block py-2 text-sm">
                  {t("lead-it")}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
