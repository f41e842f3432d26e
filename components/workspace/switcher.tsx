import { getLocale, getTranslations } from "next-intl/server";
import type { Frame } from "@/lib/organizations/organization-loaders";

/** The way to one's other organizations. */
export async function Switcher({ frame }: { frame: Frame }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("workspace")]);
  const { organization } = frame;
  if (frame.person === null) return null;
  const others = frame.organizations.filter(({ slug }) => slug !== organization?.slug);
  if (organization === null || others.length === 0) {
    return (
      <a href={`/${locale}/organizations`} className="link py-1 text-sm text-quiet">
        {t("allOrganizations")}
      </a>
    );
  }
  return (
    <details className="relative text-sm">
      <summary className="link w-fit cursor-pointer py-1 text-quiet">
        {t("otherOrganizations")}
      </summary>
      <ul className="absolute z-10 mt-1 min-w-56 rounded-xl border border-rule bg-surface py-2">
        {others.map(({ slug, name }) => (
          <li key={slug}>
            <a
              href={`/${locale}/organizations/${slug}`}
              className="block px-4 py-2 hover:underline"
            >
              {name}
            </a>
          </li>
        ))}
        <li>
          <a href={`/${locale}/organizations`} className="block px-4 py-2 hover:underline">
            {t("allOrganizations")}
          </a>
        </li>
      </ul>
    </details>
  );
}
