import { getLocale, getTranslations } from "next-intl/server";
import type { Frame } from "@/lib/organizations/organization-loaders";
import { LanguageLink } from "./language-link";
import { PersonLinks } from "./person-links";

type Props = {
  frame: Frame;
  /** The places that have no tab on a phone. */
  sections: readonly { readonly href: string; readonly label: string }[];
};

const MOST_ORGANIZATIONS = 6;

/** On a phone: what one seldom needs, behind one word. */
export async function PhoneMenu({ frame, sections }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("workspace")]);
  const organizations = `/${locale}/organizations`;
  const links = [
    ...sections,
    ...frame.organizations
      .filter(({ slug }) => slug !== frame.organization?.slug)
      .slice(0, MOST_ORGANIZATIONS)
      .map(({ slug, name }) => ({ href: `${organizations}/${slug}`, label: name })),
    { href: organizations, label: t("allOrganizations") },
  ];
  return (
    <details className="sm:hidden">
      <summary className="cursor-pointer list-none py-2 text-sm underline decoration-control underline-offset-4 [&::-webkit-details-marker]:hidden">
        {t("menu")}
      </summary>
      <div className="absolute right-0 z-10 min-w-60 rounded-xl border border-rule bg-surface px-5 py-2 text-base">
        <ul className="border-b border-rule pb-2">
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href} className="block py-2.5 hover:underline">
                {label}
              </a>
            </li>
          ))}
        </ul>
        <div className="flex flex-col pt-2">
          <PersonLinks person={frame.person} />
          <LanguageLink locale={locale} label={t("language")} />
        </div>
      </div>
    </details>
  );
}
