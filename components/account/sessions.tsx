import { getFormatter, getTranslations } from "next-intl/server";
import { endOwnSession } from "@/lib/auth/account-actions";
import type { LoadedAccount } from "@/lib/auth/loaders";
import type messages from "@/lib/i18n/messages/nl";

type Props = { sessions: LoadedAccount["sessions"]; words: (typeof messages)["account"] };

/** Where somebody is signed in, to sign out there. */
export async function Sessions({ sessions, words }: Props) {
  const [t, format] = await Promise.all([getTranslations("account"), getFormatter()]);
  return (
    <ul className="border-t border-rule">
      {sessions.map(({ id, userAgent, createdAt, current }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2"
        >
          <p>
            {deviceName(userAgent) ?? words.sessionUnknown}
            <span className="text-sm text-quiet">
              {" "}
              {t("sessionSince", { date: format.dateTime(createdAt, { dateStyle: "long" }) })}
            </span>
          </p>
          {current ? (
            <span className="text-sm text-quiet">{words.sessionCurrent}</span>
          ) : (
            <form action={endOwnSession}>
              <input type="hidden" name="id" value={id} />
              <button type="submit" className="link cursor-pointer py-2 text-sm">
                {words.sessionEnd}
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}

const BROWSERS = [
  ["Edg/", "Edge"],
  ["Firefox/", "Firefox"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;

const SYSTEMS = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["Mac OS X", "macOS"],
  ["Linux", "Linux"],
] as const;

/** "Firefox, Windows": enough to recognize one's own device by. */
function deviceName(userAgent: string | null): string | null {
  const known = [BROWSERS, SYSTEMS].flatMap(
    (names) => names.find(([mark]) => userAgent?.includes(mark))?.[1] ?? [],
  );
  return known.length > 0 ? known.join(", ") : null;
}
