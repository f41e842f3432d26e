import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { KeptMails } from "@/components/workspace/kept-mails";
import { uninvite } from "@/lib/assessments/invitation-actions";
import type { loadInvitations } from "@/lib/assessments/invitation-loaders";
import { InviteForm } from "./invite-form";

type Loaded = Awaited<ReturnType<typeof loadInvitations>>;
type Props = { slug: string; loaded: Loaded; search: string; added: number };

/** Inviting people, and who is invited. */
export async function InvitationsPage({ slug, loaded, search, added }: Props) {
  const [locale, t, { rounds: words }] = await Promise.all([
    getLocale(),
    getTranslations("rounds.invite"),
    getMessages(),
  ]);
  const { round } = loaded;
  const counted = (key: "ready" | "add" | "wrong") => {
    const [one, more] = [t(key, { count: 1 }), t(key, { count: 2 })];
    return `${one.replace("1", "#")}|${more.replace("2", "#")}`;
  };
  const when = round.state === "draft" ? t("readyDraft") : t("readyOpen");
  const plural = {
    ready: counted("ready")
      .split("|")
      .map((text) => `${text} ${when}`)
      .join("|"),
    add: counted("add"),
    wrong: counted("wrong"),
  };
  return (
    <>
      <p className="mt-4 text-sm text-quiet">{round.name}</p>
      <h1 className="mt-1 text-4xl sm:text-5xl">{t("heading")}</h1>
      {added > 0 && (
        <p role="status" className="mt-4">
          {t("added", { count: added })}
        </p>
      )}
      <p className="mt-4 max-w-prose text-lg">{t("lead")}</p>
      {loaded.keepsMails && <KeptMails />}
      <InviteForm
        slug={slug}
        roundId={round.id}
        words={words.invite}
        plural={plural}
        locale={locale}
      />
      <section className="mt-12 border-t border-rule pt-6">
        <h2 className="text-2xl">{t("already")}</h2>
        <p className="mt-2">
          {t("total", { count: loaded.total })} <span className="text-quiet">{t("privacy")}</span>
        </p>
        {loaded.total > 0 && <Invited slug={slug} loaded={loaded} search={search} />}
      </section>
    </>
  );
}

async function Invited({ slug, loaded, search }: Pick<Props, "slug" | "loaded" | "search">) {
  const t = await getTranslations("rounds.invite");
  const { invitations, found, removable } = loaded;
  return (
    <>
      <form method="get" className="mt-4 flex flex-wrap items-end gap-3">
        <label className="grow">
          <span className="text-sm text-quiet">{t("search")}</span>
          <input name="search" type="search" defaultValue={search} className="field mt-1" />
        </label>
        <button type="submit" className="button-outline">
          {t("searchSubmit")}
        </button>
      </form>
      <form action={uninvite}>
        <input type="hidden" name="slug" value={slug} />
        <input type="hidden" name="roundId" value={loaded.round.id} />
        <ul className="mt-4">
          {invitations.map(({ id, email, unit, fits }) => (
            <li
              key={id}
              className="flex items-center gap-3 border-t border-rule py-2 last:border-b"
            >
              {removable && (
                <input
                  type="checkbox"
                  name="invitationId"
                  value={id}
                  aria-label={t("select", { email })}
                  className="size-5 shrink-0"
                />
              )}
              <span className="min-w-0 grow break-words">{email}</span>
              <span className="text-right text-sm text-quiet">
                {unit} {!fits && <span className="text-accent">{t("misfit")}</span>}
              </span>
            </li>
          ))}
        </ul>
        {found > invitations.length && (
          <p className="mt-2 text-sm text-quiet">
            {t("shown", { shown: invitations.length, found })}
          </p>
        )}
        {removable && (
          <button type="submit" className="button-outline mt-4">
            {t("remove")}
          </button>
        )}
      </form>
    </>
  );
}
