import type { Level } from "../../levels";
import type { AdviceWording } from "../wording";

/** What a result on a level means for an organization, and what to do with it. */
export const ADVICE_ORGANIZATION: Record<Level, AdviceWording> = {
  mission: {
    headline: {
      unknown: "Too few answers came in on what your organization is here for. Find out why first.",
      low: "Your organization’s purpose gives too little direction in daily work so far. Start there.",
      divided:
        "People in your organization give different answers to what it is here for. Talk about that before anything else.",
      leverage:
        "Your organization is in good shape. The biggest gain now lies in a purpose that shows in every decision.",
    },
    unknown:
      "A purpose in the annual report is not yet one that people know at the front desk or on the road. It may never have been told, or have changed too often. Look into that, because without this answer every plan for improvement is a guess.",
    low: "Without a clear purpose, this month’s figure, the loudest voice or your own department soon wins. A customer who deals with three departments may then get three answers. According to Harald Pol, attention to the mission carries through to everything below, so do this before a new program starts.",
    divided:
      "One department may be working toward a complete file, another toward a person who can move on. Each does its job well, and still a customer can get stuck in between. Have this conversation before you redistribute tasks or systems.",
    unsupported:
      "The mission is at the top and need not rest on anything. What counts is whether people see it in decisions, from the roster to the budget.",
    nextSteps: [
      "Have board members and managers each visit two customers this month. They ask what those customers would miss without you.",
      "Have twenty colleagues from all corners read those answers. In everyday words, they write down what the organization is here for.",
      "Discuss with the directors which decision this year does not fit those words. Tell everyone what you will do about it.",
      "Ask every manager to explain the purpose with a customer story of their own. After six weeks, ask in three places what people remember of it.",
    ],
    conversationStarters: [
      "What would this town, this neighborhood or this profession miss if our organization had never existed?",
      "Which decision did we make for customers this year, even though it cost us something?",
      "Who outside would stand up for us if we had to close?",
    ],
  },
  identity: {
    headline: {
      unknown:
        "What your organization wants to be known for is still an open question. Ask it first, inside and outside.",
      low: "Who your organization wants to be to customers does not show enough yet. Sharpen that picture first.",
      divided:
        "People have very different views of who your organization wants to be to customers. Put them side by side first.",
      leverage:
        "Your organization knows who it is. The biggest gain now comes when customers meet that everywhere.",
    },
    unknown:
      "People who work far from customers seldom hear how the organization wants to come across. Check whether there is a picture at all. If not, every department makes its own.",
    low: "Suppose the website promises closeness, the letter sounds strict and the front desk does its best. Such gaps appear when it is not clear who you want to be. A house style or a slogan only helps once that is answered.",
    divided:
      "Is your organization above all careful, or rather close and quick? Both are good, but they call for a different conversation and a different form. Discuss this with people who see customers daily and with people who never do.",
    unsupported:
      "You are clearer about who you want to be than about why you are here. A good name or a proud history may explain that. In a merger or a setback such a picture can fade, unless people know why they do it.",
    nextSteps: [
      "With ten colleagues, read fifty messages from customers, complaints and compliments alike. Write down what character they describe.",
      "Ask three departments, one of them without customer contact, what character a customer ought to meet. Hang their answers beside what you found in the messages.",
      "As directors, choose two traits to keep and one to grow. Explain the choice with a story from your own organization.",
      "Within a month, change something every customer comes across, such as the welcome or the first letter. Let the people who work with it daily come up with it.",
    ],
    conversationStarters: [
      "If our organization were a person, would you be glad to knock on the door?",
      "How does a customer recognize us without seeing our logo?",
      "In what ways are we more like others than we would want?",
    ],
  },
  values: {
    headline: {
      unknown:
        "It is too early to say which beliefs about customers you share. Collect real examples first.",
      low: "What a customer can expect does not go without saying in your organization yet. Start that conversation now.",
      divided:
        "People in your organization think very differently about what a customer can expect. Discuss that before you introduce anything new.",
      leverage:
        "Your values are in place. The biggest gain now comes when they also tip the balance in hard decisions.",
    },
    unknown:
      "Values can look fine on a poster while nobody has an example to go with them. The opposite exists too: people act on them without having the words. First listen to what managers and staff themselves believe about customers.",
    low: "Without shared beliefs, it depends on the department how seriously a customer is taken. If responsibility ends at one’s own task, a customer soon falls between two desks. A new customer system will not solve that.",
    divided:
      "Some may find a persistent customer a nuisance, others may think they have a point. The irritation is easy to hear; the reason mostly stays unspoken. Bring it out with real cases; nobody has to win.",
    unsupported:
      "What people here believe about customers is stronger than the purpose or self-image above it can carry. You often see this where people care about their work. Say out loud where you are heading, or new directors may easily push those values aside.",
    nextSteps: [
      "This month, ask every department for two cases where rules, time or money clashed with what a customer needed. Turn them into short cards without names.",
      "Put the cards to small groups of managers and staff together. Add one: you ring a customer’s mobile during the day. Do you ask whether they have a minute?",
      "Let each group write down why it chooses as it does, and so what a customer can expect here. Look for words that keep coming back.",
      "As directors, take one current decision and test it out loud against those words. Say so even when it does not fit.",
      "Agree between two departments: whoever talks to a customer stays with them until they are helped. After six weeks, count how many were still passed on.",
    ],
    conversationStarters: [
      "What can a customer expect here, even when it is nobody’s job?",
      "When did we do what was good for a customer, against our own rules?",
      "Which customers do we talk about differently when they are not in the room?",
    ],
  },
  competencies: {
    headline: {
      unknown:
        "What your organization is good at for customers is not known yet. Ask the people who help them every day.",
      low: "Your organization makes too little use of its strengths. First find out what customers can rely on.",
      divided: "Opinions differ widely on what your organization does well. First find out why.",
      leverage:
        "Your organization is strong in many places. Now build on the qualities customers trust you for.",
    },
    unknown:
      "In a large organization you mostly see what your own department is good at. It is then hard to say anything about the whole. Begin by putting together what departments know about themselves and each other.",
    low: "If you do not know your strengths, you soon hire on paper qualifications and send everyone on the same course. People who naturally listen well or bring calm then go unnoticed. In this model those qualities decide which skills will grow.",
    divided:
      "People who know the figures may draw other conclusions than people who know the conversations. A training plan that follows only one of those views helps only some people. Put the figures and the stories side by side first.",
    unsupported:
      "You have more talent than the levels above it can carry. That can happen when good people are hired before the direction is settled. Without a shared direction they may each go their own way, or leave.",
    nextSteps: [
      "Ask ten customers what you do better than they had expected. Ask what let them down as well, and write it down in their words.",
      "Let departments tell each other which strength they would like to borrow. Plan one day on which people swap places.",
      "Choose two qualities that your customers need, such as patience or curiosity. Put them in every vacancy and ask about them in every interview.",
      "Stop doing one thing you are not good at and need not become good at. Find someone who can do it better for your customers.",
    ],
    conversationStarters: [
      "What would another organization come to us to learn?",
      "Which natural gifts of our people stay hidden in job titles and reviews?",
      "What do we never seem to learn, however often customers tell us?",
    ],
  },
  skills: {
    headline: {
      unknown:
        "These answers do not show how well your people deal with customers. Go and look where it happens first.",
      low: "People here get too few chances to learn how to help customers well. Put real effort into that.",
      divided:
        "Some call your contact with customers skilled work, others say not by a long way. First watch each other at work.",
      leverage:
        "The foundation is there. The biggest gain now lies in better conversations and letters.",
    },
    unknown:
      "People who never speak to customers can say little about this; those who do seldom hear how else it could be done. So go and look first; a course can wait. Only then decide whether there is something to learn.",
    low: "Writing clearly, breaking bad news, letting an angry customer finish: you can learn all that. People left to work it out alone soon avoid such conversations. Tie every exercise to what you believe about customers; according to Harald Pol, little of it sticks otherwise.",
    divided:
      "Experienced people sometimes play down what they do, while a newcomer is happy with a script. And good may mean fast in one place and complete in another. Decide together what good is, or everyone will learn something different.",
    unsupported:
      "More has been learned than the levels above can carry. Training is an obvious step: it can be planned and counted. According to Harald Pol little of it lasts without shared beliefs, so discuss the why as well.",
    nextSteps: [
      "In three places, find a colleague customers like to come back to. Sit beside them for half a day and write down what they do and why.",
      "With those three, choose one situation found everywhere, such as explaining a refusal. Turn it into a one-hour exercise with cases of your own.",
      "Open each exercise by asking what you wish for this customer. A technique without that belief becomes a role, and customers often see through it.",
      "Put managers in the first group. That way staff see that they, too, are still learning.",
      "After two months, call ten customers who had such a conversation. Ask whether they felt understood.",
    ],
    conversationStarters: [
      "What can our best colleague do with customers that is in no handbook?",
      "After which training did we really work differently six months later, and why was that?",
      "Which conversation with customers do we leave people unprepared for?",
    ],
  },
  behavior: {
    headline: {
      unknown:
        "What people here do for customers is hard to see so far. Collect their stories first.",
      low: "Customers notice too little of what your organization wants and can do. Begin with what people can do differently themselves.",
      divided:
        "People have very different views of what is done for customers here. Exchange examples first.",
      leverage:
        "Your organization already does a lot well. Now turn the best examples into something customers meet everywhere.",
    },
    unknown:
      "What someone does for a customer seldom ends up in a report. And from your own department you see only a small part. Ask for stories before you start measuring or making agreements.",
    low: "According to Harald Pol, good customer stories are nearly always about a person: someone who thought along or put a mistake right. If that happens on Monday but not on Tuesday, customers cannot count on it. No system can take this over, so ask first what helps people or holds them back.",
    divided:
      "The same organization can amaze one customer and let down the next. Those who see the first judge differently from those who read the complaints. Look for where it goes well and why, without ranking departments.",
    unsupported:
      "People here do more for customers than the levels above can carry. It does them credit, and it is fragile. Giving more on your own strength is hard to keep up when nobody says why it matters.",
    nextSteps: [
      "In every department, ask for one story about a customer who was truly helped. Share one a week, told by the person who did it.",
      "Sort twenty stories into four piles: empathy, a little extra, taking the initiative, putting it right. Discuss with the directors which pile stays small and why.",
      "In two places, give staff a small budget for six weeks and the freedom to help customers with it. They do not ask permission; they tell you afterwards.",
      "Have one director call three customers this month for whom something went wrong. What they say goes on the table at the very next meeting.",
    ],
    conversationStarters: [
      "When did someone here do something for a customer that was in nobody’s job description?",
      "What happens here in the first hour after a customer reports a mistake?",
      "What do our people think is not allowed when in fact it is?",
    ],
  },
  context: {
    headline: {
      unknown:
        "It is not clear yet whether your structure, processes and systems help customers. First follow a few questions from start to finish.",
      low: "The will and the skill are there. Now make sure that rules, processes and systems help as well.",
      divided:
        "Some get stuck in your processes and systems, others notice nothing of the kind. Compare those experiences first.",
      leverage:
        "People here know what they do and why. The biggest gain now lies in more freedom in rules and systems.",
    },
    unknown:
      "Nobody sees all the steps a customer takes with you; everyone knows their own part. So first follow a few questions all the way through. Then you see what falters, and also what you can safely leave alone.",
    low: "If a member of staff needs three screens and two signatures, a customer is waiting somewhere. That wears out even those who want to give a lot. Change only what helps people do what they intend for customers.",
    divided:
      "One central desk can help one customer well and keep another at a distance. An average verdict then says little. Compare the path of a few customers first, before anyone picks a new system.",
    unsupported:
      "More has been done on structure, processes and systems than the levels above can carry. That is only human: you can see them and plan them, and they give certainty. In Harald Pol’s experience, extra money here does less than attention higher in the building.",
    nextSteps: [
      "For each current project, write down what a customer gains from it. If you cannot, discuss whether it can wait a month.",
      "In each department, let one person follow a question from first contact to solution. Note where the customer has to wait or start over.",
      "Ask staff which rule hinders them most in helping customers. Scrap or relax three of them this month.",
      "Agree with one supplier who meets your customers how you will tell each other what they go through. After six weeks, see what has changed.",
    ],
    conversationStarters: [
      "Which rule mainly protects us, and what does it cost the customer?",
      "What does a customer need to know about our departments to get help from us?",
      "Which improvement really gave people more time for customers, and why that one?",
    ],
  },
};
