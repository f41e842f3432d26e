import type { QuestionsWording } from "../wording";

/** What a member of a team reads about the team, in English. */
export const QUESTIONS_TEAM: QuestionsWording = {
  items: {
    "mission-1": {
      question: "How clear is it in our team what we want to achieve for customers?",
      anchors: [
        "We have not talked about that together yet.",
        "We would each say something different about it.",
        "We have written it down together, but need to look it up.",
        "We can all tell it from memory, in plain words.",
        "We each tell it with a story of our own, and customers still hear the same thing.",
      ],
    },
    "mission-2": {
      question: "How do we as a team keep in mind why we do this work?",
      anchors: [
        "We talk about planning and tasks. That keeps us busy enough.",
        "We stop and think about it on special days, such as a team day.",
        "We stop and think about it in our meetings, if the agenda allows.",
        "We open every meeting with a way we helped a customer that week.",
        "We hear customers say in their own words what we are here for.",
      ],
    },
    "mission-3": {
      question: "What do we do when there is more work than we can handle?",
      anchors: [
        "We start at the top of the pile.",
        "We see that not everything matters as much, but try to do it all.",
        "We choose together what helps customers most, until someone outside the team wants something else.",
        "We stick to what helps customers most, even when someone outside the team wants something else.",
        "We drop work that does too little for customers, without being told.",
      ],
    },
    "identity-1": {
      question: "How well do we know how customers see our team now, and how we want to be seen?",
      anchors: [
        "We have not looked into that yet.",
        "We each have a picture of our own.",
        "We know how we want to be seen. How customers see us now is guesswork.",
        "We know both, because we asked customers.",
        "We describe our team just as customers do, including what doesn’t work yet.",
      ],
    },
    "identity-2": {
      question: "What does a customer notice when dealing with several people from our team?",
      anchors: [
        "A customer notices that each of us does things differently.",
        "A customer hears us say: “My colleague does that differently.”",
        "A customer can tell that we are one team, as long as all goes to plan.",
        "A customer can tell that we are one team, even when something goes wrong.",
        "A customer can explain to someone else what is typical of our team.",
      ],
    },
    "identity-3": {
      question:
        "How do we decide how we come across to customers? Think of a letter, a front desk or a waiting room.",
      anchors: [
        "We go with what is handy at the time.",
        "We see afterwards that a choice doesn’t suit us.",
        "We check a big choice to see if it fits who we want to be.",
        "We also check a small choice, such as a standard e-mail, to see if it fits us.",
        "We turn down a cheap solution if it doesn’t fit who we want to be.",
      ],
    },
    "values-1": {
      question: "How well do we know what matters to each of us in dealing with customers?",
      anchors: [
        "We assume that we all think the same.",
        "We can tell from our discussions that we differ. On what exactly, we don’t know.",
        "We have spelled out a few things we agree on.",
        "We know what matters to all of us, and where we differ.",
        "We can fairly explain each other’s convictions, even those we don’t share.",
      ],
    },
    "values-2": {
      question: "How far do we feel responsible together for what a customer gets?",
      anchors: [
        "We think you are done when your own task is done.",
        "We think everyone should make sure their own part is good.",
        "We think you should help a colleague who asks.",
        "We think you should speak up when a colleague’s work could be better for the customer.",
        "We think everything that reaches a customer belongs to all of us, whoever did it.",
      ],
    },
    "values-3": {
      question:
        "What do we do when we disagree about what is good for customers? For example: do we still call a customer after five?",
      anchors: [
        "We each do it our own way.",
        "We talk about it, and then each go our own way again.",
        "We make an agreement. It holds until things get busy.",
        "We find out why each of us thinks so, and then choose together.",
        "We put it to customers as well, and let their answer decide.",
      ],
    },
    "competencies-1": {
      question:
        "How well do we know our team’s strengths and weaknesses in dealing with customers?",
      anchors: [
        "We have not looked at our team like that yet.",
        "We name our strengths. We don’t talk much about our weaknesses yet.",
        "We name a few of both, the way we see them.",
        "We can say how customers experience both.",
        "We hear the same strengths and weaknesses from customers as from each other.",
      ],
    },
    "competencies-2": {
      question: "What do we do with each other’s good qualities, such as calm or humor?",
      anchors: [
        "We leave that to each person.",
        "We see them, but say nothing about them.",
        "We mention them at set times, such as in a yearly review.",
        "We point them out during the work, when one has helped a customer.",
        "We bring them out in each other, even in the middle of a hard conversation with a customer.",
      ],
    },
    "competencies-3": {
      question:
        "How do we allow for each person’s strengths and weaknesses when we divide the work?",
      anchors: [
        "We divide the work by who has time.",
        "We see afterwards that another of us would have suited a customer better.",
        "We look at who is best placed when a request is out of the ordinary.",
        "We look at who is best placed for every request, even if the schedule has to move.",
        "We divide the work so well that customers know which of us to go to.",
      ],
    },
    "skills-1": {
      question: "How good are we as a team at conversations with customers?",
      anchors: [
        "We each do it our own way and don’t know how the others do it.",
        "We know what a good conversation takes. Only a few of us manage it yet.",
        "We handle ordinary conversations well. A difficult one goes to an experienced colleague.",
        "We can all handle a difficult conversation well, too.",
        "We are so good at it that other teams come to listen in.",
      ],
    },
    "skills-2": {
      question: "How do we get better together at dealing with customers?",
      anchors: [
        "We each learn it for ourselves, on the job.",
        "We take a course together, then pick up where we left off.",
        "We practice together if there is room in the schedule.",
        "We practice every month with something one of us really went through.",
        "We sit in with each other every week and say honestly what we see.",
      ],
    },
    "skills-3": {
      question: "What do we do when our standard approach does not suit a customer?",
      anchors: [
        "We finish the steps as we know them.",
        "We see that it doesn’t suit, but have nothing else to fall back on.",
        "We do something else if a colleague has done it before.",
        "We choose another approach ourselves and can explain why.",
        "We work out a new approach with the customer, which the whole team then uses.",
      ],
    },
    "behavior-1": {
      question: "What did we do in recent weeks to really understand a customer?",
      anchors: [
        "We answered questions as they were asked.",
        "We heard doubt or tension, but kept to the question.",
        "We asked at quiet moments for the story behind the question.",
        "We asked for the story behind the question, even with others waiting.",
        "We noticed what a customer did not dare to ask, and helped with that.",
      ],
    },
    "behavior-2": {
      question: "What did we do in recent weeks that customers did not expect?",
      anchors: [
        "We kept to what had been agreed.",
        "We thought of something extra, but left it at that.",
        "We did something extra if it took little effort.",
        "We did something extra for a customer every week, even if it took effort.",
        "We did something that a customer still talked about weeks later.",
      ],
    },
    "behavior-3": {
      question: "What did we do in recent weeks without a customer asking for it?",
      anchors: [
        "We responded to what came in.",
        "We saw a problem coming and waited for the first customer to get in touch.",
        "We warned customers in advance of something big, such as an outage.",
        "We also warned customers in advance of something small, such as half an hour’s delay.",
        "We solved a problem before a customer ran into it.",
      ],
    },
    "behavior-4": {
      question: "What did we do the last few times we got something wrong for a customer?",
      anchors: [
        "We waited to see if the customer would say anything.",
        "We explained how it had happened when the customer raised it.",
        "We fixed it after the customer pointed it out.",
        "We got in touch ourselves, with the solution ready.",
        "We made up for it so well that the customer thanked us.",
      ],
    },
    "context-1": {
      question: "Who makes the decision in our team when a customer needs something right away?",
      anchors: [
        "We find out each time who is in charge of that.",
        "We see customers waiting because we have to get approval first.",
        "We decide on ordinary questions ourselves. An exception goes to the manager.",
        "We decide on exceptions ourselves too, right there with the customer.",
        "We also decide ourselves how we organize our work, so that customers don’t have to wait.",
      ],
    },
    "context-2": {
      question: "How well do our arrangements and ways of working fit what customers need?",
      anchors: [
        "We work the way we have always worked.",
        "We know where customers get stuck. It is still on our list.",
        "We change an arrangement when a few customers complain about it.",
        "We review our arrangements every six months through a customer’s eyes.",
        "We make and scrap arrangements together with customers.",
      ],
    },
    "context-3": {
      question: "How useful are our workplace, software and information when we help customers?",
      anchors: [
        "We get by with what there is, each in our own way.",
        "We know what slows us down, and are still waiting for a solution.",
        "We can answer ordinary questions well with them. A complicated one means searching.",
        "We quickly find what we need, even for a complicated question.",
        "We can see from our information which customer is going to need us.",
      ],
    },
  },
  shifts: {
    experience: {
      from: "Our strength is the quality of what we deliver. That simply has to be right.",
      to: "Our strength is what customers experience with us. We think it through beforehand.",
    },
    relationships: {
      from: "We help every customer promptly and well. That leaves time for the next one.",
      to: "We stay in touch with customers for years, even when they need nothing for a while.",
    },
    "business-case": {
      from: "We watch what service costs, so that our budget ends up in the right place.",
      to: "We put extra money into service, because it returns more than it costs and customers deserve it.",
    },
    purpose: {
      from: "We work toward the figures agreed for our team. That gives us a firm footing.",
      to: "We work toward an ideal that reaches further than our team. That gives us energy.",
    },
    trust: {
      from: "We work with clear rules and checks, so that mistakes are seen early.",
      to: "We rely on trust, so that each of us can do what a customer needs.",
    },
    engagement: {
      from: "In colleagues, we look first for expertise. Dealing with customers can be learned.",
      to: "In colleagues, we look first for a love of helping customers. The trade can be learned.",
    },
    listening: {
      from: "We measure what customers think at fixed times. That lets us compare the years.",
      to: "We listen every day to what customers say, and to what they leave unsaid.",
    },
    innovation: {
      from: "We keep getting better at what we already do well. Customers count on that.",
      to: "We keep trying new things with customers, even if we must let go of what is familiar.",
    },
    journeys: {
      from: "Our way of working is fixed, so that every step is done with care.",
      to: "Our way of working moves with the customer, from the first question to the solution.",
    },
    partners: {
      from: "With suppliers, we sign a clear contract at a sharp price. That gives certainty.",
      to: "With suppliers, we talk about what customers think, so that together we do better.",
    },
  },
  targets: {
    question: "How far do we want to get as a team on each of these points?",
    levels: {
      mission: "Knowing together what we want to achieve for customers",
      identity: "Being the team we want to be for customers",
      values: "Knowing and doing what matters to all of us",
      competencies: "Knowing and using each other’s strengths and weaknesses",
      skills: "All of us being good at what customers ask of us",
      behavior:
        "Showing empathy as a team, doing more than asked, thinking ahead, making up for mistakes",
      context: "A division of work, arrangements and tools that help customers",
    },
  },
  effort: {
    question:
      "Suppose you have ten coins. Divide them the way our team divided its time and money last year to help customers better.",
    levels: {
      mission: "Talking together about what we want to achieve for customers",
      identity: "Finding out how customers see us, and how we want to be seen",
      values: "Talking about what matters to us in dealing with customers",
      competencies: "Discovering what comes naturally to each of us, and what does not",
      skills: "Courses, training and practicing together",
      behavior: "Time for extra attention, a small gesture or making up for a mistake",
      context: "New software, new arrangements, a working group, a different division of work",
    },
  },
  story: {
    question: "Think of a moment when our team really helped a customer. What happened?",
    hint: "A few sentences are enough. Please leave out names, those of colleagues too.",
  },
  improvement: {
    question: "What would you improve first in our team, for our customers?",
    hint: "The first thing that comes to you is fine. It can be big or small.",
  },
};
