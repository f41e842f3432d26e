import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { Said } from "@/components/ui/said";
import type messages from "@/lib/i18n/messages/nl";
import { createOrganization } from "@/lib/organizations/organization-actions";
import type { loadOrganizations } from "@/lib/organizations/organization-loaders";

type Props = Awaited<ReturnType<typeof loadOrganizations>> & {
  said: string | undefined;
  words: (typeof messages)["workspace"];
};

/** The organizations that somebody belongs to, and a form to begin another. */
export async function OrganizationList({ organizations, accountMails, said, words }: Props) {
  const [locale, roles] = await Promise.all([getLocale(), getTranslations("members.roles")]);
  const { list, settings } = words;
  return (
    <>
      <h1 className="text-4xl sm:text-5xl">{list.heading}</h1>
      <Said said={said} texts={list.said} />
      {organizations.length === 0 ? (
        <p className="mt-6 max-w-prose text-lg">{list.empty}</p>
      ) : (
        <ul className="mt-8 max-w-2xl border-t border-rule">
          {organizations.map(({ slug, name, role }) => (
            <li key={slug} className="border-b border-rule">
              <a
                href={`/${locale}/organizations/${slug}`}
                className="flex flex-wrap items-baseline justify-between gap-x-6 py-4 hover:underline"
              >
                <span className="font-serif text-2xl">{name}</span>
                <span className="text-sm text-quiet">{roles(role)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <section className="mt-14 max-w-2xl">
        <h2 className="text-2xl">{list.new}</h2>
        <p className="mt-2 mb-5 text-quiet">{list.newHint}</p>
        <ActionForm
          action={createOrganization}
          problems={settings.problems}
          submit={list.submit}
          tone={organizations.length === 0 ? "primary" : "outline"}
          fields={[{ name: "organization", label: list.name, autoComplete: "organization" }]}
        />
      </section>
      {accountMails && (
        <p className="mt-10">
          <a href={`/${locale}/account/mails`} className="link inline-block py-2">
            {list.accountMails}
          </a>
        </p>
      )}
    </>
  );
}
