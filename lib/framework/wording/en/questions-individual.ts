import type { QuestionsWording } from "../wording";

/** What one person reads about herself and her own work, in English. */
export const QUESTIONS_INDIVIDUAL: QuestionsWording = {
  items: {
    "mission-1": {
      question: "How clear am I about what I ultimately want to achieve for customers?",
      anchors: [
        "I do what comes my way and have not thought about it yet.",
        "I have a feel for it, but I can’t put it into words yet.",
        "I can say it if I get a quiet moment to think.",
        "I can say it on the spot, in one plain sentence.",
        "I can put it in a way that customers recognize in my work right away.",
      ],
    },
    "mission-2": {
      question: "How do I keep in mind, from day to day, why I do this work?",
      anchors: [
        "I mostly think about the task in front of me.",
        "I think of it when someone else brings it up.",
        "I think of it myself when a customer’s story moves me.",
        "I keep it in mind with every customer, even at the end of a long day.",
        "I talk about it in a way that reminds others why they do their work.",
      ],
    },
    "mission-3": {
      question: "How do I choose where my time goes?",
      anchors: [
        "I start with whatever comes in first.",
        "I see afterwards that something else mattered more to customers.",
        "I choose what helps customers most, unless someone asks me for something else.",
        "I stick with what helps customers most, even when someone wants something else.",
        "I stop doing work I enjoy if it does little for customers.",
      ],
    },
    "identity-1": {
      question: "How well do I know how customers see me now, and how I want to be seen?",
      anchors: [
        "I have not stopped to think about that yet.",
        "I wonder how customers see me, but I don’t know.",
        "I know how I want to be seen. How customers see me now, I can only guess.",
        "I know both, because customers have told me how they see me.",
        "I hear customers say about me what I would say myself, weak spots included.",
      ],
    },
    "identity-2": {
      question: "What do customers see of the person I want to be for them?",
      anchors: [
        "Customers find me different from one day to the next.",
        "Customers see little of it yet, though I do think about it.",
        "Customers see it when a conversation goes smoothly.",
        "Customers also see it when a conversation gets difficult.",
        "Customers tell others what I am like, and it is who I want to be.",
      ],
    },
    "identity-3": {
      question:
        "How do I decide how I come across to customers? Think of an e-mail, a first meeting or my voicemail.",
      anchors: [
        "I do it as it comes to me.",
        "I see afterwards that something doesn’t fit who I want to be.",
        "I check whether something fits who I want to be when a lot depends on it.",
        "I check it in small things too, such as a quick e-mail.",
        "I take the harder way if the easy one doesn’t fit who I want to be.",
      ],
    },
    "values-1": {
      question: "How well do I know what matters to me in dealing with customers?",
      anchors: [
        "I do what seems normal to me. I have never put it into words.",
        "I only notice when someone does something I would never do.",
        "I can name a few things when someone asks.",
        "I can say what I care about most, and why.",
        "I can also explain which comes first for me when two of those things clash.",
      ],
    },
    "values-2": {
      question: "How far do I feel responsible for what a customer gets?",
      anchors: [
        "I feel I am done when my task is done.",
        "I feel my own part has to be good. The rest is up to others.",
        "I feel I should take a look when someone else asks me to.",
        "I feel I should say so when someone else’s work could be better.",
        "I feel that everything the customer gets is my concern, whoever worked on it.",
      ],
    },
    "values-3": {
      question:
        "What tips the balance when something is better for the customer but more work for me?",
      anchors: [
        "I do what works best at that moment.",
        "I hesitate, then do it the way I always have.",
        "I put the customer first if the extra work isn’t too bad.",
        "I put the customer first and move other work to make room.",
        "I put the customer first even if it is a lot of work that no one will notice.",
      ],
    },
    "competencies-1": {
      question: "How well do I know my strengths and weaknesses in dealing with customers?",
      anchors: [
        "I have not looked at myself that way yet.",
        "I know what comes easily to me. I don’t know my weaknesses well yet.",
        "I can name a few of both, the way I see myself.",
        "I can say how customers experience both.",
        "I hear the same strengths and weaknesses from customers as I would name myself.",
      ],
    },
    "competencies-2": {
      question: "What do customers see of my best qualities, such as patience or curiosity?",
      anchors: [
        "My best qualities come out when the moment happens to suit.",
        "My best qualities are clear to me, but customers see little of them yet.",
        "My best qualities show with customers I click with.",
        "My best qualities also show with customers I don’t click with so easily.",
        "My best qualities are the reason customers ask for me.",
      ],
    },
    "competencies-3": {
      question: "What do I do when a customer needs something that does not come naturally to me?",
      anchors: [
        "I get started and see how far I get.",
        "I realize halfway that it doesn’t suit me, and finish it anyway.",
        "I ask for help if someone happens to be around.",
        "I bring in someone who is strong at this before I start.",
        "I work as a regular pair with someone who is strong where I am not.",
      ],
    },
    "skills-1": {
      question: "How good am I at conversations with customers?",
      anchors: [
        "I go by feel and see how it goes.",
        "I know what helps, such as asking follow-up questions, but can’t do it well yet.",
        "I am good at an ordinary conversation. Under stress I fall back on old habits.",
        "I am also good at a conversation with someone who is angry or sad.",
        "I am so good at it that others listen in to learn from me.",
      ],
    },
    "skills-2": {
      question: "How do I get better at dealing with customers?",
      anchors: [
        "I learn as I go, without practicing anything in particular.",
        "I take the occasional course, then carry on as before.",
        "I practice something new while a course is still fresh.",
        "I practice all year round with what happens with my customers.",
        "I regularly ask someone to watch me and tell me honestly what could be better.",
      ],
    },
    "skills-3": {
      question: "What do I do when my usual approach does not work with a customer?",
      anchors: [
        "I finish it the way I know how.",
        "I see that it isn’t working, but know no other way.",
        "I try another way I once learned.",
        "I find out what is going on, then choose what fits this customer.",
        "I work out something with the customer, on the spot, that is new to me too.",
      ],
    },
    "behavior-1": {
      question: "What did I do in recent weeks to see things from a customer’s side?",
      anchors: [
        "I answered the question the customer asked.",
        "I noticed there was more to it, but did not go into that.",
        "I asked follow-up questions when a customer was already talking freely.",
        "I asked quiet customers follow-up questions too, until I understood what it meant to them.",
        "I put into words what the customer had not said, and it was right.",
      ],
    },
    "behavior-2": {
      question: "What extra things did I do for customers in recent weeks?",
      anchors: [
        "I did what we had agreed.",
        "I saw a chance to do something extra, but never got around to it.",
        "I did something extra when I had time to spare.",
        "I made time, even in a busy week, for something a customer did not expect.",
        "I did something that suited one customer so well that they told others.",
      ],
    },
    "behavior-3": {
      question: "What did I do for customers in recent weeks before they asked?",
      anchors: [
        "I helped customers who got in touch with me.",
        "I saw something coming, but waited until the customer got in touch.",
        "I let customers know in advance when something big was coming.",
        "I let customers know in advance about small things, too.",
        "I solved something before it became a problem for the customer.",
      ],
    },
    "behavior-4": {
      question: "What did I do the last few times something went wrong for a customer?",
      anchors: [
        "I waited to see if the customer would bring it up.",
        "I explained how it had happened when the customer asked.",
        "I put it right as soon as the customer reported it.",
        "I put it right before the customer had to report it.",
        "I made up for it so well that the customer trusted me more than before.",
      ],
    },
    "context-1": {
      question: "Who makes the decision in my work when a customer needs something?",
      anchors: [
        "I have to find out each time who that is.",
        "I know who that is, and I wait for an answer.",
        "I decide on ordinary questions myself. For an exception, I wait for someone else.",
        "I decide on exceptions myself, too.",
        "I decide myself even when it takes a lot of time or money.",
      ],
    },
    "context-2": {
      question: "How do I deal with rules and routines that hold a customer up?",
      anchors: [
        "I follow them, and don’t really know what customers notice of it.",
        "I see where customers get stuck on them, but have not done anything about it yet.",
        "I find a way around them for that one customer.",
        "I get such a rule changed, so that it doesn’t hold up the next customer.",
        "I review them regularly with customers and remove what doesn’t help.",
      ],
    },
    "context-3": {
      question: "How useful are my workplace, software and information when I help a customer?",
      anchors: [
        "I use what there is and figure it out each time.",
        "I know what is missing, but it isn’t there yet.",
        "I have what I need for ordinary questions.",
        "I have everything at hand quickly, even for a complicated question.",
        "I can see from my software what a customer needs before they ask.",
      ],
    },
  },
  shifts: {
    experience: {
      from: "I am known for what I deliver: good work, on time and as agreed.",
      to: "I am known for how good customers feel when they leave.",
    },
    relationships: {
      from: "I focus on the request at hand and make sure it is dealt with quickly and well.",
      to: "I focus on a relationship that lasts for years, even when there is no request right now.",
    },
    "business-case": {
      from: "I am careful with time and money for customers, so there is enough for everyone.",
      to: "I am generous with time and money for customers, because it pays off later and is right.",
    },
    purpose: {
      from: "I am guided by the results I agreed to, because they are clear and achievable.",
      to: "I am guided by an ideal for customers and society, even though it is never finished.",
    },
    trust: {
      from: "I keep to the rules, so that every customer is helped fairly and safely.",
      to: "I take the freedom to do what is right for each customer, and explain afterwards.",
    },
    engagement: {
      from: "I do good work within my hours and my role. That way I can keep it up.",
      to: "I put my heart and soul into working for customers. It is part of who I am.",
    },
    listening: {
      from: "I hear what customers think from a regular survey, so that I can compare fairly.",
      to: "I hear what customers think by listening well every day and asking questions.",
    },
    innovation: {
      from: "I improve my work step by step, from what I know and can do.",
      to: "I reinvent my work together with customers, even if it means doing things very differently.",
    },
    journeys: {
      from: "I work in fixed steps, so that everyone knows what will happen.",
      to: "I follow the customer’s path, from first question to solution, and adapt my steps.",
    },
    partners: {
      from: "I make clear agreements with suppliers on price and delivery, so that I can count on them.",
      to: "I work side by side with suppliers, because customers see us as one.",
    },
  },
  targets: {
    question: "How far do I want to get on each of these points?",
    levels: {
      mission: "Knowing what I want to achieve for customers",
      identity: "Being who I want to be for customers",
      values: "Doing what matters to me in dealing with customers",
      competencies: "Knowing and using my strengths and weaknesses",
      skills: "Being good at what customers ask of me",
      behavior: "Showing empathy, doing something extra, acting first and making up for mistakes",
      context: "Working with tasks, rules and tools that help customers",
    },
  },
  effort: {
    question:
      "Suppose you have ten coins. Divide them the way you divided your time and money last year to help customers better.",
    levels: {
      mission: "Thinking about what I want to achieve for customers",
      identity: "Finding out how customers see me, and who I want to be for them",
      values: "Conversations about what matters to me in dealing with customers",
      competencies: "Getting to know what comes naturally to me, and what does not",
      skills: "Courses, training and practice",
      behavior: "Extra attention for a customer, a small gesture, making up for a mistake",
      context: "New software, equipment, workplace, tasks or arrangements",
    },
  },
  story: {
    question: "Think of a moment when you really helped a customer. What happened?",
    hint: "Tell it in a few sentences, the way you would tell a friend. Please leave out customers’ names.",
  },
  improvement: {
    question: "What would you improve first in your own work, for your customers?",
    hint: "Write down what comes to mind first. One thing is enough.",
  },
};
