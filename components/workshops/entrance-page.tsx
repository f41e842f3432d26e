import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { loadEntrance } from "@/lib/workshops/loaders";
import { EntranceForm } from "./entrance-form";

type Props = { entrance: NonNullable<Awaited<ReturnType<typeof loadEntrance>>> };

/** What somebody is told before coming in: above all, who will see what. */
export async function EntrancePage({ entrance }: Props) {
  const { code, name, named, open, joined } = entrance;
  const [locale, t, { workshop }] = await Promise.all([
    getLocale(),
    getTranslations("workshop.entrance"),
    getMessages(),
  ]);
  return (
    <>
      <h1 className="mt-8 text-4xl sm:text-5xl">
        {name ? t("heading", { name }) : t("headingUnnamed")}
      </h1>
      {open ? (
        <>
          <p className="mt-5 max-w-prose text-lg">{named ? t("named") : t("anonymous")}</p>
          <p className="mt-3 max-w-prose text-quiet">{t("how")}</p>
          <EntranceForm code={code} named={named} joined={joined} words={workshop.entrance} />
        </>
      ) : (
        <>
          <p className="mt-5 max-w-prose text-lg">{t("over")}</p>
          {joined && (
            <a href={`/${locale}/live/${code}`} className="button-primary mt-6">
              {t("result")}
            </a>
          )}
        </>
      )}
    </>
  );
}
