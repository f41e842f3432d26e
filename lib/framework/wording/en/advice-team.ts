import type { Level } from "../../levels";
import type { AdviceWording } from "../wording";

/** What a result on a level means for a team, and what to do with it. */
export const ADVICE_TEAM: Record<Level, AdviceWording> = {
  mission: {
    headline: {
      unknown:
        "Too few answers came in on what this team is here for. Find that out together first.",
      low: "It is not clear enough yet what difference your team wants to make for customers. Start there.",
      divided: "Your answers differ on what this team is here for. Put them side by side first.",
      leverage:
        "Your team is in good shape. The biggest gain now lies in a purpose you hear in every choice.",
    },
    unknown:
      "Without an answer here, nobody can tell what the rest is resting on. Perhaps the purpose was never discussed, or everyone knows it in different words. Ask around before you change anything.",
    low: "When it is unclear what the team is here for, each of you decides on busy days which customer goes first. A new agreement or a new system will not settle that. In Harald Pol’s experience, time spent on the mission carries through to everything below.",
    divided:
      "Perhaps one of you mainly wants to finish a request properly, and another to help a person move on. Both are good, but a customer notices who picks up. The difference carries through to every agreement you make later, so talk about this first.",
    unsupported:
      "No level lies above the mission, so nothing has to carry it. Do look at it every year: a good purpose fades when people no longer see it in their work.",
    nextSteps: [
      "This week, each of you thinks of one moment when you really made a difference to a customer. Share it at the next team meeting, two minutes each.",
      "Then write down, each on your own, what customers would miss without this team. Put the answers on the wall and see what keeps coming back.",
      "Let three of you turn them into one plain sentence. Read it to two customers and ask whether they recognize you in it.",
      "For a month, hold that sentence next to every hard choice in your meetings. Note which choices turn out differently.",
    ],
    conversationStarters: [
      "If we stopped tomorrow, who would call us first, and why?",
      "Which customer from last year still makes us glad that we were there?",
      "What work do we do faithfully without knowing which customer it helps?",
    ],
  },
  identity: {
    headline: {
      unknown:
        "Who you want to be to customers is still an open question. Discuss it first, among yourselves and with customers.",
      low: "How you want to come across to customers is not clear enough yet. Work on that picture first.",
      divided:
        "You think very differently about who you want to be to customers. First tell each other what you see.",
      leverage:
        "Your team has a face of its own. The biggest gain now comes when customers recognize it in every one of you.",
    },
    unknown:
      "You may have a clear style that nobody has put into words. It may also be that nobody ever asked. Start by hearing how customers describe you today.",
    low: "Anyone who speaks to two of you soon walks away with two impressions. Customers can hardly say what they get from you while you cannot say it yourselves. Until then, a rule about tone or attitude has nothing to hold on to.",
    divided:
      "Perhaps some see you as experts with the right answer, and others as a guide at the customer’s side. Each picture comes with a different greeting, a different letter, a different way to explain. So talk about the picture first, and about habits after that.",
    unsupported:
      "Your style as a team is stronger than the purpose above it can carry. In a close team that is easy to understand. Without a clear purpose the style may fade as new colleagues join or work gets busy.",
    nextSteps: [
      "This week, each of you asks one customer for three words that fit your team. Write them down exactly as they were said.",
      "Put those words next to the three you would like to hear. Talk for half an hour about where they differ.",
      "Choose one word together that customers should be using in six months. Decide what they would see or hear of it in a call, an email and a letter.",
      "Choose one person to tell new colleagues how you want to be, with a real story to go with it.",
    ],
    conversationStarters: [
      "What does a customer say about us over dinner, and is that who we are?",
      "When were we at our best with a customer, and who were we then?",
      "How are we different from another team that does the same work?",
    ],
  },
  values: {
    headline: {
      unknown:
        "What you believe about customers was left open too often. Ask each other first, with real examples.",
      low: "As a team you still have too little to go on about what a customer can expect. Put work into that first.",
      divided: "You think differently about what a customer can expect from you. Start there.",
      leverage:
        "What a customer can expect is clear among you. The biggest gain now comes when you hold each other to it.",
    },
    unknown:
      "Beliefs hide in habits: who you call back, what you pass on, what you let go. As long as nobody says them out loud, you cannot see whether you share them. A real case then helps more than a list of fine words.",
    low: "Faced with an awkward request, each of you soon falls back on your own idea of what is fair. What one solves, another then leaves because it is not their job. According to Harald Pol, training only sticks when you share the why as well.",
    divided:
      "These are views that good colleagues hold for good reasons. While you do not discuss them, the answer a customer gets depends on who answers. What you learn on a course, too, everyone then uses in their own way.",
    unsupported:
      "Your values are stronger than the purpose or the self-image above can carry. You often see this with people who care about customers. Say together why you do it, or it will depend on a few of you.",
    nextSteps: [
      "This week, each of you writes down one case that made you hesitate. What did the customer ask, what did you do, and why? Leave out the customer’s name.",
      "Practice on this one: you call a customer back during working hours. Do you ask whether it is a good moment, or go straight to the point? Let everyone choose and give a reason.",
      "After that, discuss one case of your own every week, twenty minutes at most. Look for the belief behind each answer before you agree on anything.",
      "After four cases, write three sentences: this is what a customer can expect from us, and why. Make one about what you do when a colleague’s work goes wrong.",
      "Agree how to remind each other when things get busy, and try it for a month. See whether fewer customers have to call twice.",
    ],
    conversationStarters: [
      "A customer asks for something just outside our agreements. What do you do, and why?",
      "When did you finish something for a colleague’s customer simply because it needed doing?",
      "Which of our agreements about customers would you let go for once without regret?",
    ],
  },
  competencies: {
    headline: {
      unknown:
        "What your team is naturally good at with customers is not known yet. Ask each other first.",
      low: "You make too little use of each other’s strengths for customers. Get to know them first.",
      divided:
        "Some see a strength in this team where others see a weak spot. First share what makes you think so.",
      leverage:
        "A lot is in place. Now let customers end up more often with the colleague who suits them best.",
    },
    unknown:
      "People who never hear what they are good at can hardly say much about it. Colleagues often do know it about each other. So ask around first, before anyone picks a course.",
    low: "An angry customer then goes to whoever happens to pick up, and so does a tricky question. Everyone tries hard, but not always in the right place. Once you know your strengths and weaknesses, you also know what you want to practice.",
    divided:
      "The same quality can be judged in opposite ways: thorough to one is slow to another. Such judgments decide who gets which customer and who learns what. Talk it through using customers that all of you know.",
    unsupported:
      "Your team has more talent than the levels above it can carry. No wonder, because good people find a way of their own. Without a shared why, each talent may pull in a different direction.",
    nextSteps: [
      "In pairs, tell each other about a customer with whom it came easily. The listener names the quality that helped.",
      "Do the same with a customer who took a lot of effort. Decide what you want to develop and what suits a colleague better.",
      "Put on one sheet who is best suited to which kind of question or mood. Use it for two weeks when you divide the work.",
      "For your next new colleague, choose one quality that customers miss in your team today. Ask for an example of it in the interview.",
    ],
    conversationStarters: [
      "Which customer makes you think: leave this one to me?",
      "Which kind of question do we prefer to pass to each other, and what does that say about us?",
      "What do you admire in a colleague but have never said out loud?",
    ],
  },
  skills: {
    headline: {
      unknown:
        "You know too little of how the others talk with customers. Start by sitting in with each other.",
      low: "You know what you want, but in conversations with customers it does not always work yet. Practice that together.",
      divided:
        "You think very differently about how well your conversations with customers go. Listen to a few together first.",
      leverage:
        "You all know why you do it. The biggest gain now lies in the how, starting with hard conversations.",
    },
    unknown:
      "A lot of work with customers is done alone: behind a screen, at a kitchen table, in a consulting room. So you cannot tell how it goes for the others. Spend a week sitting in with each other, and only then choose something to learn.",
    low: "A customer who is grieving, rushed or angry needs more than good will. If you do not know how to hold such a conversation, you cut it short or pass it on. Practice from what you care about, because a learned line you do not believe in soon rings hollow.",
    divided:
      "If you mostly get easy questions, you see a different team from someone who handles complaints. Your yardsticks may differ too: friendly, fast or really solved. Without a shared picture of a good conversation, a course sends each of you a different way.",
    unsupported:
      "Your skills are further along than the levels above can carry. That may come from a good course that was mostly about form. In Harald Pol’s experience what you learn fades again, unless you know why you work this way.",
    nextSteps: [
      "Pick the two conversations you find hardest, such as bad news or a complaint that returns. Say what you wish for the customer in them.",
      "In the next two weeks, each of you has a colleague listen in or read along once. They name one thing that worked and one to try.",
      "Act out a real case for fifteen minutes every week, and swap roles. Whoever plays the customer feels what is missing.",
      "Go easy on standard lines: if you do not mean them, they sound rehearsed. With every line, ask yourself whether you would like to hear it as a customer.",
    ],
    conversationStarters: [
      "Which conversation with a customer do you put off the longest, and what would help you?",
      "What would a customer want us to get better at explaining?",
      "Which colleague showed you something that works with customers?",
    ],
  },
  behavior: {
    headline: {
      unknown:
        "You see too little of what the others do for customers in an ordinary week. Make it visible first.",
      low: "You want to do more, and can do more, than customers notice today. Take the step from meaning well to doing, together.",
      divided:
        "Some see a lot being done for customers in this team, others little. Find out together why that is.",
      leverage:
        "You already do a lot well. The biggest gain now lies in what customers notice on your busy days.",
    },
    unknown:
      "Empathy, a little extra, taking the initiative, putting a mistake right: it often happens unseen. So few answers do not mean that little is being done. Collect everyday events for a few weeks and then look again.",
    low: "A customer does not know your intentions, only what you do. If it depends on the day whether someone calls, checks or makes amends, good help remains luck. Begin with what you can do differently, even with the systems you have now.",
    divided:
      "Perhaps you meet different customers, or use a different yardstick. What is special to one is just work to another. Swap examples before you agree on what everyone should do from now on.",
    unsupported:
      "Your team does more for customers than the levels above can carry. That is a fine thing, and it may lean on a few committed colleagues. Give it a shared reason, or it may stop when they leave or get tired.",
    nextSteps: [
      "Open every meeting this month with one moment from last week. What did one of us do, and what did it do for the customer?",
      "Say which kind it was: empathy, a little extra, taking the initiative or putting it right. After four times, see which one is rare.",
      "Choose that kind. The week after, each of you does one small thing of that kind, such as calling before the customer has to.",
      "After the next mistake, call the customer the same day. Say what went wrong, fix it and ask whether it is all right now.",
    ],
    conversationStarters: [
      "Which small gesture by a colleague recently brought a smile to a customer’s face?",
      "When did we see a problem coming and still wait for the customer to call?",
      "How do we make up for a mistake when nobody asks us to?",
    ],
  },
  context: {
    headline: {
      unknown:
        "It is not known yet whether your rules and systems help customers. Trace one real customer question first.",
      low: "You know why and how. Now rules, agreements and systems need to help too.",
      divided:
        "What helps one of you gets in the way of another. Spend a day alongside each other first.",
      leverage:
        "Your team is in great shape. A handier way of working now frees up the most time for customers.",
    },
    unknown:
      "Systems and procedures are so much part of the work that you stop seeing what they do to customers. Perhaps another department decides about them. First find out what you can change yourselves, and who decides about the rest.",
    low: "You probably take detours to help a customer: typing things twice, waiting for permission, a form that does not fit. That takes time the customer does not get. Change what holds you back and leave the rest alone for now.",
    divided:
      "A rule that brings calm to the front desk may get in the way on a home visit. That says more about each person’s work than about who is right. Look question by question at what helps the customer, or a new system will solve the wrong thing.",
    unsupported:
      "Your tools and rules are ahead of what the levels above can carry. That is understandable: you can get hold of a system, not of a belief. In Harald Pol’s experience, organizing even more does little while the rest lags behind.",
    nextSteps: [
      "Follow one question from last week from start to finish. Write down where the customer had to wait or tell the story again.",
      "Beside each snag, write what it keeps you from doing for the customer. If nothing comes up, let that one rest.",
      "Choose one rule or form that is yours to change, and change it within two weeks. Ask five customers what they notice.",
      "Take one real case to whoever decides about the rest. Tell them what the customer went through and what you propose.",
    ],
    conversationStarters: [
      "Which of our own rules would we rather not explain to a customer?",
      "Where did our system help a customer last week, and where did you work around it?",
      "If our system worked perfectly tomorrow, what would we do differently for customers?",
    ],
  },
};
