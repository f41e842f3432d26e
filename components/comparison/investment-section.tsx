import { getFormatter, getTranslations } from "next-intl/server";
import type { LoadedHistory } from "@/lib/comparison/loaders";
import type { Investment } from "@/lib/comparison/movement";
import type { Wording } from "@/lib/framework/wording";

type Props = { history: LoadedHistory; wording: Wording };

/** Whether effort did what one hoped for: where it went, and what moved since. */
export async function InvestmentSection({ history, wording }: Props) {
  const [t, format] = await Promise.all([getTranslations("history.investment"), getFormatter()]);
  const { investments, rounds, compared } = history;
  if (!compared) return null;
  const [from, to] = [rounds[compared.from]?.name ?? "", rounds[compared.to]?.name ?? ""];
  if (!investments) {
    return (
      <section>
        <h2 className="text-3xl">{t("heading")}</h2>
        <p className="mt-3 max-w-prose">{t("noCoins", { from })}</p>
      </section>
    );
  }
  const most = investments.toSorted((a, b) => b.share - a.share)[0];
  const signed = (value: number) => format.number(Math.round(value), { signDisplay: "exceptZero" });
  const happened = ({ movement, isTooLittle }: Investment) => {
    if (movement.kind !== "moved") return t("cannotSay");
    if (isTooLittle) return t("tooLittle");
    return t(movement.word === "unknown" ? "not-demonstrable" : movement.word);
  };
  const points = ({ movement }: Investment) =>
    movement.kind === "moved" && movement.interval
      ? t("points", {
          difference: signed(movement.difference),
          low: signed(movement.interval.low),
          high: signed(movement.interval.high),
        })
      : "";
  return (
    <section>
      <h2 className="text-3xl">{t("heading")}</h2>
      {most && (
        <p className="mt-3 max-w-prose text-lg">
          {t("most", {
            from,
            to,
            level: wording.levels[most.level].name,
            coins: Math.round(100 * most.share),
            happened: happened(most),
          })}
        </p>
      )}
      <div className="mt-5 overflow-x-auto" tabIndex={0} role="region" aria-label={t("heading")}>
        <table className="w-full min-w-[36rem] text-left text-sm tabular-nums">
          <thead>
            <tr className="border-b border-rule text-quiet">
              {(["level", "effort", "expected", "happened", "supported"] as const).map((key) => (
                <th key={key} scope="col" className="py-2 pr-4 align-bottom font-normal">
                  {t(key, { from, to })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {investments.map((own) => (
              <tr key={own.level} className="border-b border-rule align-top">
                <th scope="row" className="py-2 pr-4 font-normal">
                  {wording.levels[own.level].name}
                </th>
                <td className="py-2 pr-4">{t("coins", { coins: Math.round(100 * own.share) })}</td>
                <td className="py-2 pr-4">{t(`expects.${own.expected ?? "unknown"}`)}</td>
                <td className="py-2 pr-4">
                  {happened(own)} <span className="block text-quiet">{points(own)}</span>
                </td>
                <td className="py-2 pr-4">
                  {own.supported === null ? "?" : signed(own.supported)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-4 max-w-prose text-sm text-quiet">{t("note")}</p>
    </section>
  );
}
