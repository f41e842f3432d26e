import { getFormatter, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { Part } from "@/components/ui/part";
import { Said } from "@/components/ui/said";
import { changePassword, changeProfile } from "@/lib/auth/account-actions";
import type { LoadedAccount } from "@/lib/auth/loaders";
import { LOCALES } from "@/lib/framework/locales";
import type messages from "@/lib/i18n/messages/nl";
import { removeAccount } from "@/lib/organizations/organization-actions";
import { Passkeys } from "./passkeys";
import { Sessions } from "./sessions";
import { EndTwoFactor, TwoFactor } from "./two-factor";

type Words = (typeof messages)["account"];
type Props = { account: LoadedAccount; said: string | undefined; words: Words };

/** One's own account: who one is, how one signs in, where one is signed in, and the end of it. */
export async function AccountPage({ account, said, words }: Props) {
  const t = await getTranslations("account");
  return (
    <>
      <h1 className="text-4xl sm:text-5xl">{words.heading}</h1>
      <Said said={said} texts={words.said} />
      <Part heading={words.profile}>
        <p className="mb-5">{t("email", { email: account.email })}</p>
        <ActionForm
          action={changeProfile}
          problems={words.problems}
          submit={words.save}
          tone="outline"
          fields={[
            { name: "name", label: words.name, value: account.name, autoComplete: "name" },
            {
              name: "locale",
              kind: "select",
              label: words.locale,
              value: account.locale,
              options: LOCALES.map((value) => ({ value, label: words.locales[value] })),
            },
          ]}
        />
      </Part>
      <Part heading={words.password}>
        <PasswordForm hasPassword={account.hasPassword} words={words} />
      </Part>
      <Part heading={words.passkeys}>
        <Passkeys passkeys={account.passkeys} words={words} />
      </Part>
      <Part heading={words.twoFactor}>
        {account.twoFactorEnabled ? (
          <EndTwoFactor words={words} />
        ) : account.hasPassword ? (
          <TwoFactor words={words} />
        ) : (
          <p>{words.twoFactorNeedsPassword}</p>
        )}
      </Part>
      <Part heading={words.sessions}>
        <Sessions sessions={account.sessions} words={words} />
      </Part>
      <Part heading={words.data}>
        <p>{words.dataHint}</p>
        <a href="/api/account/data" download className="button-outline mt-4">
          {words.download}
        </a>
      </Part>
      <Part heading={words.delete}>
        <Deletion account={account} words={words} />
      </Part>
    </>
  );
}

function PasswordForm({ hasPassword, words }: { hasPassword: boolean; words: Words }) {
  const current = {
    name: "password",
    kind: "password",
    label: words.currentPassword,
    autoComplete: "current-password",
  } as const;
  return (
    <>
      <p className="mb-5">{hasPassword ? words.passwordHint : words.noPassword}</p>
      <ActionForm
        action={changePassword}
        problems={words.problems}
        submit={words.passwordSubmit}
        tone="outline"
        fields={[
          ...(hasPassword ? [current] : []),
          {
            name: "newPassword",
            kind: "password",
            label: words.newPassword,
            hint: words.newPasswordHint,
            autoComplete: "new-password",
          },
        ]}
      />
    </>
  );
}

async function Deletion({ account, words }: { account: LoadedAccount; words: Words }) {
  const [t, format] = await Promise.all([getTranslations("account"), getFormatter()]);
  const { keeps, ends } = account;
  return (
    <>
      <p>{words.deleteHint}</p>
      {keeps.length > 0 ? (
        <p className="mt-3 text-accent">{t("deleteKeeps", { names: format.list(keeps) })}</p>
      ) : (
        <>
          {ends.length > 0 && (
            <p className="mt-3 text-accent">{t("deleteEnds", { names: format.list(ends) })}</p>
          )}
          <div className="mt-4">
            <ActionForm
              action={removeAccount}
              problems={words.problems}
              submit={words.deleteSubmit}
              tone="danger"
              fields={[{ name: "sure", kind: "checkbox", label: words.sure, value: "yes" }]}
            />
          </div>
        </>
      )}
    </>
  );
}
