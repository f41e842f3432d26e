import type { PicturesWording } from "../pictures";

export const PICTURES_WORDING: PicturesWording = {
  shifts: {
    title: "De tien omslagen",
    now: "nu",
    wanted: "gewenst",
    spread: "hoe ver de antwoorden uiteenlopen",
    unknown: "niet bekend",
    line: "{name}: nu {now}, gewenst {wanted}",
    lineNow: "{name}: nu {now}",
  },
  effort: {
    title: "Waar de inzet heen ging, en waar die het meest oplevert",
    coins: "waar tijd en geld heen gingen",
    leverage: "waar inzet het meest oplevert",
    center: "zwaartepunt",
    noCoins: "geen munten verdeeld",
    noLeverage: "geen niveau vraagt extra inzet",
    line: "{name}: {coins} munten, hefboom {leverage}",
  },
};
