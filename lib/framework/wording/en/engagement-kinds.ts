import type { Wording } from "../wording";

export const ENGAGEMENT_KINDS_WORDING: Wording["engagementKinds"] = {
  empathy: {
    name: "Empathy",
    about: "Someone really understood what it was like for the customer, and showed it.",
  },
  extra: {
    name: "A little extra",
    about: "Someone did more than the customer had expected at that moment.",
  },
  initiative: {
    name: "Taking the initiative",
    about: "Someone saw what was needed and did it before the customer asked.",
  },
  repair: {
    name: "Putting it right",
    about: "Something went wrong, and someone solved it and made it up to the customer.",
  },
};
