import type { PicturesWording } from "../pictures";

export const PICTURES_WORDING: PicturesWording = {
  shifts: {
    title: "The ten shifts",
    now: "now",
    wanted: "wanted",
    spread: "how far the answers lie apart",
    unknown: "not known",
    line: "{name}: now {now}, wanted {wanted}",
    lineNow: "{name}: now {now}",
  },
  effort: {
    title: "Where the effort went, and where it does most",
    coins: "where time and money went",
    leverage: "where effort does most",
    center: "center of gravity",
    noCoins: "no coins were divided",
    noLeverage: "no level asks for extra effort",
    line: "{name}: {coins} coins, leverage {leverage}",
  },
};
