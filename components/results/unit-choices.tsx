import { getTranslations } from "next-intl/server";
import { Choice } from "@/components/ui/choice";
import type { LoadedUnitResult } from "@/lib/assessments/unit-result-loaders";

type Props = { result: LoadedUnitResult; path: string };

/** Which people of the unit are looked at: with those below it or not, everybody or one perspective. */
export async function UnitChoices({ result, path }: Props) {
  const t = await getTranslations("unitResult");
  const { view, views, round } = result;
  const scopes = (["withBelow", "direct"] as const).filter((scope) =>
    views.some((other) => other.scope === scope && other.group === view.group),
  );
  const groups = (["all", ...round.perspectives] as const).filter((group) =>
    views.some((other) => other.group === group && other.scope === view.scope),
  );
  return (
    <div className="mt-5 flex flex-wrap gap-x-10 gap-y-3 text-sm print:hidden">
      {scopes.length > 1 && (
        <Choice
          label={t("scope")}
          options={scopes.map((scope) => ({
            label: t(scope),
            href: `${path}?scope=${scope}&group=${view.group}`,
            current: scope === view.scope,
          }))}
        />
      )}
      {groups.length > 1 && (
        <Choice
          label={t("group")}
          options={groups.map((group) => ({
            label: t(group),
            href: `${path}?scope=${view.scope}&group=${group}`,
            current: group === view.group,
          }))}
        />
      )}
    </div>
  );
}
