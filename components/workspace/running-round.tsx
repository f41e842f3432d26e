import { getTranslations } from "next-intl/server";
import { countTeller } from "@/components/rounds/progress-table";
import { RoundDates } from "@/components/rounds/round-dates";
import type { LoadedHome } from "@/lib/assessments/home-loaders";

type Loaded = NonNullable<NonNullable<LoadedHome["going"]>["open"]>;
type Props = { loaded: Loaded; home: string };

/** The round that runs, and how far it is. */
export async function RunningRound({ loaded, home }: Props) {
  const [t, told] = await Promise.all([getTranslations("workspace.home"), countTeller()]);
  const { round, progress } = loaded;
  const { total, byLink } = progress;
  const linked = byLink.reduce((sum, { answers }) => sum + answers, 0);
  return (
    <section className="mt-12 border-t border-rule pt-6">
      <p className="text-sm text-quiet">{t("now")}</p>
      <h2 className="mt-1 text-3xl">{round.name || t("untitled")}</h2>
      <p className="mt-1">
        <RoundDates round={round} />
      </p>
      <p className="mt-4 max-w-prose text-lg">
        {total && t("answered", { answered: told(total.answered), invited: total.invited })}{" "}
        {linked > 0 && t("byLink", { count: linked })}
        {!total && linked === 0 && t("tooFew")}
      </p>
      <a href={`${home}/rounds/${round.id}`} className="button-primary mt-5">
        {t("follow")}
      </a>
    </section>
  );
}
