import type { FindingsWording } from "../findings";

export const FINDINGS_WORDING: FindingsWording = {
  respondents: { one: "1 response", other: "{n} responses" },
  maintain: {
    individual: "You are where you want to be on every level. Keep doing what you do.",
    team: "Your team is where you want it to be on every level. Hold on to that together.",
    organization:
      "The organization is where you want it to be on every level. Keep looking at it together.",
  },
  divided: {
    spread: "The answers about {level} are far apart.",
    "two-camps":
      "There are two groups on {level}: {low} people answer low and {high} people answer high.",
  },
  dividedIndication: {
    spread: "The answers about {level} seem far apart; with {n} responses that is an indication.",
    "two-camps":
      "There seem to be two groups on {level}; with {n} responses that is an indication.",
  },
  effort: {
    some: {
      one: "Of every 100 coins, 1 went to a level that rests on {level}.",
      other: "Of every 100 coins, {coins} went to levels that rest on {level}.",
    },
    all: "All coins went to levels that rest on {level}.",
    none: "None of the coins went to a level below {level}.",
    noCoins: "No coins were divided, so we cannot say where the effort went.",
    noLeverage: "No level asks for more effort, so there is nothing to compare the coins with.",
  },
  unsupported:
    "Of the {score} points on {level}, the model counts {supported} as supported by the levels above.",
  dontKnow: "On {level}, {percent}% of the answers are “don’t know”.",
  strong: "There is already firm ground on {levels}.",
  strongAll: "There is firm ground on every level.",
  agreed: "You agree about {levels}.",
  agreedIndication: "You seem to agree about {levels}; with {n} responses that is an indication.",
  tooFew: "With {n} responses it is too early to say how far you agree.",
  overall:
    "Together the levels score {score} on average. The model counts {supported} of that as supported: stage “{stage}”.",
  level: {
    score: "{level}: {score}, {stage}.",
    between: "{level}: {score}, between {stage} and {higher}.",
    nobody: "Nobody gave enough answers about {level}.",
    few: "Too few answers about {level}: from {n} of {total} people.",
    supported: "Of that, the model counts {supported} as supported.",
    range: "Between {low} and {high} is supported: that depends on a level that is still unknown.",
    agreement: {
      "one-picture": "You see this the same way.",
      shades: "You differ a little on this.",
      spread: "You see this very differently.",
      "two-camps": "There are two groups: {low} people answer low, {high} high.",
    },
    indication: {
      "one-picture": "An indication: you see this the same way.",
      shades: "An indication: there are small differences between you.",
      spread: "An indication: you think very differently about this.",
      "two-camps": "An indication: there are two groups.",
    },
    dontKnow: "Of the answers, {percent}% are “don’t know”.",
  },
  parameters:
    "Scoring rules version {version}: the tolerance is {tolerance} points; what lies above it counts for {carryOver}%.",
};
