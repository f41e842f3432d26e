import { useTranslations } from "next-intl";
import { SOCIAL_SYSTEMS, type SocialSystem } from "@/lib/framework/social-systems";
import type { ImportState } from "@/lib/organizations/unit-import-state";

type Props = {
  state: Extract<ImportState, { step: "wrong" }>;
  kinds: Readonly<Record<SocialSystem, string>>;
};

/** Everything that is wrong with a file, by line. */
export function ImportProblems({ state, kinds }: Props) {
  const t = useTranslations("units.import");
  const { fileName, rowCount, problems } = state;
  // A kind is named by its own word in files; everything else is a text of the file or a name.
  const named = (text: string) => {
    const kind = SOCIAL_SYSTEMS.find((system) => system === text);
    return kind ? kinds[kind] : text;
  };
  return (
    <section role="alert" className="mt-10">
      <h2 className="text-2xl text-accent">
        {t("wrong.heading", { count: problems.length, fileName })}
      </h2>
      <p className="mt-2 max-w-prose">{t("wrong.text", { rows: rowCount })}</p>
      <table className="mt-4 w-full text-left">
        <thead>
          <tr className="border-b border-rule text-sm text-quiet">
            <th scope="col" className="w-16 py-2 pr-4 font-normal">
              {t("wrong.line")}
            </th>
            <th scope="col" className="py-2 font-normal">
              {t("wrong.problem")}
            </th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ line, problem, value, other }) => (
            <tr key={`${line}-${problem}`} className="border-b border-rule align-baseline">
              <th scope="row" className="py-2 pr-4 font-normal tabular-nums">
                {line}
              </th>
              <td className="py-2 [overflow-wrap:anywhere]">
                {t(`rowProblems.${problem}`, {
                  value,
                  other: problem === "kind-differs" ? named(other) : other,
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
