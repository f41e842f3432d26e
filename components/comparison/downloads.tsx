import { getLocale, getTranslations } from "next-intl/server";

type Props = {
  /** The address of the file without its ending. */
  path: string;
  /** What it shows, beginning with "?"; may be empty. */
  query: string;
};

/** A picture as a file: its figures, and itself. */
export async function Downloads({ path, query }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("comparison")]);
  const fields = `${query === "" ? "?" : `${query}&`}locale=${locale}`;
  return (
    <p className="mt-4 flex flex-wrap gap-x-5 text-sm text-quiet print:hidden">
      {t("download")}
      {(["csv", "svg", "png"] as const).map((kind) => (
        <a key={kind} href={`${path}.${kind}${fields}`} className="link py-1">
          {kind.toUpperCase()}
        </a>
      ))}
    </p>
  );
}
