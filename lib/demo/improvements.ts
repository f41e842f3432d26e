import type { Level } from "@/lib/framework/levels";
import type { DepartmentCode, RoundNumber } from "./story";

/** What should improve first, as people of a department put it, in the rounds in which they say so. */
export type Improvements = {
  readonly department: DepartmentCode;
  readonly level: Level;
  readonly rounds: readonly RoundNumber[];
  readonly texts: readonly string[];
};

const ALWAYS = [1, 2, 3] as const;
const BEFORE_TALKING = [1, 2] as const;
const SINCE_THE_SYSTEM = [2, 3] as const;

export const IMPROVEMENTS: readonly Improvements[] = [
  {
    department: "WON",
    level: "values",
    rounds: BEFORE_TALKING,
    texts: [
      "We zeggen allemaal 'de bewoner voorop', maar de een bedoelt streng zijn en de ander soepel. Dat merken bewoners.",
      "Of je hulp krijgt hangt nu af van wie je treft. Laten we eens uitspreken waar we voor staan.",
      "De waarden hangen aan de muur. Als het spannend wordt, wint de regel.",
      "Noord kiest voor regels, Zuid voor mensen. Ik overdrijf, maar niet veel.",
      "Ik wil collega's kunnen aanspreken zonder dat het persoonlijk wordt. Nu doen we dat niet.",
      "Helder krijgen wanneer we van een regel mogen afwijken, en waarom.",
    ],
  },
  {
    department: "WON",
    level: "values",
    rounds: [3],
    texts: [
      "De gesprekken over onze waarden hebben geholpen. Nu volhouden, ook als het druk is.",
      "We durven elkaar weer te vragen: past dit bij wat we hebben afgesproken? Graag ook met andere afdelingen.",
      "Nieuwe collega's missen het gesprek dat wij hebben gehad. Neem het op in het inwerken.",
      "Leg vast hoe we tot een uitzondering komen, dan hoeft niemand het wiel uit te vinden.",
    ],
  },
  {
    department: "WON",
    level: "identity",
    rounds: BEFORE_TALKING,
    texts: [
      "Zijn we een verhuurder, een hulpverlener of een handhaver? Zeg het, dan kunnen we het zijn.",
      "Bewoners weten niet wat ze van ons mogen verwachten. Wij eigenlijk ook niet.",
      "Eén verhaal over wie we willen zijn, in plaats van elk jaar een nieuwe slogan.",
    ],
  },
  {
    department: "WON",
    level: "behavior",
    rounds: ALWAYS,
    texts: [
      "Vaker gewoon langsgaan. Een brief lost zelden iets op.",
      "Terugbellen wanneer we het beloven. Elke keer.",
      "Elkaars vakantie echt overnemen, zodat een bewoner niet drie weken wacht.",
    ],
  },
  {
    department: "WON",
    level: "context",
    rounds: ALWAYS,
    texts: [
      "Minder overdrachten tussen verhuur en wijkbeheer. De bewoner is dezelfde.",
      "Een plek in de wijk waar mensen binnen kunnen lopen.",
    ],
  },
  {
    department: "WON",
    level: "skills",
    rounds: ALWAYS,
    texts: [
      "Leren omgaan met verward gedrag. We komen het elke week tegen.",
      "Samen oefenen met moeilijke gesprekken, niet alleen de nieuwe mensen.",
    ],
  },
  {
    department: "KLA",
    level: "identity",
    rounds: ALWAYS,
    texts: [
      "Ik kan aan een beller niet uitleggen waarin wij anders zijn dan een andere corporatie.",
      "Kiezen of we snel willen zijn of persoonlijk. Nu meten we het een en zeggen we het ander.",
      "Eén lijn met Vastgoed over wat we beloven. Wij beloven, zij moeten het doen.",
    ],
  },
  {
    department: "KLA",
    level: "values",
    rounds: ALWAYS,
    texts: [
      "Een goed gesprek moet net zo veel tellen als een kort gesprek.",
      "Als iemand een fout maakt, zoeken we wie. Zoek liever hoe.",
    ],
  },
  {
    department: "KLA",
    level: "context",
    rounds: [1],
    texts: [
      "Vier schermen open om één vraag te beantwoorden. Dat moet anders.",
      "Zorg dat we kunnen zien wat de monteur heeft afgesproken.",
    ],
  },
  {
    department: "KLA",
    level: "context",
    rounds: SINCE_THE_SYSTEM,
    texts: [
      "Het nieuwe systeem werkt prima, maar we doen er nog precies hetzelfde in als eerst.",
      "We hebben nu alles in één scherm. Wat we ermee willen, is nog niet gezegd.",
    ],
  },
  {
    department: "KLA",
    level: "competencies",
    rounds: ALWAYS,
    texts: [
      "Meer mogen beslissen aan de telefoon. Onder de vijftig euro wil ik niemand hoeven vragen.",
      "Tijd om van elkaar te leren. Meeluisteren schiet er altijd bij in.",
    ],
  },
  {
    department: "VAS",
    level: "identity",
    rounds: ALWAYS,
    texts: [
      "Bij ons gaat het over stenen. Waar we als organisatie voor gekozen willen worden, weet ik niet.",
      "Als je drie collega's vraagt wie wij willen zijn, krijg je vier antwoorden.",
      "Zeg tegen aannemers wat voor club wij zijn, niet alleen wat het mag kosten.",
    ],
  },
  {
    department: "VAS",
    level: "mission",
    rounds: ALWAYS,
    texts: [
      "Laat de vakploegen ook eens zien waar al dat werk toe dient.",
      "Het jaarplan gaat over aantallen woningen. Het mag ook gaan over wonen.",
    ],
  },
  {
    department: "VAS",
    level: "behavior",
    rounds: ALWAYS,
    texts: [
      "Voor je weggaat vragen of er nog iets is. Kost niks.",
      "Zelf bellen als je later komt, niet via de planning.",
      "Netjes opruimen. Klinkt simpel, gaat nog te vaak mis.",
    ],
  },
  {
    department: "VAS",
    level: "context",
    rounds: ALWAYS,
    texts: [
      "Materiaal op de bus, zodat we niet twee keer hoeven te komen.",
      "Eén planning voor onderhoud en renovatie. Nu staan we in één maand drie keer in dezelfde straat.",
    ],
  },
  {
    department: "VAS",
    level: "skills",
    rounds: SINCE_THE_SYSTEM,
    texts: [
      "De training was goed. Daarna vroeg niemand er meer naar.",
      "We weten nu hoe je een bewoner meeneemt in de planning. Geef ons ook de tijd om het te doen.",
    ],
  },
  {
    department: "VAS",
    level: "values",
    rounds: ALWAYS,
    texts: [
      "Afspraak is afspraak, ook als het tegenzit. Daar mogen we strenger op zijn voor onszelf.",
    ],
  },
  {
    department: "BED",
    level: "identity",
    rounds: ALWAYS,
    texts: [
      "Wij horen pas wat het bestuur wil als het al in een project zit.",
      "Onze interne klanten weten niet waar ze ons voor kunnen bellen. Wij zelf soms ook niet.",
    ],
  },
  {
    department: "BED",
    level: "mission",
    rounds: ALWAYS,
    texts: [
      "Een keer per jaar een dag meelopen in de wijk, voor iedereen met een bureau.",
      "Leg bij elk nieuw project uit wat een huurder ervan merkt. Als het niets is, waarom doen we het dan?",
    ],
  },
  {
    department: "BED",
    level: "context",
    rounds: ALWAYS,
    texts: [
      "Minder handtekeningen voor kleine uitgaven.",
      "Rapporten schrappen die niemand leest. Ik maak er drie.",
      "Formulieren in gewone taal, ook de interne.",
    ],
  },
  {
    department: "BED",
    level: "behavior",
    rounds: ALWAYS,
    texts: ["Gewoon opnemen als een collega aan de deur van een huurder staat."],
  },
  {
    department: "DIR",
    level: "identity",
    rounds: ALWAYS,
    texts: [
      "Ons verhaal is aan de directietafel helder. Ik twijfel of het verder komt dan de gang.",
      "Stop met nieuwe programma's tot we kunnen zeggen wie we willen zijn.",
    ],
  },
  {
    department: "DIR",
    level: "values",
    rounds: ALWAYS,
    texts: ["Als bestuur zelf laten zien wat we van anderen vragen, juist als het tegenzit."],
  },
];
