import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { UnitItem } from "@/lib/organizations/unit-content";
import type { loadUnits } from "@/lib/organizations/unit-loaders";
import { AddUnitForm } from "./unit-forms";
import { UnitHistory } from "./unit-history";
import { UnitTree } from "./unit-tree";

type Loaded = Awaited<ReturnType<typeof loadUnits>>;
type Props = { loaded: Loaded; query: string };

/** How an organization is put together, and what happened to it lately. */
export async function UnitsPage({ loaded, query }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("units")]);
  const { organization, top, count, history, mayExport } = loaded;
  const base = `/${locale}/organizations/${organization.slug}/units`;
  return (
    <>
      <h1 className="text-4xl sm:text-5xl">{t("heading")}</h1>
      {top === null ? (
        <NoUnits loaded={loaded} base={base} />
      ) : (
        <>
          <p className="mt-4 max-w-prose text-lg">
            {t("count", { count })} {t(loaded.mayManage ? "lead" : "leadReader")}
          </p>
          {loaded.mayManage && (
            <a href={`${base}/${top.id}/add`} className="button-primary mt-6 print:hidden">
              {t("addBelow")}
            </a>
          )}
          <Search base={base} query={query} />
          {query === "" ? (
            <UnitTree nodes={[top]} base={base} label={t("tree")} />
          ) : (
            <Found items={loaded.found} base={base} query={query} />
          )}
          {mayExport && <Files loaded={loaded} base={base} />}
          <UnitHistory lines={history} />
        </>
      )}
    </>
  );
}

async function NoUnits({ loaded, base }: { loaded: Loaded; base: string }) {
  const [t, { units }] = await Promise.all([getTranslations("units"), getMessages()]);
  if (!loaded.mayManage) return <p className="mt-4 text-lg">{t("empty.visitor")}</p>;
  const { organization } = loaded;
  return (
    <>
      <h2 className="mt-8 text-2xl">{t("empty.heading")}</h2>
      <p className="mt-2 max-w-prose">{t("empty.text")}</p>
      <p className="mt-3">
        <a href={`${base}/import`} className="link inline-block py-2">
          {t("files.import")}
        </a>
      </p>
      <h2 className="mt-8 mb-4 text-2xl">{t("add.first")}</h2>
      <AddUnitForm
        slug={organization.slug}
        parentId=""
        name={organization.name}
        kind="organization"
        words={units}
      />
    </>
  );
}

async function Search({ base, query }: { base: string; query: string }) {
  const t = await getTranslations("units.search");
  return (
    <form method="get" action={base} className="mt-8 flex flex-wrap items-end gap-3 print:hidden">
      <label className="grow">
        <span className="text-sm text-quiet">{t("label")}</span>
        <input name="q" type="search" defaultValue={query} className="field mt-1" />
      </label>
      <button type="submit" className="button-outline">
        {t("submit")}
      </button>
    </form>
  );
}

type FoundProps = { items: readonly UnitItem[]; base: string; query: string };

async function Found({ items, base, query }: FoundProps) {
  const t = await getTranslations("units");
  return (
    <section className="mt-4">
      <p role="status">{t("search.found", { count: items.length, query })}</p>
      <ul className="mt-3">
        {items.map(({ id, name, above, code, socialSystem }) => (
          <li key={id} className="border-t border-rule py-2 last:border-b">
            <a href={`${base}/${id}`} className="link">
              {name}
            </a>{" "}
            <span className="text-sm text-quiet">
              {[t(`kinds.${socialSystem}`), code].filter((text) => text !== null).join(" · ")}
            </span>
            {above.length > 0 && <p className="text-sm text-quiet">{above.join(" › ")}</p>}
          </li>
        ))}
      </ul>
      <a href={base} className="link mt-3 inline-block py-2">
        {t("search.all")}
      </a>
    </section>
  );
}

async function Files({ loaded, base }: { loaded: Loaded; base: string }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("units.files")]);
  const file = (name: string) =>
    `/api/organizations/${loaded.organization.slug}/${name}?locale=${locale}`;
  return (
    <section className="mt-14 border-t border-rule pt-6 print:hidden">
      <h2 className="text-2xl">{t("heading")}</h2>
      {loaded.mayManage && <p className="mt-1 text-sm text-quiet">{t("text")}</p>}
      <p className="mt-2 flex flex-wrap gap-x-6">
        <a href={file("units.csv")} download className="link py-2">
          {t("csv")}
        </a>
        <a href={file("units.xlsx")} download className="link py-2">
          {t("xlsx")}
        </a>
        {loaded.mayManage && (
          <a href={`${base}/import`} className="link py-2">
            {t("import")}
          </a>
        )}
      </p>
    </section>
  );
}
