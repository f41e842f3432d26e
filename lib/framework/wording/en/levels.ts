import type { Wording } from "../wording";

export const LEVELS_WORDING: Wording["levels"] = {
  mission: {
    name: "Mission",
    gloss: {
      individual: "What I am here for",
      team: "What we are here for",
      organization: "What our organization is here for",
    },
    about:
      "The mission is why you do it: what you want to achieve in the long run, and for whom. No level lies above it. In this model the mission shapes the identity: who you are now and who you want to become.",
    guidingQuestions: {
      individual: [
        "Where do I want my work to lead in the end?",
        "What do I want my work to achieve for customers?",
        "Why is it good that somebody does this work?",
      ],
      team: [
        "Where do we as a team want to be a few years from now?",
        "What do we want to achieve for customers together?",
        "Why is it a good thing that our team exists?",
      ],
      organization: [
        "What should be better ten years from now because of our organization?",
        "What difference does our organization want to make to customers and to society?",
        "Why does our organization exist in the first place?",
      ],
    },
  },
  identity: {
    name: "Identity",
    gloss: {
      individual: "Who I want to be",
      team: "Who we want to be",
      organization: "Who our organization wants to be",
    },
    about:
      "Identity is the picture you have of yourself, and what others see of it. In this model the mission shapes that picture, both as it is now and as you would like it to be. Identity in turn decides which values weigh most.",
    guidingQuestions: {
      individual: [
        "Who do I want to be to a customer?",
        "How do I come across now, and how would I like to come across?",
        "What do others notice of that?",
      ],
      team: [
        "What kind of team do we want to be to customers?",
        "How do we see ourselves now, and does that fit where we want to go?",
        "What should a customer notice about us, and how do we make sure of that?",
      ],
      organization: [
        "What kind of organization do we want to be to customers?",
        "What do customers know our organization for today?",
        "How should a customer be able to recognize our organization?",
      ],
    },
  },
  values: {
    name: "Values",
    gloss: {
      individual: "Why I do it this way",
      team: "Why we do it this way",
      organization: "Why our organization works this way",
    },
    about:
      "Values and beliefs are why you do things your way. In this model they come from identity. They in turn shape competencies, and how you treat customers and colleagues. Feeling responsible belongs here too, for your own work and for a colleague’s.",
    guidingQuestions: {
      individual: [
        "Why do I do my work in this way?",
        "What do I think a customer can expect of me?",
        "What do I feel responsible for, beyond my own tasks?",
      ],
      team: [
        "Why do we do it this way, and not another?",
        "Which beliefs about customers do we share, and which do we not?",
        "What can we expect of each other when a customer is counting on us?",
      ],
      organization: [
        "Why does our organization go about things this way?",
        "What do we as an organization believe about customers, and where does it show?",
        "Do managers and staff share those beliefs, or is there a gap?",
      ],
    },
  },
  competencies: {
    name: "Competencies",
    gloss: {
      individual: "What I am good at",
      team: "What we are good at",
      organization: "What our organization is good at",
    },
    about:
      "Competencies are your strengths and weaknesses: qualities that run deep. They are less about what you have learned and more about what you bring by nature. In this model values and beliefs shape them. They in turn decide which skills will grow well.",
    guidingQuestions: {
      individual: [
        "What comes almost naturally to me with customers?",
        "What suits me less, and who makes up for that?",
        "What do customers or colleagues come to me for?",
      ],
      team: [
        "What are our strengths when it comes to customers?",
        "What are we less good at?",
        "Do we let everyone do what they do best?",
      ],
      organization: [
        "Where does our organization’s natural strength lie?",
        "Which of our organization’s weaknesses do customers notice first?",
        "What qualities do we look for in new people?",
      ],
    },
  },
  skills: {
    name: "Skills",
    gloss: {
      individual: "How I do it",
      team: "How we do it",
      organization: "How our organization does it",
    },
    about:
      "Skills are about how you do something: listening, writing clearly, handling a hard conversation, solving a complaint. In this model they grow out of the competencies above them. They in turn decide what behavior you are able to show.",
    guidingQuestions: {
      individual: [
        "How do I go about it when a customer needs me?",
        "What do I still want to learn to help customers better?",
      ],
      team: [
        "How do we go about it when a customer asks for something difficult?",
        "What would a new colleague need to see here to do it as well as we do?",
        "How do we learn from each other?",
      ],
      organization: [
        "How do people here learn to help customers well?",
        "What know-how do we have, and what is missing?",
        "What makes sure that people keep using what they learn?",
      ],
    },
  },
  behavior: {
    name: "Behavior",
    gloss: {
      individual: "What I do",
      team: "What we do",
      organization: "What our organization does",
    },
    about:
      "Behavior is what you do, and so what a customer sees, hears and notices. In this model it follows from the skills above it. Through behavior you also influence your surroundings: the context. According to Harald Pol, customers notice four things: empathy, doing more than expected, taking the initiative and putting a mistake right.",
    guidingQuestions: {
      individual: [
        "What do I do for customers on an ordinary day?",
        "What did I do this week that a customer noticed?",
      ],
      team: [
        "What do we do for customers, and what do we leave undone?",
        "What did one of us do this week that a customer really noticed?",
        "What do we do when something goes wrong?",
      ],
      organization: [
        "What does our organization do that customers really notice?",
        "What do customers see our managers do?",
        "What does our organization do without a customer having to ask?",
      ],
    },
  },
  context: {
    name: "Context",
    gloss: {
      individual: "What I work with",
      team: "What we work with",
      organization: "What our organization works with",
    },
    about:
      "Context is everything around your work, inside and outside: the place, the systems, the processes, who does what. People change those surroundings through their behavior. Context makes good work easier or harder. The building ends here; no level lies below.",
    guidingQuestions: {
      individual: [
        "In what circumstances do I do my work?",
        "Which tools help me help customers, and which get in the way?",
        "What can I change about my surroundings myself?",
      ],
      team: [
        "In what circumstances do we work as a team?",
        "Which rules and systems help us, and which do not?",
        "What can we change ourselves?",
      ],
      organization: [
        "What makes our work easier or harder, from inside and from outside?",
        "Does the way we divide the work help the customer, or get in the way?",
        "Which processes and systems work for the customer, and which mostly for us?",
      ],
    },
  },
};
