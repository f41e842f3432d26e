import { getTranslations } from "next-intl/server";
import { removeDemo, resetDemo } from "@/lib/demo/actions";

type Props = {
  /** Whether the reader administers the installation. */
  administrator: boolean;
};

/** Says on every page of the demo organization that it is one, and lets an administrator manage it. */
export async function DemoBanner({ administrator }: Props) {
  const t = await getTranslations("demo");
  return (
    <aside
      aria-label={t("label")}
      className="mt-4 border-l-4 border-primary py-1 pl-4 text-sm print:hidden"
    >
      <p className="max-w-prose">{t("text")}</p>
      {administrator && (
        <details>
          <summary className="w-fit cursor-pointer py-2 text-quiet">{t("manage")}</summary>
          <div className="grid max-w-3xl gap-x-12 gap-y-5 pt-1 pb-3 sm:grid-cols-2">
            <form action={resetDemo}>
              <p>{t("resetText")}</p>
              <button type="submit" className="button-outline mt-3">
                {t("reset")}
              </button>
            </form>
            <details>
              <summary className="link w-fit cursor-pointer">{t("remove")}</summary>
              <form action={removeDemo} className="mt-3">
                <p>{t("removeText")}</p>
                <button type="submit" className="button-outline mt-3">
                  {t("remove")}
                </button>
              </form>
            </details>
          </div>
        </details>
      )}
    </aside>
  );
}
