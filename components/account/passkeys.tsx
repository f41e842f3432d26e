import { getFormatter, getTranslations } from "next-intl/server";
import { removeOwnPasskey } from "@/lib/auth/account-actions";
import type { LoadedAccount } from "@/lib/auth/loaders";
import type messages from "@/lib/i18n/messages/nl";
import { AddPasskey } from "./add-passkey";

type Props = { passkeys: LoadedAccount["passkeys"]; words: (typeof messages)["account"] };

/** The passkeys that somebody has, to add to and to take away from. */
export async function Passkeys({ passkeys, words }: Props) {
  const [t, format] = await Promise.all([getTranslations("account"), getFormatter()]);
  return (
    <>
      <p>{words.passkeysHint}</p>
      <ul className="mt-4 border-t border-rule empty:hidden">
        {passkeys.map(({ id, name, createdAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2"
          >
            <p>
              {name ?? words.passkeyUnnamed}
              {createdAt && (
                <span className="text-sm text-quiet">
                  {" "}
                  {t("passkeyAdded", { date: format.dateTime(createdAt, { dateStyle: "long" }) })}
                </span>
              )}
            </p>
            <form action={removeOwnPasskey}>
              <input type="hidden" name="id" value={id} />
              <button type="submit" className="link cursor-pointer py-2 text-sm">
                {words.passkeyRemove}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <AddPasskey label={words.passkeyAdd} problem={words.passkeyProblem} />
    </>
  );
}
