import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { KIND_WORDS } from "@/lib/organizations/unit-kinds";
import { UNIT_COLUMNS } from "@/lib/organizations/unit-table";
import { ImportForm } from "./import-form";

/** Importing units: what the file looks like, and the form that shows what it would do. */
export async function ImportPage({ slug }: { slug: string }) {
  const [locale, t, { units }] = await Promise.all([
    getLocale(),
    getTranslations("units.import"),
    getMessages(),
  ]);
  return (
    <>
      <h1 className="mt-4 text-4xl sm:text-5xl">{t("heading")}</h1>
      <p className="mt-4 max-w-prose text-lg">{t("lead")}</p>
      <NextIntlClientProvider messages={{ units: { import: units.import } }}>
        <ImportForm
          slug={slug}
          unitsPath={`/${locale}/organizations/${slug}/units`}
          kinds={KIND_WORDS[locale]}
        />
      </NextIntlClientProvider>
      <section className="mt-14 border-t border-rule pt-6">
        <h2 className="text-2xl">{t("columns.heading")}</h2>
        <p className="mt-2 max-w-prose">{t("columns.text")}</p>
        <dl className="mt-4">
          {UNIT_COLUMNS.map((column) => (
            <div
              key={column}
              className="flex flex-col gap-x-6 border-t border-rule py-2 last:border-b sm:flex-row"
            >
              <dt className="shrink-0 font-medium sm:w-44">{t(`columns.names.${column}`)}</dt>
              <dd>{t(`columns.${column}`)}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-4 max-w-prose text-quiet">{t("columns.absent")}</p>
      </section>
    </>
  );
}
