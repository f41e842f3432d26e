import { getMessages, getTranslations } from "next-intl/server";
import { AuthPage } from "@/components/auth/auth-page";
import { ActionForm } from "@/components/ui/action-form";
import { signOut } from "@/lib/auth/actions";
import type { loadMemberInvitation } from "@/lib/auth/loaders";
import type { Locale } from "@/lib/framework/locales";
import { acceptMemberInvitation, joinAsMember } from "@/lib/organizations/member-actions";

type Invitation = NonNullable<Awaited<ReturnType<typeof loadMemberInvitation>>>;

type Props = { invitation: Invitation; locale: Locale };

/** What somebody who is invited does next: join, sign in first, or make an account. */
export async function AcceptInvitation({ invitation, locale }: Props) {
  const [t, { members }] = await Promise.all([getTranslations("auth.accept"), getMessages()]);
  const { id, organization, user, role } = invitation;
  const roles: Readonly<Record<string, string>> = members.roles;
  return (
    <AuthPage
      path={`/accept-invitation/${id}`}
      heading={t("heading", { organization: organization.name })}
      lead={t("lead", { inviter: user.name, role: roles[role] ?? role })}
    >
      <NextStep invitation={invitation} locale={locale} />
    </AuthPage>
  );
}

async function NextStep({ invitation, locale }: Props) {
  const [t, { auth: words }] = await Promise.all([getTranslations("auth.accept"), getMessages()]);
  const { id, email, person, hasAccount } = invitation;
  if (person && person.email === email) {
    return (
      <form action={acceptMemberInvitation}>
        <input type="hidden" name="invitationId" value={id} />
        <p>{t("signedInAs", { name: person.name })}</p>
        <button type="submit" className="button-primary mt-4">
          {t("accept")}
        </button>
      </form>
    );
  }
  if (person) {
    return (
      <form action={signOut}>
        <p className="max-w-prose">{t("otherPerson", { email, current: person.email })}</p>
        <button type="submit" className="button-outline mt-4">
          {t("signOut")}
        </button>
      </form>
    );
  }
  if (hasAccount) {
    return (
      <>
        <p className="max-w-prose">{t("hasAccount", { email })}</p>
        <a href={`/${locale}/sign-in?invitation=${id}`} className="button-primary mt-4">
          {t("signIn")}
        </a>
      </>
    );
  }
  return (
    <>
      <p className="mb-6">{t("new", { email })}</p>
      <ActionForm
        action={joinAsMember}
        problems={words.problems}
        submit={t("submit")}
        hidden={{ invitationId: id }}
        fields={[
          { name: "name", label: t("name"), autoComplete: "name" },
          {
            name: "newPassword",
            kind: "password",
            label: t("newPassword"),
            hint: words.reset.passwordHint,
            autoComplete: "new-password",
          },
        ]}
      />
    </>
  );
}
