import type { QuestionsWording } from "../wording";

/** What an employee or manager reads about the organization as a whole, in English. */
export const QUESTIONS_ORGANIZATION: QuestionsWording = {
  items: {
    "mission-1": {
      question: "How clear is it what our organization wants to achieve for customers?",
      anchors: [
        "People here don’t talk about that. Everyone is busy with their own work.",
        "People here give very different answers.",
        "People here know the official sentence, but can’t say much more about it yet.",
        "People here put it in their own words, from the front desk to the boardroom.",
        "People here tell it so well that customers pass it on.",
      ],
    },
    "mission-2": {
      question: "Where in our organization do you notice what we want to achieve for customers?",
      anchors: [
        "Our aim for customers does not come up in daily work.",
        "Our aim for customers is on the website and in the annual plan.",
        "Our aim for customers is heard in departments where the manager brings it up.",
        "Our aim for customers is heard everywhere, even where no one meets customers.",
        "Our aim for customers is so alive that people from outside want to join in.",
      ],
    },
    "mission-3": {
      question: "How does our organization choose where money and people go?",
      anchors: [
        "Our organization chooses case by case what is most urgent.",
        "Our organization knows what helps customers, but often still chooses something else.",
        "Our organization chooses what helps customers as long as there is enough money.",
        "Our organization chooses what helps customers, even in a lean year.",
        "Our organization stops something that runs well once it no longer helps customers.",
      ],
    },
    "identity-1": {
      question:
        "How well does our organization know how customers see us now, and how we want to be seen?",
      anchors: [
        "Our organization has not asked itself that yet.",
        "Our organization has a different picture of it in each department.",
        "Our organization has described how we want to be seen. How customers see us now is less clear.",
        "Our organization knows both, because customers regularly tell us what they see.",
        "Our organization says openly what we can’t do well yet, just as customers see it.",
      ],
    },
    "identity-2": {
      question:
        "What kind of organization do customers find here: on the phone, at the desk, online?",
      anchors: [
        "Customers find something different everywhere. That is how it came about.",
        "Customers read how we want to be, but notice little of it yet.",
        "Customers recognize us in places where we have worked on it.",
        "Customers recognize us everywhere, even in a bill or a letter that says no.",
        "Customers describe us to friends the way we would describe ourselves.",
      ],
    },
    "identity-3": {
      question:
        "How much does who we want to be count in our choices? Think of a new service or a move to new offices.",
      anchors: [
        "Our organization chooses what is practical.",
        "Our organization notices later that a choice did not suit us.",
        "Our organization looks at whether a big choice suits us.",
        "Our organization also looks at whether everyday choices suit us, such as a job ad.",
        "Our organization gives up an advantage that does not fit who we want to be.",
      ],
    },
    "values-1": {
      question: "How clear is it here what matters to us in dealing with customers?",
      anchors: [
        "People here go by their own sense of it.",
        "People here use the same words, but mean different things by them.",
        "People here explain it the same way within their own department.",
        "People here explain it the same way in every department.",
        "People here can explain it so well that even a disappointed customer understands.",
      ],
    },
    "values-2": {
      question: "How far do people here feel responsible for a customer?",
      anchors: [
        "People here feel they are done when their task is done.",
        "People here stand for the quality of their own work.",
        "People here also stand for the work of their closest colleagues.",
        "People here also tell another department when something could be better for a customer.",
        "People here don’t let go of a customer until everything is right, whoever did it.",
      ],
    },
    "values-3": {
      question: "What happens here when a rule works out badly for a customer?",
      anchors: [
        "With us, it depends on who the customer happens to deal with.",
        "With us, people feel that it is wrong, but follow the rule.",
        "With us, people look for a solution if their manager is open to it.",
        "With us, everyone looks for a solution without being told, and explains it afterwards.",
        "With us, management also stands behind such a solution, even when it costs a lot.",
      ],
    },
    "competencies-1": {
      question:
        "How well does our organization know its strengths and weaknesses in dealing with customers?",
      anchors: [
        "Our organization has no picture of that yet.",
        "Our organization talks about what goes well. You hear little about weaknesses yet.",
        "Our organization names a few of both, as we see ourselves.",
        "Our organization knows how customers experience both.",
        "Our organization talks openly with customers about both, above all the weaknesses.",
      ],
    },
    "competencies-2": {
      question:
        "What do customers notice of our greatest strengths, such as being caring or inventive?",
      anchors: [
        "Our greatest strengths depend on who is working that day.",
        "Our greatest strengths are known, but customers notice little of them yet.",
        "Our greatest strengths show as long as everything runs normally.",
        "Our greatest strengths also show when things go wrong.",
        "Our greatest strengths are the first thing customers mention when they talk about us.",
      ],
    },
    "competencies-3": {
      question:
        "What does our organization do when customers ask for something we are not strong at?",
      anchors: [
        "Our organization starts on it and sees how it goes.",
        "Our organization notices along the way that it doesn’t come naturally to us.",
        "Our organization checks a big request beforehand to see if it suits us.",
        "Our organization first brings in people who are strong at it.",
        "Our organization has lasting partners who are strong where we are not.",
      ],
    },
    "skills-1": {
      question: "How good are people here at dealing with customers?",
      anchors: [
        "People here do it the way they taught themselves.",
        "People here know what it takes, but have had little practice yet.",
        "People here are good at it as long as a conversation runs normally.",
        "People here are also good at it when a customer is angry or going through something terrible.",
        "People here are so good at it that other organizations come to watch.",
      ],
    },
    "skills-2": {
      question: "How do people here learn and practice dealing with customers?",
      anchors: [
        "People here learn it from whoever sits next to them.",
        "People here get a course. After that you hear little more about it.",
        "People here keep practicing in departments that make time for it.",
        "People here practice everywhere all year round, managers included.",
        "People here practice together with customers, who say what they would like to be different.",
      ],
    },
    "skills-3": {
      question: "What do people here do when their usual approach does not work with a customer?",
      anchors: [
        "People here carry on the way they learned it.",
        "People here see that it doesn’t work, but have learned nothing else.",
        "People here choose something else if they have a lot of experience.",
        "People here choose something that fits, even if they are new.",
        "People here come up with something new that colleagues are using a month later.",
      ],
    },
    "behavior-1": {
      question: "What did people here do in recent weeks to understand a customer?",
      anchors: [
        "People here dealt with the question that was on the table.",
        "People here saw that something troubled a customer, but moved on.",
        "People here asked follow-up questions where there was time for it.",
        "People here asked follow-up questions everywhere, until they understood what a customer went through.",
        "People here understood what a customer needed before the customer could put it into words.",
      ],
    },
    "behavior-2": {
      question: "What extra things did people here do for a customer in recent weeks?",
      anchors: [
        "People here delivered what had been agreed.",
        "People here had ideas for something extra. They stayed ideas.",
        "People here did something extra where their manager encouraged it.",
        "People here did something extra in every department, without being asked.",
        "People here surprised a customer so much that the customer came back just to thank us.",
      ],
    },
    "behavior-3": {
      question: "What did people here do in recent weeks before a customer asked?",
      anchors: [
        "People here took action once a customer asked for something.",
        "People here saw something coming and thought someone else would pick it up.",
        "People here let customers know in advance if that was their job.",
        "People here got in touch with a customer themselves, even outside their job.",
        "People here solved something so early that customers never noticed it.",
      ],
    },
    "behavior-4": {
      question: "What did people here do the last few times something went wrong for a customer?",
      anchors: [
        "People here waited to see which department would pick it up.",
        "People here wrote down what went wrong, but for the customer nothing changed.",
        "People here put the mistake right once a complaint had come in.",
        "People here put the mistake right before any complaint came.",
        "People here made up for it so well that the customer went on to recommend us.",
      ],
    },
    "context-1": {
      question: "How does the way our organization is set up help a customer along?",
      anchors: [
        "A customer has to find out who is in charge of what.",
        "A customer is passed on, and told why.",
        "A customer needs one person for an ordinary question, and many for a complicated one.",
        "A customer needs just one person, even for a complicated question.",
        "A customer never notices how we are set up, because we arrange ourselves around the question.",
      ],
    },
    "context-2": {
      question: "How well do our rules and ways of working fit what a customer goes through?",
      anchors: [
        "Our rules and ways of working came about over time.",
        "Our rules and ways of working cause complaints. We know which, and explain them.",
        "Our rules and ways of working have been reviewed with customers in a few places.",
        "Our rules and ways of working are checked everywhere, every year, through customers’ eyes.",
        "Our rules and ways of working are made with customers, who also say what can go.",
      ],
    },
    "context-3": {
      question: "How useful are our software, information and premises when we help customers?",
      anchors: [
        "Our tools differ from place to place. Everyone gets by in their own way.",
        "Our tools hold people up. We know where, and it is waiting for a decision.",
        "Our tools are good enough for ordinary questions from customers.",
        "Our tools quickly give us what we need, even for a complicated question.",
        "Our tools show in time what a customer will need next.",
      ],
    },
  },
  shifts: {
    experience: {
      from: "Our organization stands out for services and products that do what they promise.",
      to: "Our organization stands out for an experience that stays with customers.",
    },
    relationships: {
      from: "Our organization makes sure every contact is quick, correct and without fuss.",
      to: "Our organization builds ties with customers that last for many years.",
    },
    "business-case": {
      from: "Our organization keeps the cost of service low, so there is money for our main task.",
      to: "Our organization spends freely on service, because it returns more than it costs and is right.",
    },
    purpose: {
      from: "Our organization is guided by figures: healthy results make everything else possible.",
      to: "Our organization is guided by an ideal for society: the figures follow from it.",
    },
    trust: {
      from: "Here, rules and supervision make sure that every customer is treated equally.",
      to: "Here, people get trust and money to help a customer as they see fit.",
    },
    engagement: {
      from: "Here, attention to customers is a fixed point in every appraisal, alongside expertise.",
      to: "Here, a love of helping customers is what we select and coach people on first.",
    },
    listening: {
      from: "Here, a yearly survey gives a reliable picture of all customers.",
      to: "Here, people seek out customers all year round, to hear what is going on with them.",
    },
    innovation: {
      from: "Here, new ideas come from our own experts, who know what is possible and what works.",
      to: "Here, new ideas come from customers and staff together, in small, quick trials.",
    },
    journeys: {
      from: "Our processes and systems are fixed, so that the work is safe and predictable.",
      to: "Our processes and systems follow what customers go through from start to finish.",
    },
    partners: {
      from: "We choose our suppliers on the best price, so that more is left for customers.",
      to: "We choose our suppliers as partners, who learn with us what customers need.",
    },
  },
  targets: {
    question: "How far should our organization get on each of these points?",
    levels: {
      mission: "Knowing what our organization wants to achieve for customers",
      identity: "Being the organization we want to be for customers",
      values: "Doing what matters to all of us, everywhere",
      competencies: "Knowing and using our strengths and weaknesses",
      skills: "People who are good at what customers ask",
      behavior:
        "Showing empathy everywhere, doing something extra, making the first move, putting mistakes right",
      context: "A structure, rules and tools that help customers",
    },
  },
  effort: {
    question:
      "Suppose you have ten coins. Divide them the way our organization divided its time and money last year to help customers better.",
    levels: {
      mission: "Deciding and telling each other what we want to achieve for customers",
      identity: "Finding out how customers see us, and working on who we want to be",
      values: "Meetings about what matters to us in dealing with customers",
      competencies: "Mapping our strengths and weaknesses, and choosing people with these in mind",
      skills: "Courses and training, such as phone calls, writing or a difficult conversation",
      behavior: "Hours and money for extra attention, a small gesture or making up for a mistake",
      context: "New systems, procedures, a help desk, a project group, a different structure",
    },
  },
  story: {
    question:
      "Think of a moment when a customer of our organization was really helped. What happened?",
    hint: "Write briefly what happened and why it stayed with you. There is no need for names.",
  },
  improvement: {
    question: "What would you improve first in our organization, for our customers?",
    hint: "Name one thing, the first you think of. There is no right or wrong answer.",
  },
};
