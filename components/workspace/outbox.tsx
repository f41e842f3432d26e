import { getFormatter, getTranslations } from "next-intl/server";
import type { LoadedMails } from "@/lib/organizations/organization-loaders";

type Props = { mails: NonNullable<LoadedMails["outbox"]> };

/** Mails as they would have been sent, the newest first. */
export async function Outbox({ mails }: Props) {
  const [t, format] = await Promise.all([getTranslations("mail.outbox"), getFormatter()]);
  if (mails.length === 0) return <p className="mt-4">{t("empty")}</p>;
  return (
    <ul className="mt-4 border-t border-rule">
      {mails.map(({ id, to, at, subject, text }) => (
        <li key={id} className="border-b border-rule">
          <details>
            <summary className="cursor-pointer py-3">
              {subject}
              <span className="block text-sm text-quiet">
                {t("to", {
                  to,
                  date: format.dateTime(at, { dateStyle: "medium", timeStyle: "short" }),
                })}
              </span>
            </summary>
            <div className="max-w-prose pb-6 break-words whitespace-pre-wrap">
              <WithLinks text={text} />
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}

function WithLinks({ text }: { text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <a key={part} href={part} rel="noreferrer" className="link break-all">
        {part}
      </a>
    ),
  );
}
