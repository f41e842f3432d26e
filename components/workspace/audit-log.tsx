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
        <div className="mt-8 overflow-x-auto" tabIndex={0} role="region" aria-label={t("heading")}>
          <table className="w-full text-left text-sm tabular-nums">
            <thead>
              <tr className="border-b border-rule text-quiet">
                {(["when", "who", "what", "subject"] as const).map((column) => (
                  <th key={column} scope="col" className="py-2 pr-6 font-normal">
                    {t(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.map(({ id, at, actor, action, subject }) => (
                <tr key={id} className="border-b border-rule align-baseline">
                  <td className="py-2 pr-6 whitespace-nowrap">
                    {format.dateTime(at, { dateStyle: "medium", timeStyle: "short" })}
                  </td>
                  <td className="py-2 pr-6">{actor}</td>
                  <td className="py-2 pr-6">{actions[action.replace(".", "-")] ?? action}</td>
                  <td className="py-2">{roles[subject] ?? subject}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
