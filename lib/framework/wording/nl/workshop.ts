import type { WorkshopWording } from "../workshop";

export const WORKSHOP_WORDING: WorkshopWording = {
  think: {
    mission: "Als wij morgen stoppen, wat missen onze klanten dan?",
    identity: "Wat zou een klant een vriend over ons vertellen, en herkennen wij dat?",
    values: "Je belt een klant terug. Vraag je eerst of het schikt? Waarom wel of niet?",
    competencies: "Welke situatie met klanten ligt ons van nature, en welke niet?",
    skills: "Hoe pakken we dit aan, en wat moet een nieuwe collega daarvan zien?",
    behavior: "Wat deed een van ons vorige week waar een klant iets van merkte?",
    context: "Welke regel of welk systeem helpt ons, en wat zit in de weg?",
  },
  talk: {
    mission: "Welke klant had je voor ogen toen je koos?",
    identity: "Bij welk voorval klopte dat beeld, en bij welk niet?",
    values: "Wat vind jij hierin zo belangrijk dat je er niet van afwijkt?",
    competencies: "Wie van ons kan dit al, en waaraan zie je dat?",
    skills: "Wat heb je nodig om dit de volgende keer anders te doen?",
    behavior: "Wat hield ons tegen toen het niet lukte?",
    context: "Helpt een verandering hier ook als alles erboven blijft zoals het is?",
  },
  readings: {
    "too-few": {
      says: "Er zijn te weinig stemmen om te laten zien.",
      ask: "Wie wil uit zichzelf vertellen hoe hij kijkt?",
    },
    few: {
      says: "Zo liggen onze stemmen.",
      ask: "Wie begint, met een voorbeeld van een klant?",
    },
    alike: {
      says: "Alle stemmen liggen in hetzelfde deel van de schaal.",
      ask: "Wat zou een klant hierover zeggen?",
    },
    "one-picture": {
      says: "We zien hier hetzelfde.",
      ask: "Waaraan merkt een klant dat we het hierover eens zijn?",
    },
    shades: {
      says: "We liggen dicht bij elkaar, met kleine verschillen.",
      ask: "Welk verschil komt een klant bij ons tegen?",
    },
    spread: {
      says: "We kijken hier heel verschillend naar.",
      ask: "Wat heb jij gezien dat de anderen misschien niet zagen?",
    },
    "two-camps": {
      says: "Er zijn twee groepen in de zaal.",
      ask: "Wat zou er moeten gebeuren voordat je één stap opschuift?",
    },
  },
  steps: {
    stories: {
      name: "Verhalen",
      prompt: "Wanneer was een klant echt geholpen door een van ons? Of juist niet?",
    },
    coins: {
      name: "Munten verdelen",
      prompt: "Waar ging vorig jaar onze tijd en ons geld voor klanten naartoe?",
    },
    break: { name: "Pauze", prompt: "Tijd voor koffie." },
    shifts: {
      name: "Tien omslagen",
      prompt: "Tussen twee goede manieren van werken: waar staan wij nu?",
    },
    effort: {
      name: "Munten open",
      prompt: "Hier ging onze inzet heen. Wat valt op naast het gebouw?",
    },
    actions: {
      name: "Afspraken",
      prompt: "Wat doen we als eerste, wie pakt het op, en wat merkt een klant ervan?",
    },
    close: { name: "Afronden", prompt: "Wat neem je mee naar morgen?" },
  },
  rules: {
    talk: "Niemand hoeft zijn stem uit te leggen en niemand hoeft een ander te overtuigen. De begeleider stemt niet mee.",
    anonymous:
      "Stemmen zijn anoniem. Pas als iedereen klaar is, zie je samen hoe de stemmen liggen.",
    named: "Bij deze stemmen staan namen. Iedereen ziet straks wie wat koos.",
  },
  gate: "De zaal verschilt hier nog duidelijk van mening. Praten over vaardigheden en gedrag bouwt dan op los zand.",
  parked: "Een goed idee voor later. Zal ik het parkeren bij “{level}”?",
};
