import type { EffortPicture } from "@/lib/drawing/picture";
import type { Locale } from "@/lib/framework/locales";
import type { Wording } from "@/lib/framework/wording";
import { fill } from "./fill";
import type { Profile } from "./profile";

/** Where a group's coins went, as the mean number a person gave, next to the leverage. */
export function effortPicture(
  { effort, levels, priority }: Profile,
  wording: Pick<Wording, "levels" | "pictures" | "building">,
  locale: Locale,
): EffortPicture {
  const say = wording.pictures.effort;
  const figures = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const shown = levels.map(({ level, leverage }, index) => {
    const coins = effort.respondents === 0 ? null : (effort.coins[index] ?? 0) / effort.respondents;
    return {
      name: wording.levels[level].name,
      coins,
      coinsFigure: coins === null ? "" : figures.format(coins),
      leverage,
      leverageFigure: leverage === null ? "?" : figures.format(Math.round(leverage)),
      priority: priority.level === level ? wording.building.priority : null,
    };
  });
  return {
    title: say.title,
    description: shown
      .map(({ name, coinsFigure, leverageFigure }) =>
        fill(say.line, { name, coins: coinsFigure || "0", leverage: leverageFigure }),
      )
      .join(". "),
    levels: shown,
    legend: {
      coins: say.coins,
      leverage: say.leverage,
      center: say.center,
      noCoins: say.noCoins,
      noLeverage: say.noLeverage,
    },
  };
}
