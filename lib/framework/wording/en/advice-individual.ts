import type { Level } from "../../levels";
import type { AdviceWording } from "../wording";

/** What a result on a level means for one person, and what to do with it. */
export const ADVICE_INDIVIDUAL: Record<Level, AdviceWording> = {
  mission: {
    headline: {
      unknown:
        "You left open what your work is ultimately for. Take a quiet moment for that first.",
      low: "It is not clear yet what difference you want to make for customers. Start with that question.",
      divided:
        "Your answers on why you do this work do not all point the same way. Take some time for that first.",
      leverage:
        "You are on firm ground in your work. The biggest gain now comes when your purpose also guides your busy days.",
    },
    unknown:
      "A blank like this can mean many things: a new job, a busy time, a question you never asked yourself. Without this answer there is less to say about the rest. Set aside a quiet hour for it, and only then change something.",
    low: "If you do not know why you do it, a day soon becomes a list to get through. The person disappears behind the request. According to Harald Pol, a clear purpose carries through to everything below, right down to what you do.",
    divided:
      "Perhaps you want to help customers today and also make a difference in the long run. That need not be a problem. Once you know what weighs more when in doubt, you choose more calmly on a full day.",
    unsupported:
      "Your purpose is at the top and needs no other level to carry it. Check now and then whether your days still fit it.",
    nextSteps: [
      "Today, write down three customers you will not forget. Add the difference you made for each of them.",
      "Look for what the three have in common. Make one sentence about what customers can do, know or dare thanks to you.",
      "Read that sentence this week to someone who knows your work. Ask where they see it in you.",
      "Keep the sentence next to your calendar for two weeks. Cross out one thing that does nothing for any customer.",
    ],
    conversationStarters: [
      "What would a customer miss if somebody else did my work tomorrow?",
      "When did I last come home with the feeling: this mattered?",
      "Why did I choose this work, and does that reason still hold?",
    ],
  },
  identity: {
    headline: {
      unknown:
        "How you want to come across to customers is still an open question. First ask how they see you.",
      low: "Who you want to be to customers is not clear enough yet. Work on that before you change your approach.",
      divided:
        "Your answers on who you want to be to customers differ. First see what each picture brings a customer.",
      leverage:
        "You know who you are in your work. The biggest gain now comes when customers see more of it.",
    },
    unknown:
      "How you come across is what you see least of yourself. So it is not strange that you had no answer. Gather a few impressions from others first.",
    low: "Perhaps you are formal with one customer and a friend to the next, without choosing to be. People then find it hard to know what to expect of you. With a clear self-image it is easier to decide what matters to you and what to learn.",
    divided:
      "Perhaps one day you want to be the one who knows, and the next day the one who is there. A customer may need either. Decide which of the two you would rather be, and switching takes less effort.",
    unsupported:
      "You are clearer about how you want to be than about why you do it. You often see this in people who find their way as they go. Add the purpose, and you have something to hold on to when your work changes.",
    nextSteps: [
      "This week, ask three customers or colleagues how they would describe you to someone else. Write down their words without explaining anything.",
      "Beside it, write how you would like to be described. Circle the word that is furthest from you now.",
      "For that word, think of something a customer can see tomorrow, such as your first sentence or your goodbye.",
      "Keep it up for ten conversations. Notice whether the tone of the conversation changes.",
    ],
    conversationStarters: [
      "What does a customer say about me once I am out the door?",
      "With whom do I feel at ease as a customer, and do I have any of that myself?",
      "With which customer was I someone other than I want to be?",
    ],
  },
  values: {
    headline: {
      unknown:
        "You have not yet put into words what you believe about customers. Look for examples of your own first.",
      low: "You do not have enough to go on yet about what a customer can expect of you. Work that out first.",
      divided:
        "Your answers on what a customer can expect clash with each other. Explore that tension first.",
      leverage:
        "Your beliefs are clear. The biggest gain now comes when you act on them, even if it costs you something.",
    },
    unknown:
      "You only notice beliefs when they collide. If you mainly do set tasks, you seldom run into them. For a few days, watch for moments when a customer makes you pause.",
    low: "Faced with an unusual request, the clock, your mood or who is watching soon decides. What a colleague left undone, you are then quicker to leave too. Once you know what matters to you, everything you learn afterwards has a reason.",
    divided:
      "Take a customer who is late with a form and gets into trouble because of it. Being strict is fair to others, being lenient helps this person. You need not choose once and for all, only know why you choose.",
    unsupported:
      "Your values are clearer than your purpose or who you want to be. That gives strength, and it can wear you out. Tie your values to a purpose of your own, and you also know what you can let go.",
    nextSteps: [
      "For a week, note when a customer made you hesitate. Write down what you did and which thought decided it.",
      "Imagine that you call a customer and hear traffic around them. Write down whether you carry on or offer to call later, and why.",
      "From your examples, draw three sentences about what a customer can expect of you. Let one be about work that is a colleague’s.",
      "Discuss them with someone who is bound to see it differently. Keep asking until you understand their reason.",
      "Within two weeks, take on one question that is not yours. Stay with it until it is solved and ask what the customer thought of it.",
    ],
    conversationStarters: [
      "What do I do for a customer, even if nobody will ever see it?",
      "Which customer got less from me than I think is fair, and why?",
      "If a colleague leaves something undone for a customer, when is it mine as well?",
    ],
  },
  competencies: {
    headline: {
      unknown:
        "What comes naturally to you with customers is hard for you to see yet. First ask what others see.",
      low: "You make too little use of your strengths with customers. Get to know them better first.",
      divided:
        "You judge your own strengths differently from one moment to the next. First look calmly at when they help and when they do not.",
      leverage:
        "Most things run well. Now seek out more of the customer work you are naturally good at.",
    },
    unknown:
      "What takes you no effort is what you notice least. A colleague or customer often sees it sooner. Collect their examples, and only then decide what else you want to learn.",
    low: "If you do not know your own nature, you soon practice something that will never suit you. Perhaps you are no smooth talker, but you never forget a customer. Knowing that, you can choose what to learn and what to leave to someone else.",
    divided:
      "Being careful costs time, being quick costs attention; every strength has its price. With one customer it works for you, with another against you. Knowing that difference is more useful than passing judgment on it.",
    unsupported:
      "You have more in you than the levels above can carry right now. That can go well for years. Without a why of your own, though, talent may become a habit that means less and less to you.",
    nextSteps: [
      "Think of three moments with customers that gave you energy. Write down what you did there without thinking.",
      "Ask two people who know your work which customer they would call you in for. Ask, too, when they would go to someone else.",
      "Choose one strength and look for two situations with customers this month in which you use it on purpose.",
      "Choose one weakness as well and arrange help: a colleague, a reminder or a swap. See whether a customer waits less because of it.",
    ],
    conversationStarters: [
      "Which customer am I exactly the right person for?",
      "What is hard for me and easy for someone else, and could we swap?",
      "Which quality of mine do customers mention without my asking?",
    ],
  },
  skills: {
    headline: {
      unknown:
        "You cannot tell yet how well your conversations and messages work. Ask someone to watch first.",
      low: "You mean well, but with customers you do not always know how yet. You can practice that.",
      divided:
        "How well your conversations with customers go varies a lot in your answers. First try out what helps a customer.",
      leverage:
        "You know why you do it. Refine the how: a hard conversation, a clear letter, a good question.",
    },
    unknown:
      "You do not hear yourself as a customer hears you. That makes it difficult to judge yourself fairly. Find someone to hold up a mirror first, and pick a course only after that.",
    low: "Someone is angry, someone cries, or you have to say no: then good will is not enough. Knowing how keeps you calm and gives the customer your attention. Begin with why you want it this way, or every technique will feel like someone else’s coat.",
    divided:
      "Good advice can contradict itself: the answer first, or the feeling first. Neither is wrong. Which you choose depends on what you want for this customer in this conversation.",
    unsupported:
      "Your skills are running ahead of the levels above. You often see this in people who love to learn. According to Harald Pol, a technique only sticks when you have a reason of your own for it.",
    nextSteps: [
      "Choose one kind of conversation or message that you find hard. Write down how a customer should feel afterwards.",
      "Ask someone who is good at it whether you may listen in once. Afterwards ask about the why, not only about the how.",
      "With your next three customers, try one thing, such as summing up before you answer. Keep a note of what happens.",
      "If a learned line does not suit you, let it go. Find your own words for what you do mean.",
    ],
    conversationStarters: [
      "Which conversation with a customer would I do over, and how?",
      "What do I do with my voice and my pace when a customer gets angry?",
      "Which question do I ask customers too seldom?",
    ],
  },
  behavior: {
    headline: {
      unknown:
        "What you do for customers on an ordinary day is not clear yet. Keep track of it for a week first.",
      low: "Customers notice less of you than you have to give. Choose one small thing and do it this week.",
      divided:
        "Sometimes you do a lot for a customer, sometimes little. First find out what makes the difference.",
      leverage:
        "You already do a great deal. The biggest gain now lies in one deliberate gesture for a customer every day.",
    },
    unknown:
      "What you do for customers often comes so naturally that you forget it. A few notes a day are enough. Then you see whether something is missing or was only invisible.",
    low: "A customer only sees what you intend when you call, look something up, say sorry or think ahead. If that does not happen, see what stops you: unable, not allowed, or not convinced? The answer tells you whether to begin here or one level up.",
    divided:
      "Taking the initiative can help a customer, and it can be too much. So holding back may feel as right as stepping in. Watch how customers react, and choosing gets simpler.",
    unsupported:
      "You do more than the levels above can carry in the long run. It shows your commitment, and it takes a lot of energy. If you know why and how, you need not gather courage for it every time.",
    nextSteps: [
      "For five working days, write down what you did for a customer that you did not have to do. An empty day is fine.",
      "See which you did least: empathy, a little extra, taking the initiative or putting it right. Do that one once next week.",
      "Tomorrow, call a customer who is waiting for something, even if there is no news. Hear how the conversation differs from one where they call you.",
      "Go back to one customer for whom something went wrong. Say you are sorry, put it right and ask if there is anything else.",
    ],
    conversationStarters: [
      "What did I do last week that a customer may have talked about that evening?",
      "Which phone call am I putting off, and what does that mean for the customer who waits?",
      "When did I see that a customer needed something and still say nothing?",
    ],
  },
  context: {
    headline: {
      unknown:
        "What your workplace, rules and systems do to your customers is still unclear. Keep an eye on it for a week first.",
      low: "You want to do a lot, and can, but your surroundings do not help enough yet. Clear away one obstacle.",
      divided:
        "Your surroundings help you one time and get in your way the next. Decide customer by customer what counts.",
      leverage:
        "Almost everything is in place. A better-planned day now gives you the most room for customers.",
    },
    unknown:
      "You get used to your own surroundings, awkward parts included. Perhaps they are not yours to decide on anyway. First write down where your day gets stuck, and who could do something about it.",
    low: "A full calendar, a slow screen or a tight rule takes your attention away from the person in front of you. You cannot change all of it. Begin with what is in your own hands and holds you back most.",
    divided:
      "A fixed time per customer gives you calm and sometimes cuts a good conversation short. A form prevents mistakes and sometimes asks what you know already. Keep what helps customers and ask questions about the rest.",
    unsupported:
      "What you have arranged around you is ahead of what the levels above can carry. Good tools give certainty, so it makes sense to begin there. In Harald Pol’s experience they bring you more once you know what you want to do with them for customers.",
    nextSteps: [
      "For three days, note where a customer had to wait because of something around you: a screen, a rule, a full calendar.",
      "Beside each point, write what a customer gains if it changes. Leave for later what only makes your own day easier.",
      "Change one thing that is up to you, such as a fixed hour for calling back. Keep to it for two weeks.",
      "Take one thing you cannot change to the person who can. Bring a real example and a proposal.",
    ],
    conversationStarters: [
      "If I could change one thing about my working day for my customers, what would it be?",
      "Which rule do I hide behind now and then?",
      "What do I keep going just because it is there?",
    ],
  },
};
