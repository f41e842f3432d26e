import type { Wording } from "../wording";

export const METHOD_WORDING: Wording["method"] = {
  passages: [
    {
      title: "Why a customer’s feeling counts",
      paragraphs: [
        "How a customer feels when dealing with you matters. That is true for a shop or a software firm. It is just as true for a municipality, a hospital or a housing association.",
        "Harald Pol describes a chain. After a better experience, people are more satisfied and stay with you longer. They recommend you, and tell you honestly what could be better. So what you offer gains value, and paying customers will pay clearly more for it. Where profit is not the aim, we think that value lies mostly in trust.",
        "So the question is how you organize the work. What does it take for a customer to feel welcome at the start, and well helped at the end?",
      ],
    },
    {
      title: "People make the difference",
      paragraphs: [
        "What follows is what Harald Pol saw in his work; it was not measured. At meetings he asked about good and bad experiences. In about ninety cases out of a hundred, the difference lay in how involved an employee was. Nine out of ten good stories were about a person.",
        "He names four forms. Someone showed real empathy, did more than expected, took the initiative or put a mistake right. The customer then feels: they are going out of their way for me. Everyone wants that, whoever you are.",
        "Conversely, he says, customer focus fades when people no longer see their own work as their responsibility. A colleague’s work even less so. That is why we ask about both.",
        "You hear good and bad stories about one and the same organization, even one known for its service. So it cannot be the organization alone. That is why we always show how far apart answers lie, and not just the average.",
      ],
    },
    {
      title: "Atmosphere is hard to copy",
      paragraphs: [
        "Harald Pol’s example is the cash machine. The first bank to have one won customers with it. Once every bank had one, it was ordinary. Nobody chose a bank for it any more.",
        "Atmosphere and involvement, he says, are much harder to imitate. They belong to an organization as a character belongs to a person. A customer feels at home with that character, or does not.",
        "So he knows organizations with faltering systems and happy customers all the same. In his view, what a customer values comes from what people themselves find important and believe. That goes for managers as much as for staff. His conclusion: an organization only changes when its people do.",
      ],
    },
    {
      title: "Seven levels, one building",
      paragraphs: [
        "In this model every person, every team and every organization has the same seven levels. From top to bottom: mission, identity, values, competencies, skills, behavior and context. People belong to a team, and teams to an organization. Each has its own questions, and we never add their answers together.",
        "Think of it as a building of seven floors, with the mission on top. Unlike in a real building, support comes from above. The mission shapes who you are and who you want to become. That picture of yourself decides which values count.",
        "In the model, values shape competencies, your deeper qualities. Skills grow on those, and they decide behavior. Through behavior, finally, you influence your surroundings, the context.",
        "You can start a change on any of the seven levels. The levels act on one another, on ordinary days and in times of change. What the model does say is that the order matters.",
      ],
    },
    {
      title: "Why we start at the top",
      paragraphs: [
        "Time and attention given to a high level carry through to the levels below. That is Harald Pol’s experience. Work only at the bottom, and you get much less in return. Less, not nothing.",
        "His example comes from a series of meetings at a financial services firm. The subject was phone calls. Should you first ask whether it is a good moment, now that a mobile can ring anywhere? Some thought not: you call for a reason, and the customer should understand that. It became a heated discussion.",
        "His lesson: agreements about phone calls help little when people think so differently about the customer. The difference lies higher up, in the values. That is why we say so separately when you are divided. Talk about that first, and then go down a level.",
        "According to Harald Pol, too little customer focus has to do with culture: people share no values about customers. You notice the discussion and the irritation, but the reason stays hidden. Sevenfold wants to make that reason visible.",
      ],
    },
    {
      title: "Why nearly everyone starts at the bottom",
      paragraphs: [
        "Ask what could be better, and according to Harald Pol you mostly hear systems and processes. They are close at hand, and you can get a grip on them. A working group is set up, a complaints team, or one desk for all questions. Agreements are made about complaints, customers’ wishes and working across departments. A customer system is bought, or a website built.",
        "That is very understandable. When a lot is changing, such things give certainty. Before a long journey you pack your bags first, too. And it sounds logical: get the conditions right, and the rest will follow.",
        "It does cost a lot of time and money. Meanwhile the human being drops out of sight: the one who is the customer, and the one who does the work. According to Harald Pol, far less money and energy goes to people than to systems, processes and structure.",
        "Often a training course follows: phone calls, writing, complaints, hard conversations or working together. There you learn how something can be done. According to Harald Pol it only sticks when the why is discussed too, with managers and staff. Otherwise, he finds, the money is poorly spent.",
      ],
    },
    {
      title: "Ten shifts: different, not more",
      paragraphs: [
        "Some organizations are rated very highly year after year. According to “Excelleren in Service” they do things differently, above all. More of the same does not take you from good to exceptional. The ten shifts are the main changes that the book names.",
        "So we do not ask how much of something you do. We ask where you stand between two ways of working, both of which you could defend. In the full questionnaire we also ask where you would like to stand.",
        "The shifts are connected. A customer’s journey starts from a picture of a good experience. A lasting relationship and a sound investment take their direction from the higher purpose. Which shift goes with which level is our own estimate. It helps you read the result and counts in no score.",
        "Two shifts, to experience and to the customer’s journey, lean on a pyramid of four layers. It comes from an outside source: serviceexcellence.nu. At the bottom are meeting expectations and solving complaints well. That source puts these at a 7 to nearly an 8 out of 10. Above those are personal help and surprise, good for a high 8 to a 10.",
      ],
    },
    {
      title: "From answer to score",
      paragraphs: [
        "Every score runs from 0 to 100. For a level you choose from five answers: they are worth 0, 25, 50, 75 or 100 points. A shift has seven places, all the same distance apart. “I don’t know” is never a low score. When at least a third of the answers are “I don’t know”, we say so separately.",
        "Your score on a level is the average of your answers, if you answered at least half of the questions. The group’s score is the average of everyone with a score. From two people up it comes with a margin. That is wider when the group is smaller or the answers are further apart.",
        "Every score belongs to one of five stages. Under 12.5 that is By chance. From 12.5 it is Aware, from 37.5 Building, from 62.5 Anchored and from 87.5 Excelling. If the margin crosses such a boundary, we say that you are between two stages.",
        "The stage of the whole follows from the average of the supported scores, which we explain below. You never see that stage apart from the seven levels.",
      ],
    },
    {
      title: "Do you see the same?",
      paragraphs: [
        "Whether you see the same is something we only say from five people up. With five to seven people we call it an indication.",
        "First we look for two groups. Then at least a quarter is low (under 37.5) and at least a quarter is high (62.5 or more). Each group has two people or more. In the middle are at most half as many as in the smaller one.",
        "If there are no two groups, we look at how far answers to each question lie from the group’s average. Up to 12.5 points on average there is one picture. Up to 20 there are small differences; beyond that the answers are far apart.",
        "When there are two groups, or the answers are far apart, we call you divided. That is news, not failure.",
      ],
    },
    {
      title: "What the higher levels carry",
      paragraphs: [
        "You see the plain scores first. Beside them is what the model counts as supported. That is our own way of counting, to show what “from the top down” means.",
        "We begin with the shared score. Anyone below the average counts with their own score. Anyone above it counts up to the average. That way a low answer does not disappear behind a high one.",
        "Then we take the lowest shared score of all the levels above, plus 10 points of tolerance. That is the ceiling. Up to the ceiling everything counts. What rises above it counts for a quarter; the rest we call unsupported.",
        "An example: the lowest shared score above is 40, so the ceiling is 50. A level with a score of 70 then counts as 55: 50, plus a quarter of 20. A level without any score is skipped. The levels below it then get a lowest and a highest outcome.",
      ],
    },
    {
      title: "Where best to begin",
      paragraphs: [
        "The advice is to begin at the highest level where something is going on. That can be three things. Fewer than half have a score there, the score is under 62.5, or you are divided. If there is none, we choose the level with the most leverage. If there is no leverage left, the advice is: keep this up.",
        "Leverage is the room on a level, times the part of the building that depends on it. Room is the distance to where you want to be, or to 75 if we did not ask. We measure from the score, but never from higher than the shared score plus 10. All seven levels depend on the mission; on the context, only the context itself.",
        "With ten coins you show where time and money for customers went last year. We ask that before you see any result. Then we count what part went below the level where you best begin. You also see whether the coins lie lower in the building than the leverage.",
      ],
    },
    {
      title: "What we show and what we do not",
      paragraphs: [
        "Before the first answer comes in, the size of a group is settled: five people, unless chosen otherwise, and never fewer than three. After that the number can only go up. The first page tells you who gets to see what. For a smaller group you only see that it is too small.",
        "You see the exact distribution when there are three more people than required. Below that you see three broad blocks. We show comments from ten people up, shuffled and undated. If a small group could be worked out by subtracting others, we leave out one more.",
        "For a small group we sometimes show a band instead of a point. We do so when fewer than ten people all give the same answer. We also do it when one to four people came or went between two rounds.",
        "An anonymous round shows nothing while it is open, and nothing changes after it closes. Nobody sees one person’s answers in it. We know whether an invitation was used, never which answers belong to it. A team’s result belongs to that team; sharing it with others is a choice made beforehand.",
      ],
    },
    {
      title: "Comparing over time",
      paragraphs: [
        "A score can fall while things are getting better. The more you see, the stricter you become with yourself. So read a fall as a question first.",
        "We compare rounds on the questions that were in both: of every three questions on a level, at least two. With fewer, the line stops and a new one begins.",
        "We only name a difference when chance does not explain it well and it is large enough. That means at least 5 points, and at least three tenths of the usual spread between people. Then we say “clearly higher” or “clearly lower”, and otherwise “not demonstrably different”.",
        "We make no league tables. When we compare six groups or more, we move the small ones a little toward the middle. Chance does more there. A team’s own page shows the plain scores.",
      ],
    },
  ],
  limits: [
    "Sevenfold asks how people see their own work. What customers feel may be different. So set it beside what customers tell you themselves.",
    "What we say here about people, levels and shifts is the experience of those who wrote the sources. It is not measured fact.",
    "The seven levels resemble the logical levels of Robert Dilts. Whether those really lie one above the other is disputed. Critics say that each level can influence all the others.",
    "What the model counts as supported is a choice. The 10 points of tolerance and the quarter are printed with every result. No research proves these numbers.",
    "In small groups much of the difference is chance. With ten people, we estimate that a score must move 15 to 20 points before it is more than that.",
    "We have no norms and no averages of other organizations. You compare only with yourself and within your own organization.",
    "Teams do not all set the bar at the same height. A team that asks a lot of itself may score lower than one that is more easily satisfied.",
    "The questions are new. Whether the seven levels really are seven different things in people’s answers remains to be seen.",
    "The Dutch and the English texts are meant to say the same. Whether people answer the same in both languages has not been studied.",
    "The result is meant for a good conversation. Do not use it to review, reward or select people.",
    "ISO/TS 19387:2025 is another model, for how mature an organization’s service is. Sevenfold is not an implementation of it. So a result never says that you conform to that standard.",
  ],
  credits: [
    "The seven levels: Harald Pol, article “De 7 niveau’s van klantgerichtheid” (14 November 2019, in Dutch).",
    "More on lasting relationships with customers, recommended in that article: the book “De reis door het Rijk van Koning Klant” (in Dutch).",
    "The ten shifts: article “Paradigmashifts” by Service Excellence, and the book “Excelleren in Service” by Jean-Pierre Thomassen and Eric de Haan (both in Dutch).",
    "The pyramid of four layers of service: serviceexcellence.nu.",
    "We wrote all the texts in Sevenfold ourselves. The authors of these sources are not involved in Sevenfold and have not endorsed it.",
  ],
};
