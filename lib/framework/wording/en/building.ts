import type { BuildingWording } from "../building";

export const BUILDING_WORDING: BuildingWording = {
  title: "The building of seven levels",
  supported: "supported {supported}",
  supportedRange: "supported {low} to {high}",
  agreement: {
    "one-picture": "one picture",
    shades: "small differences",
    spread: "far apart",
    "two-camps": "two groups",
  },
  indication: "{agreement} (indication)",
  nobody: "no answers yet",
  few: "answers from {n} of {total}",
  unknown: "not known yet",
  priority: "begin here",
  legend: {
    supported: "supported",
    unsupported: "not supported by the levels above",
    undecided: "depends on a level that is not known yet",
    band: "the score is somewhere in this band",
    ceiling: "ceiling: what the levels above can carry",
    interval: "margin of the score (95%)",
    target: "where we want to be",
    person: "one person",
    people: "how many people have this score",
    thirds: "how many people are in each part",
    earlier: "last time",
  },
};
