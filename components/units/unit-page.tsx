import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import type { loadUnit } from "@/lib/organizations/unit-loaders";
import { UnitHistory } from "./unit-history";
import { UnitTree } from "./unit-tree";

type Loaded = Awaited<ReturnType<typeof loadUnit>>;

/** One unit: where it is, what is below it, what may be done to it and what happened to it. */
export async function UnitPage({ loaded }: { loaded: Loaded }) {
  const [locale, t, format] = await Promise.all([
    getLocale(),
    getTranslations("units"),
    getFormatter(),
  ]);
  const { organization, unit, above, children, history, steps } = loaded;
  const base = `/${locale}/organizations/${organization.slug}/units`;
  return (
    <>
      {above.length > 0 && (
        <nav aria-label={t("unit.path")} className="mt-4 text-sm text-quiet">
          <ol className="flex flex-wrap gap-x-2">
            {above.map(({ id, name }) => (
              <li key={id}>
                <a href={`${base}/${id}`} className="link inline-block py-1">
                  {name}
                </a>{" "}
                <span aria-hidden="true">›</span>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h1 className="mt-1 text-4xl break-words sm:text-5xl">{unit.name}</h1>
      <p className="mt-3 text-quiet">
        {t(`kinds.${unit.socialSystem}`)} · {t("unit.code")} {unit.code ?? t("unit.noCode")}
      </p>
      {unit.closedOn && (
        <p className="mt-4 max-w-prose border-l-4 border-accent py-1 pl-4">
          {t("unit.closed", {
            day: format.dateTime(unit.closedOn, { dateStyle: "long", timeZone: "UTC" }),
          })}
        </p>
      )}
      <h2 className="mt-10 text-2xl">{t("unit.children")}</h2>
      {children.length === 0 ? (
        <p className="mt-3 text-quiet">{t("unit.noChildren")}</p>
      ) : (
        <UnitTree nodes={children} base={base} label={t("unit.children")} />
      )}
      {steps.length > 0 && (
        <section className="mt-14 border-t border-rule pt-6 print:hidden">
          <h2 className="text-2xl">{t("unit.change")}</h2>
          <ul className="mt-2">
            {steps.map((step) => (
              <li key={step}>
                <a href={`${base}/${unit.id}/${step}`} className="link inline-block py-2">
                  {t(`steps.${step}`, { name: unit.name })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <UnitHistory lines={history} />
    </>
  );
}
