import type { Wording } from "../wording";

export const SHIFTS_WORDING: Wording["shifts"] = {
  experience: {
    name: "From product to experience",
    from: "good product",
    to: "experience",
    about:
      "A good product or service is a must: if something is off, the customer notices at once. But according to “Excelleren in Service”, nearly everyone delivers good work by now. What customers remember is how it was for them. An outside source, serviceexcellence.nu, draws service as a pyramid: meeting expectations, solving complaints well, personal help, surprise. The first two layers are the basics; the last two make it special.",
    practice: [
      "Write down in one sentence how a customer should feel when you are done.",
      "Work that sentence out for the four layers: the basics, complaints, personal help and surprise.",
      "Pick one moment in your service and make it noticeably nicer this month.",
      "For every plan, first ask what the customer will notice.",
    ],
  },
  relationships: {
    name: "From contact to relationship",
    from: "smooth contact",
    to: "lasting relationship",
    about:
      "Handling a question smoothly is pleasant, but one-off contacts alone do not grow into a bond. It can then seem that customers only care about price; according to the book that is mostly not so. You can make a difference in four ways: in the contact, the journey, the whole relationship and through a higher purpose. The last touches the shift to a higher purpose: people connect with what you want to achieve. All four can give a customer a reason to stay.",
    practice: [
      "Agree on one thing for each of the four: the contact, the journey, the relationship and the purpose.",
      "Get in touch now and then for no particular reason, just to hear how things are.",
      "Note down what a customer told you, so that nobody has to say it twice.",
      "Ask people who leave or stay away why they do, and talk about what they say.",
    ],
  },
  "business-case": {
    name: "From cost to investment",
    from: "cost",
    to: "investment",
    about:
      "Watching the costs is sensible, and as long as service mainly costs money, cutting back makes sense. Here you look at it differently: good service is an investment. The book says it pays off when the work fits what moves customers, and people’s efforts fit the mission. Customers then stay, committed colleagues get more done and less is lost to mistakes. It is also a moral choice: making sure that customers, staff and society are better off.",
    practice: [
      "Take one mistake that keeps coming back and work out what fixing it costs, in hours and in irritation.",
      "Write in every plan what it will bring, and also why it is a good thing to do.",
      "Put four things in one overview: loyal customers, enjoyment of the work, waste and money.",
      "Give service a budget of its own, and look back every year at what it has brought.",
    ],
  },
  purpose: {
    name: "From results to higher purpose",
    from: "good results",
    to: "higher purpose",
    about:
      "Without good results an organization cannot last. Yet figures alone leave most people cold. A higher purpose says what you want to achieve for customers and for society, so it is bigger than today’s customer. According to the book, a personal bond with customers and colleagues grows from it. Buurtzorg, a Dutch home care organization, is an example: self-managing teams help people live without care for as long as possible.",
    practice: [
      "Ask every colleague why this work is worth doing, and put the answers side by side.",
      "Write the purpose in one sentence that you would be happy to read out to a customer.",
      "Start a meeting with a customer’s story, and only then look at the figures.",
      "For every big decision, say how it fits the purpose, or why something else comes first this time.",
    ],
  },
  trust: {
    name: "From rules to freedom",
    from: "clear rules",
    to: "freedom and trust",
    about:
      "Clear rules give peace of mind: everyone knows what is allowed, and risks stay small. But no rule knows what this one customer needs today. According to the book, managers are only really in control when the people in their teams are. With freedom in time, rules and money, those people can help a customer in the way that fits. Giving that freedom is a matter of trust, and so of beliefs.",
    practice: [
      "Stop steering by how long a conversation takes, and give people time to listen.",
      "Together, find three rules that help no customer and no colleague, and drop them.",
      "Agree on broad limits within which everyone decides, and say when it is fine to go beyond them.",
      "Give every colleague a small sum to surprise a customer, without asking first.",
    ],
  },
  engagement: {
    name: "From dependable to wholehearted",
    from: "dependable",
    to: "wholehearted",
    about:
      "Doing your work well from nine to five is honest and dependable. Being good with customers is then one of the points on which you are hired and reviewed. Wholehearted work starts with the customer: this is who we are, and it is part of the job. You then choose colleagues first for what drives them and for their attitude, and only then for knowledge and experience. The book estimates that such organizations put two to three times as much effort into that choice.",
    practice: [
      "Describe the attitude behind your best customer moment, and ask about it in every job interview.",
      "Let a new colleague spend time with customers, or listen in, during the first week.",
      "Make learning about customers a regular part of the work, also for people who have been here for years.",
      "Take your time choosing a new colleague, and let the team have a say.",
    ],
  },
  listening: {
    name: "From survey to deep listening",
    from: "survey",
    to: "deep listening",
    about:
      "A yearly survey gives a clear figure that is easy to compare. But often you do not know who said what, and then you cannot do anything in return. The book recommends listening every day, in many ways. Questions, complaints and compliments are signals: pick them up and use them, for one customer and for all. Stay curious, and you also hear what a customer does not say out loud.",
    practice: [
      "Ask one question soon after a contact, and call back when the answer calls for it.",
      "Keep questions, complaints and compliments in one place, and go through them together every week.",
      "Visit a customer and listen for an hour, without explaining anything yourself.",
      "Ask not only what happened, but also what the person had hoped for.",
      "Tell customers what you did with their comment.",
    ],
  },
  innovation: {
    name: "From own insight to renewing together",
    from: "own insight",
    to: "renewing with customers",
    about:
      "Your own knowledge and experience make good work better, faster or cheaper. According to the book, something else predicts success even better: being able to learn, renew and adapt. You keep taking a fresh look at your approach, together with customers, and dare to do things quite differently. It need not be a grand invention, and a lead in technology is soon lost. Renewing the bond with customers and staff serves you longer, the book finds.",
    practice: [
      "Ask a few customers to think along with you before there is a plan.",
      "Try something small, see after two weeks what customers notice, and adjust it.",
      "Look broadly: what you offer, how you do it, who does what and how you treat each other.",
      "Keep track of what changes in customers’ lives, and talk about it a few times a year.",
      "Set time aside for renewal, and ask each other what came of it.",
    ],
  },
  journeys: {
    name: "From process to journey",
    from: "tight process",
    to: "customer’s journey",
    about:
      "Good processes keep the work in order, and you still need that. But then systems, procedures and departments also decide what a customer goes through. A journey is the same road seen through the customer’s eyes: from the first need or problem to the solution. The silent moments belong to it too, and so does all that someone sees, hears, smells, feels or tastes. This shift builds on the one to experience: only when you know which experience you mean can you shape the journey.",
    practice: [
      "Walk a customer’s whole road yourself, from the first question to the solution.",
      "Also draw the moments when a customer waits or hears nothing, and improve one of them.",
      "Beside each step, write how it feels now and how it should feel. Start where the gap is widest.",
      "At every step, ask what colleagues need, and adapt the process to that.",
    ],
  },
  partners: {
    name: "From supplier to partner",
    from: "supplier",
    to: "partner",
    about:
      "Getting a keen price is a careful way with money. But a supplier who must deliver at the lowest price will cut costs too, and the customer may notice. To a customer, the supplier is often simply part of you. Think of a web shop’s delivery driver, the mechanic for a leased car or a housing association’s contractor. As partners you give a good experience together: their people are your face too.",
    practice: [
      "Take a course together with the people at your partner who speak to your customers.",
      "Share with partners what customers say about their work, the good things too.",
      "Agree what a customer should notice, and discuss it as often as the price.",
      "Invite a partner along when you are going to talk about customers.",
    ],
  },
};
