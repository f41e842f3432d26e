import type { ExplanationsWording } from "../explanations";

export const EXPLANATIONS_WORDING: ExplanationsWording = {
  person: {
    name: "Score of one person",
    why: "The average of the answers (a). The lowest answer is 0 points, the highest is 100.",
    one: "Whoever answered the question has a score of their own (x): {n} of {total} people.",
    rule: "Whoever answered at least {least} of the {items} questions has a score of their own (x): {n} of {total} people.",
  },
  score: {
    name: "Score",
    why: "The average of everyone’s own score (x). The number of people is n.",
  },
  margin: {
    name: "Margin",
    why: "Chance can move the score this far: from {low} to {high} (95% confidence). SD is the standard deviation; t goes with the number of people.",
  },
  averageDeviation: {
    name: "Average deviation",
    why: "How far people’s own scores lie from the group’s score, on average.",
  },
  shared: {
    name: "Shared score",
    why: "Anyone above the score counts up to the score. That way a low answer does not disappear behind a high one: half of the deviation comes off.",
  },
  agreement: {
    name: "Do we see the same?",
    tooFew: "Of fewer than {least} people we do not say.",
    onePicture:
      "There are no two groups. The average deviation per question (ADJ) is {onePicture} at most.",
    shades:
      "There are no two groups. The average deviation per question (ADJ) is more than {onePicture} and {shades} at most.",
    spread: "There are no two groups. The average deviation per question (ADJ) is over {shades}.",
    twoCamps:
      "Low (under {lowCut}): {low}. High ({highCut} or more): {high}. In between: {middle}. Low and high are each at least a quarter, the middle is at most half of the smaller.",
    indication: "With {n} people this is an indication.",
  },
  stage: {
    name: "Stage",
    within: "{stage}",
    between: "between {stage} and {higher}",
    whyWithin: "This stage runs from {from} to {to}. A boundary belongs to the higher stage.",
    whyBetween: "The margin of the score crosses a boundary between two stages.",
  },
  ceiling: {
    name: "Ceiling",
    why: "The lowest shared score of the levels above, plus {tolerance} points of tolerance.",
    above: "It lies over 100, so it holds nothing back.",
  },
  supported: {
    name: "Supported score",
    why: "Up to the ceiling everything counts. What rises above it counts for {carryOver}%.",
    all: "The score does not rise above the ceiling. All of it counts.",
    top: "No level with a score lies above. All of it counts.",
  },
  supportedRange: {
    name: "Supported: lowest and highest",
    why: "A level above has no score yet. This is what is supported if that level were to score 0, and what if it were 100.",
  },
  unsupported: {
    name: "Not supported",
    why: "What is then left of the score.",
  },
  target: {
    name: "Target",
    why: "The average of the targets (y) that people chose. There are k of them.",
    none: "No target is known. Then we use {target}.",
    hidden: "Everyone chose the same target. In a small group we do not show it.",
  },
  leverage: {
    name: "Leverage",
    why: "The room to the target, times the part of the building that rests on this: {resting} of {count} levels. We measure from the score, but never from higher than the shared score plus {tolerance}.",
    hidden: "From the leverage one could work out the target. So it is not here either.",
  },
  level: {
    ownUnknown:
      "Fewer than half of the questions are answered here. There is no score, and the level counts as not known yet.",
    jointUnknown:
      "Too few people have a score here. We show nothing of it, and the level counts as not known yet.",
    few: "Fewer than half of the people have a score here. The level counts as not known yet.",
    unanimous:
      "Everyone came to the same score here. In a small group we then show a band only: {from} to {to}.",
    below:
      "This also follows from a level above, of which we show no point. That is why it is not here.",
  },
  priority: {
    rule: "We go from the top down. The first level that is not known yet, low or divided comes first.",
    passed: "{score} is not lower than {cut}, and not divided. We go on.",
    passedHidden: "Not low and not divided. We go on.",
    unknown: "This level is not known yet. Here you begin.",
    low: "{score} is lower than {cut}. Here you begin.",
    lowHidden: "Lower than {cut}. Here you begin.",
    divided: "Not low, but divided. Here you begin.",
    leverage: "No level held us up. Then the most leverage counts: that of {level}.",
    maintain: "No level held us up, and there is no leverage left. Keep doing what you do.",
    most: "Most leverage",
  },
  belowPriority: {
    name: "Coins below where you begin",
    why: "The part of all coins (m) that lies lower than {level}. Whoever divided coins gave ten.",
  },
  coinsPlace: {
    name: "Center of the coins",
    why: "On which level the coins lie, on average. The top is 1, the bottom is {count}.",
  },
  leveragePlace: {
    name: "Center of the leverage",
    why: "On which level the leverage lies, on average.",
  },
  inversion: {
    name: "Inversion",
    why: "Above 0 the coins lie too low in the building, below 0 too high. It cannot go beyond 1.",
    hidden:
      "How the coins lie beside the leverage follows from all levels. We do not show all of those, so not this either.",
  },
  gap: {
    why: "Wanted (W) minus now (N), each on a scale from 0 to 100. A shift counts in no level.",
    hidden: "Too few answers, or all the same in a small group.",
    notAsked:
      "The short questionnaire only asks how it is now. So there is no difference to compute.",
  },
  overallScore: {
    name: "Average score",
    why: "The average of the levels that have a score.",
  },
  overallSupported: {
    name: "Supported on average",
    why: "The same average, of the supported scores.",
  },
  overallStage: {
    name: "Stage of the whole",
    why: "The stage of what is supported on average: from {from} to {to}.",
  },
  overallHidden:
    "The whole follows from all levels together. We do not show each level as a point, so not the whole either.",
  expert: {
    why: "For r and A, 1 is full agreement. AD counts in steps of one answer. A J stands for all questions together.",
    hidden:
      "We show these measures when enough people answered each question, and differed on every one.",
    intraclass: "these compare groups, and this is one.",
  },
};
