import type { Wording } from "../wording";

export const SHIFTS_WORDING: Wording["shifts"] = {
  experience: {
    name: "Van product naar beleving",
    from: "goed product",
    to: "beleving",
    about:
      "Een goed product of een goede dienst is nodig: klopt er iets niet, dan merkt de klant dat meteen. Maar volgens “Excelleren in Service” levert bijna iedereen inmiddels goed werk. Wat klanten onthouden, is hoe het voor hen was. Een bron van buiten, serviceexcellence.nu, tekent service als piramide: doen wat klanten verwachten, klachten goed oplossen, hulp op maat, verrassen. De eerste twee lagen zijn de basis, de laatste twee maken het bijzonder.",
    practice: [
      "Schrijf in één zin op hoe een klant zich moet voelen als je klaar bent.",
      "Werk die zin uit voor de vier lagen: de basis, klachten, maatwerk en verrassing.",
      "Kies één moment in je werk en maak het deze maand merkbaar prettiger.",
      "Vraag bij elk plan eerst wat de klant ervan merkt.",
    ],
  },
  relationships: {
    name: "Van contact naar relatie",
    from: "vlot contact",
    to: "lange relatie",
    about:
      "Een vraag vlot afhandelen is prettig, maar van losse contacten alleen groeit nog geen band. Het lijkt dan al snel of klanten alleen op de prijs letten; volgens het boek klopt dat meestal niet. Je kunt op vier manieren iets betekenen: in het contact, in de klantreis, in de hele relatie en met een hoger doel. Die laatste raakt de omslag naar een hoger doel: mensen verbinden zich met wat je wilt bereiken. Bij alle vier kun je een klant een reden geven om te blijven.",
    practice: [
      "Spreek voor elk van de vier één ding af: voor het contact, de klantreis, de relatie en het doel.",
      "Neem eens contact op als er niets aan de hand is, gewoon om te horen hoe het gaat.",
      "Leg vast wat een klant vertelde, zodat die het een volgende keer niet hoeft te herhalen.",
      "Vraag mensen die vertrekken of wegblijven waarom, en bespreek wat ze zeggen.",
    ],
  },
  "business-case": {
    name: "Van kosten naar investering",
    from: "kosten",
    to: "investering",
    about:
      "Goed op de kosten letten is verstandig, en zolang service vooral geld kost, is besparen logisch. Hier kijk je anders: goede service is een investering. Volgens het boek loont die als het werk past bij wat klanten beweegt, en de inzet van medewerkers bij de missie. Klanten blijven dan, bevlogen collega’s krijgen meer gedaan en er gaat minder verloren aan fouten. Het is ook een morele keuze: zorgen dat klanten, medewerkers en de samenleving er beter van worden.",
    practice: [
      "Reken bij één fout die vaak terugkomt uit wat herstellen kost, in uren en in ergernis.",
      "Schrijf in elk plan op wat het oplevert, en ook waarom het goed is om te doen.",
      "Zet vier dingen in één overzicht: trouwe klanten, plezier in het werk, verspilling en geld.",
      "Geef service een eigen budget en kijk elk jaar terug op wat het heeft opgeleverd.",
    ],
  },
  purpose: {
    name: "Van resultaat naar hoger doel",
    from: "goed resultaat",
    to: "hoger doel",
    about:
      "Zonder goede resultaten houdt een organisatie het niet vol. Toch worden de meeste mensen niet warm van cijfers alleen. Een hoger doel zegt wat je voor klanten én de samenleving wilt bereiken; het is dus groter dan de klant van vandaag. Volgens het boek groeit daaruit een persoonlijke band met klanten en collega’s. Buurtzorg is een voorbeeld: teams die zichzelf sturen, helpen mensen om zo lang mogelijk zonder zorg te leven.",
    practice: [
      "Vraag elke collega waarom dit werk de moeite waard is, en leg de antwoorden naast elkaar.",
      "Schrijf het doel in één zin die je zo aan een klant durft voor te lezen.",
      "Begin een overleg met een verhaal van een klant, en kijk daarna pas naar de cijfers.",
      "Zeg bij elk groot besluit hoe het past bij het doel, of waarom nu iets anders voorgaat.",
    ],
  },
  trust: {
    name: "Van regels naar ruimte",
    from: "duidelijke regels",
    to: "ruimte en vertrouwen",
    about:
      "Duidelijke regels geven rust: iedereen weet wat mag, en risico’s blijven klein. Maar geen regel weet wat deze ene klant vandaag nodig heeft. Volgens het boek heeft een leidinggevende pas echt grip als de mensen in het team grip hebben. Met ruimte in tijd, regels en geld kunnen zij een klant op maat helpen. Die ruimte geven is een kwestie van vertrouwen, en dus van overtuigingen.",
    practice: [
      "Stop met sturen op hoe lang een gesprek duurt, en geef tijd om te luisteren.",
      "Zoek samen drie regels waar geen klant of collega iets aan heeft, en schaf ze af.",
      "Spreek ruime grenzen af waarbinnen ieder zelf beslist, en zeg wanneer je daarvan mag afwijken.",
      "Geef elke collega een klein bedrag om een klant te verrassen, zonder vooraf te vragen.",
    ],
  },
  engagement: {
    name: "Van degelijk naar bevlogen",
    from: "degelijk",
    to: "bevlogen",
    about:
      "Van negen tot vijf goed je werk doen is eerlijk en degelijk. Klantgerichtheid is daarbij een van de punten waarop je wordt aangenomen en beoordeeld. Wie bevlogen werkt, begint bij de klant: zo zijn we hier, en dat hoort bij het vak. Dan kies je collega’s eerst op wat hen drijft en op hun houding, en daarna op kennis en ervaring. Het boek schat dat zulke organisaties twee tot drie keer zoveel moeite doen voor die keuze.",
    practice: [
      "Beschrijf welke houding hoort bij je mooiste klantmoment, en vraag ernaar bij elke sollicitatie.",
      "Laat een nieuwe collega in de eerste week meelopen of meeluisteren met klanten.",
      "Maak leren over klanten een vast deel van het werk, ook voor wie er al jaren is.",
      "Neem de tijd om een nieuwe collega te kiezen, en laat het team meebeslissen.",
    ],
  },
  listening: {
    name: "Van enquête naar diep luisteren",
    from: "enquête",
    to: "diep luisteren",
    about:
      "Een enquête per jaar geeft een helder cijfer dat je goed kunt vergelijken. Maar vaak weet je niet wie wat zei, en dan kun je ook niets terugdoen. Het boek raadt aan om elke dag te luisteren, op veel manieren. Vragen, klachten en complimenten zijn signalen: vang ze op en gebruik ze, voor één klant en voor allemaal. Wie nieuwsgierig blijft, hoort ook wat een klant niet hardop zegt.",
    practice: [
      "Stel kort na een contact één vraag, en bel terug als het antwoord daarom vraagt.",
      "Bewaar vragen, klachten en complimenten op één plek, en bespreek ze elke week met elkaar.",
      "Ga bij een klant langs en luister een uur, zonder zelf iets uit te leggen.",
      "Vraag niet alleen wat er gebeurde, maar ook wat iemand had gehoopt.",
      "Vertel klanten wat je met hun opmerking hebt gedaan.",
    ],
  },
  innovation: {
    name: "Van eigen inzicht naar samen vernieuwen",
    from: "eigen inzicht",
    to: "vernieuwen met klanten",
    about:
      "Met eigen kennis en ervaring wordt goed werk steeds beter, sneller of goedkoper. Volgens het boek is er iets wat succes nog beter voorspelt: kunnen leren, vernieuwen en meebewegen. Je bekijkt je aanpak dan steeds opnieuw, samen met klanten, en durft het heel anders te doen. Een grote vondst hoeft niet, en een voorsprong met techniek is meestal zo weer ingehaald. Wie de band met klanten en medewerkers blijft vernieuwen, heeft daar langer iets aan, vindt het boek.",
    practice: [
      "Vraag een paar klanten mee te denken voordat er een plan ligt.",
      "Probeer iets kleins uit, kijk na twee weken wat klanten merken, en pas het aan.",
      "Kijk breed: wat je biedt, hoe je het doet, wie wat doet en hoe je met elkaar omgaat.",
      "Houd bij wat er in het leven van klanten verandert, en bespreek dat een paar keer per jaar.",
      "Maak tijd vrij om te vernieuwen, en vraag elkaar wat het heeft opgeleverd.",
    ],
  },
  journeys: {
    name: "Van proces naar klantreis",
    from: "strak proces",
    to: "klantreis",
    about:
      "Goede processen houden het werk op orde, en dat blijft nodig. Maar dan bepalen systemen, procedures en afdelingen ook wat een klant meemaakt. Een klantreis is dezelfde weg door de ogen van de klant: van de eerste behoefte of het eerste probleem tot de oplossing. Ook de stille momenten horen daarbij, en alles wat iemand ziet, hoort, ruikt, voelt of proeft. Deze omslag rust op die naar beleving: pas als je weet welke beleving je bedoelt, kun je de reis inrichten.",
    practice: [
      "Loop zelf eens de hele weg van een klant, van de eerste vraag tot de oplossing.",
      "Teken ook de momenten waarop een klant wacht of niets hoort, en verbeter er één.",
      "Zet naast elke stap hoe die nu voelt en hoe die zou moeten voelen. Begin waar het verschil het grootst is.",
      "Vraag bij elke stap wat collega’s nodig hebben, en pas het proces daarop aan.",
    ],
  },
  partners: {
    name: "Van leverancier naar partner",
    from: "leverancier",
    to: "partner",
    about:
      "Wie scherp inkoopt, gaat zorgvuldig met geld om. Maar wie voor de laagste prijs moet leveren, gaat zelf ook besparen, en dat kan de klant merken. Voor een klant hoort de leverancier vaak gewoon bij jou. Denk aan de bezorger van een webwinkel, de monteur bij een leaseauto of de aannemer van een woningcorporatie. Als partners zorg je samen voor een goede ervaring: hun mensen zijn ook jouw gezicht.",
    practice: [
      "Volg samen een training met de mensen van je partner die jouw klanten spreken.",
      "Deel met partners wat klanten over hun werk zeggen, ook het goede.",
      "Spreek af wat een klant moet merken, en bespreek dat net zo vaak als de prijs.",
      "Nodig een partner uit als je het over klanten gaat hebben.",
    ],
  },
};
