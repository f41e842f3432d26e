import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DemoBanner } from "@/components/demo/demo-banner";
import { FontPreloads } from "@/components/ui/font-preloads";
import { signOut } from "@/lib/auth/actions";
import type { Frame } from "@/lib/organizations/organization-loaders";
import { LanguageLink } from "./language-link";
import { SectionLinks } from "./section-links";

type Props = { frame: Frame; children: ReactNode };

/** What stands around every page of who is signed in: where one is, where one can go, who one is. */
export async function WorkspaceFrame({ frame, children }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("workspace")]);
  const { organization } = frame;
  return (
    <div className="fonts-early mx-auto flex min-h-dvh w-full max-w-5xl flex-col px-5 sm:px-8">
      <FontPreloads />
      <a href="#content" className="skip-link">
        {t("skip")}
      </a>
      <header className="border-b border-rule pt-4 print:hidden">
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1 pb-2">
          <a href={`/${locale}`} className="py-2 font-serif text-xl">
            Sevenfold
          </a>
          <div className="flex flex-wrap items-center gap-x-6 text-sm">
            <LanguageLink locale={locale} label={t("language")} />
            <PersonLinks frame={frame} />
          </div>
        </div>
        {organization && <OrganizationLinks frame={frame} organization={organization} />}
      </header>
      {organization?.demo && <DemoBanner administrator={frame.administrator} />}
      <main id="content" className="grow pt-8 pb-20">
        {children}
      </main>
    </div>
  );
}

async function PersonLinks({ frame: { person } }: { frame: Frame }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("workspace")]);
  if (person === null) {
    return (
      <a href={`/${locale}/sign-in`} className="py-2 hover:underline">
        {t("signIn")}
      </a>
    );
  }
  return (
    <>
      <a href={`/${locale}/account`} className="py-2 hover:underline">
        <span className="sr-only">{t("account")}: </span>
        {person}
      </a>
      <form action={signOut}>
        <button type="submit" className="cursor-pointer py-2 hover:underline">
          {t("signOut")}
        </button>
      </form>
    </>
  );
}

type OrganizationLinksProps = { frame: Frame; organization: NonNullable<Frame["organization"]> };

async function OrganizationLinks({ frame, organization }: OrganizationLinksProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("workspace")]);
  const home = `/${locale}/organizations/${organization.slug}`;
  const links = [
    { href: home, label: t("sections.home") },
    ...frame.sections.map((section) => {
      return { href: `${home}/${section}`, label: t(`sections.${section}`) };
    }),
  ];
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-6">
        <a href={home} className="py-1 font-medium">
          {organization.name}
        </a>
        <Switcher frame={frame} current={organization.slug} />
      </div>
      <nav aria-label={t("navigation")} className="-mb-px text-sm">
        <SectionLinks links={links} home={home} />
      </nav>
    </>
  );
}

async function Switcher({ frame, current }: { frame: Frame; current: string }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("workspace")]);
  const others = frame.organizations.filter(({ slug }) => slug !== current);
  if (frame.person === null) return null;
  if (others.length === 0) {
    return (
      <a href={`/${locale}/organizations`} className="link py-1 text-sm text-quiet">
        {t("allOrganizations")}
      </a>
    );
  }
  return (
    <details className="text-sm sm:relative">
      <summary className="link w-fit cursor-pointer py-1 text-quiet">
        {t("otherOrganizations")}
      </summary>
      <ul className="absolute z-10 mt-1 max-w-[calc(100vw-2.5rem)] min-w-56 rounded-xl max-sm:left-5 border border-rule bg-surface py-2">
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
