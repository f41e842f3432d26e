import type { WorkshopWording } from "../workshop";

export const WORKSHOP_WORDING: WorkshopWording = {
  think: {
    mission: "If we stopped tomorrow, what would our customers miss?",
    identity: "What would a customer tell a friend about us, and do we recognize that?",
    values: "You call a customer back. Do you first ask if it is a good moment? Why, or why not?",
    competencies: "Which situations with customers come naturally to us, and which do not?",
    skills: "How do we go about this, and what would a new colleague need to see?",
    behavior: "What did one of us do last week that a customer noticed?",
    context: "Which rule or system helps us, and what gets in the way?",
  },
  talk: {
    mission: "Which customer did you have in mind when you chose?",
    identity: "When did that picture fit, and when did it not?",
    values: "What matters so much to you here that you would not give it up?",
    competencies: "Who among us can do this already, and how can you tell?",
    skills: "What would you need to do this differently next time?",
    behavior: "What held us back when it did not work out?",
    context: "Would a change here help if everything above stays as it is?",
  },
  readings: {
    "too-few": {
      says: "There are too few votes to show.",
      ask: "Who would like to say how they see it?",
    },
    few: {
      says: "This is how our votes lie.",
      ask: "Who will begin, with a customer as an example?",
    },
    alike: {
      says: "All votes lie in the same part of the scale.",
      ask: "What would a customer say about this?",
    },
    "one-picture": {
      says: "We see the same thing here.",
      ask: "How does a customer notice that we agree on this?",
    },
    shades: {
      says: "We are close, with small differences.",
      ask: "Which difference does a customer run into with us?",
    },
    spread: {
      says: "We see this very differently.",
      ask: "What have you seen that the others may not have?",
    },
    "two-camps": {
      says: "There are two groups in the room.",
      ask: "What would have to happen before you moved one step?",
    },
  },
  steps: {
    stories: {
      name: "Stories",
      prompt: "When did one of us really help a customer? Or when did we not?",
    },
    coins: {
      name: "Dividing coins",
      prompt: "Where did our time and money for customers go last year?",
    },
    break: { name: "Break", prompt: "Time for coffee." },
    shifts: {
      name: "Ten shifts",
      prompt: "Between two good ways of working: where are we now?",
    },
    effort: {
      name: "Coins on the table",
      prompt: "This is where our effort went. What strikes you next to the building?",
    },
    actions: {
      name: "Agreements",
      prompt: "What do we do first, who takes it on, and what will a customer notice?",
    },
    close: { name: "Closing", prompt: "What do you take with you to tomorrow?" },
  },
  rules: {
    talk: "Nobody has to explain a vote, and nobody has to convince anyone. The facilitator does not vote.",
    anonymous:
      "Votes are anonymous. Only when everybody is done do you see together how the votes lie.",
    named: "These votes carry names. Everybody will see who chose what.",
  },
  gate: "The room still clearly differs here. Talking about skills and behavior would be building on sand.",
  parked: "A good idea for later. Shall I park it at “{level}”?",
};
