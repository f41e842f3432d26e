import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DemoBanner } from "@/components/demo/demo-banner";
import { FontPreloads } from "@/components/ui/font-preloads";
import type { Frame, Section } from "@/lib/organizations/organization-loaders";
import { LanguageLink } from "./language-link";
import { PersonLinks } from "./person-links";
import { PhoneMenu } from "./phone-menu";
import { SectionLinks } from "./section-links";
import { Switcher } from "./switcher";

type Props = { frame: Frame; children: ReactNode };

/** On a phone these are in the menu: the others are what one comes for. */
const SELDOM: readonly Section[] = ["mail", "audit", "settings"];

/** What stands around every page of who is signed in: where one is, where one can go, who one is. */
export async function WorkspaceFrame({ frame, children }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("workspace")]);
  const { organization } = frame;
  const home = organization && `/${locale}/organizations/${organization.slug}`;
  const sections = frame.sections.map((section) => ({
    href: `${home}/${section}`,
    label: t(`sections.${section}`),
    seldom: SELDOM.includes(section),
  }));
  const seldom = sections.filter((section) => section.seldom);
  return (
    <div className="fonts-early mx-auto flex min-h-dvh w-full max-w-5xl flex-col px-5 sm:px-8">
      <FontPreloads />
      <a href="#content" className="skip-link">
        {t("skip")}
      </a>
      <header className="border-b border-rule pt-2 sm:pt-4 print:hidden">
        <div className="relative flex items-center justify-between gap-x-6 sm:pb-2">
          <div className="flex min-w-0 items-baseline gap-x-6">
            <a
              href={`/${locale}`}
              className={`py-2 font-serif text-xl ${organization ? "max-sm:hidden" : ""}`}
            >
              Sevenfold
            </a>
            {organization && home && (
              <a href={home} className="truncate py-2 font-medium">
                {organization.name}
              </a>
            )}
            <div className="max-sm:hidden">
              <Switcher frame={frame} />
            </div>
          </div>
          <div
            className={`flex shrink-0 items-center gap-x-6 text-sm ${frame.person === null ? "" : "max-sm:hidden"}`}
          >
            <LanguageLink locale={locale} label={t("language")} />
            <PersonLinks person={frame.person} />
          </div>
          {frame.person !== null && <PhoneMenu frame={frame} sections={seldom} />}
        </div>
        {home && (
          <nav aria-label={t("navigation")} className="-mb-px text-sm">
            <SectionLinks
              links={[{ href: home, label: t("sections.home"), seldom: false }, ...sections]}
              home={home}
            />
          </nav>
        )}
      </header>
      {organization?.demo && <DemoBanner administrator={frame.administrator} />}
      <main id="content" className="grow pt-8 pb-20">
        {children}
      </main>
    </div>
  );
}
