import { getFormatter, getMessages, getTranslations } from "next-intl/server";
import type { loadAudit } from "@/lib/organizations/organization-loaders";

/** Who did what, the latest first. */
export async function AuditLog({ entries }: Awaited<ReturnType<typeof loadAudit>>) {
  const [t, format, { workspace, members }] = await Promise.all([
    getTranslations("workspace.audit"),
    getFormatter(),
    getMessages(),
  ]);
  const actions: Readonly<Record<string, string>> = workspace.audit.actions;
  const roles: Readonly<Record<string, string>> = members.roles;
  return (
    <>
      <h1 className="text-4xl sm:text-5xl">{t("heading")}</h1>
      <p className="mt-4 max-w-prose text-quiet">{t("lead")}</p>
      {entries.length === 0 ? (
        <p className="mt-8 text-lg">{t("empty")}</p>
      ) : (
        <ul className="mt-8 border-t border-rule">
          {entries.map(({ id, at, actor, action, subject }) => (
            <li
              key={id}
              className="grid gap-x-6 border-b border-rule py-2.5 sm:grid-cols-[11rem_1fr] sm:items-baseline"
            >
              <span className="text-sm text-quiet tabular-nums">
                {format.dateTime(at, { dateStyle: "medium", timeStyle: "short" })}
              </span>
              <span>
                {actor} · {actions[action.replace(".", "-")] ?? action}
                {subject && (
                  <span className="text-quiet [overflow-wrap:anywhere]">
                    : {roles[subject] ?? subject}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
