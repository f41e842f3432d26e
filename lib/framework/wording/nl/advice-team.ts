import type { Level } from "../../levels";
import type { AdviceWording } from "../wording";

/** What a result on a level means for a team, and what to do with it. */
export const ADVICE_TEAM: Record<Level, AdviceWording> = {
  mission: {
    headline: {
      unknown:
        "Op de vraag waar dit team voor bestaat, kwamen te weinig antwoorden. Zoek dat eerst samen uit.",
      low: "Wat jullie voor klanten willen betekenen, is nog niet helder genoeg om op te bouwen. Begin bij die vraag.",
      divided:
        "Over waar dit team voor bestaat, lopen jullie antwoorden uiteen. Leg ze eerst naast elkaar.",
      leverage:
        "Jullie staan er goed voor. Het meeste valt nu te winnen met een doel dat je bij elke keuze terughoort.",
    },
    unknown:
      "Zonder antwoord op deze vraag is niet te zien waar de rest op rust. Misschien is het doel nooit besproken, misschien kent iedereen het alleen in andere woorden. Vraag dat na voordat jullie iets veranderen.",
    low: "Als onduidelijk is waar het team voor bestaat, kiest ieder bij drukte zelf welke klant voorgaat. Een nieuwe afspraak of een nieuw systeem lost dat niet op. In de ervaring van Harald Pol werkt tijd voor de missie door in alles eronder.",
    divided:
      "Misschien wil de een vooral een aanvraag goed afronden, en de ander een mens verder helpen. Allebei is goed, maar een klant merkt wie hij treft. Dit verschil werkt door in elke afspraak die jullie daarna maken, dus praat hier eerst over.",
    unsupported:
      "Boven de missie ligt geen ander niveau, dus zij hoeft niet gedragen te worden. Kijk er wel elk jaar naar: een goed doel vervaagt als niemand het in zijn werk terugziet.",
    nextSteps: [
      "Bedenk deze week ieder één moment waarop een klant echt iets aan jullie had. Vertel het elkaar in het volgende overleg, elk twee minuten.",
      "Schrijf daarna ieder voor jezelf op wat klanten zonder dit team zouden missen. Hang de antwoorden op en kijk wat terugkomt.",
      "Maak er met drie mensen één zin van, zonder vaktaal. Lees hem voor aan twee klanten en vraag of zij jullie erin herkennen.",
      "Leg die zin een maand lang naast elke lastige keuze in het overleg. Noteer welke keuze er anders door uitvalt.",
    ],
    conversationStarters: [
      "Als wij er morgen mee ophouden, wie belt ons dan het eerst, en waarom?",
      "Over welke klant van vorig jaar zijn we nog altijd blij dat we er waren?",
      "Welk werk doen we trouw, terwijl we niet weten welke klant er iets aan heeft?",
    ],
  },
  identity: {
    headline: {
      unknown:
        "Wie jullie voor klanten willen zijn, is nog een open vraag. Bespreek die eerst met elkaar en met klanten.",
      low: "Hoe jullie op klanten willen overkomen, is nog niet scherp genoeg. Werk eerst aan dat beeld.",
      divided:
        "Over wie jullie voor klanten willen zijn, denken jullie heel verschillend. Vertel elkaar eerst wat je ziet.",
      leverage:
        "Jullie hebben een eigen gezicht. Het meeste valt nu te winnen als klanten het bij ieder van jullie herkennen.",
    },
    unknown:
      "Misschien hebben jullie een duidelijke stijl waar niemand woorden voor heeft. Het kan ook dat er nooit naar gevraagd is. Luister eerst hoe klanten jullie nu beschrijven.",
    low: "Wie twee van jullie spreekt, houdt al snel twee indrukken over. Een klant kan moeilijk zeggen wat hij aan jullie heeft zolang jullie dat zelf niet kunnen. Ook een regel over toon of houding blijft dan in de lucht hangen.",
    divided:
      "Misschien ziet de een jullie als vakmensen met het juiste antwoord, de ander als vaste gids voor de klant. Bij elk beeld horen een andere begroeting, een andere brief en een andere uitleg. Bespreek dus eerst het beeld en daarna pas de gewoontes.",
    unsupported:
      "Jullie eigen stijl is sterker dan het doel erboven kan dragen. Dat is begrijpelijk bij een hechte ploeg. Zonder helder doel kan die stijl verwateren zodra er nieuwe collega’s bij komen of het druk wordt.",
    nextSteps: [
      "Vraag deze week ieder aan één klant welke drie woorden bij jullie team passen. Schrijf ze letterlijk op.",
      "Leg die woorden naast de drie die jullie zelf zouden willen horen. Praat een half uur over waar ze uiteenlopen.",
      "Kies samen één woord dat over een half jaar wel moet vallen. Bedenk wat een klant daarvan ziet of hoort in een gesprek, een mail en een brief.",
      "Wijs iemand aan die nieuwe collega’s vertelt hoe jullie willen zijn, met een echt voorval erbij.",
    ],
    conversationStarters: [
      "Wat vertelt een klant thuis aan tafel over ons, en zijn wij dat ook?",
      "Wanneer waren we op ons best met een klant, en wie waren we toen?",
      "Waarin zijn wij anders dan een ander team dat hetzelfde werk doet?",
    ],
  },
  values: {
    headline: {
      unknown:
        "Wat jullie over klanten geloven, bleef te vaak onbeantwoord. Vraag het elkaar eerst, met echte voorbeelden.",
      low: "Jullie hebben samen nog te weinig houvast bij de vraag wat een klant mag verwachten. Maak daar eerst werk van.",
      divided:
        "Jullie denken verschillend over wat een klant van jullie mag verwachten. Begin daar.",
      leverage:
        "Wat een klant mag verwachten, is bij jullie helder. Het meeste valt nu te winnen als jullie elkaar er ook op aanspreken.",
    },
    unknown:
      "Overtuigingen zitten verstopt in gewoontes: wie je terugbelt, wat je doorschuift, wat je laat passeren. Zolang niemand ze uitspreekt, is niet te zien of jullie ze delen. Een echt geval helpt dan meer dan een lijst met mooie woorden.",
    low: "Bij een lastig verzoek valt ieder al gauw terug op een eigen idee van wat redelijk is. Wat de een oplost, laat de ander dan liggen omdat het niet zijn werk is. Volgens Harald Pol blijft een training pas hangen als jullie ook het waarom delen.",
    divided:
      "Dit zijn opvattingen waar goede collega’s hun redenen voor hebben. Zolang jullie die niet bespreken, hangt het antwoord aan een klant af van wie hij spreekt. Ook wat je op een training leert, gebruikt ieder dan op zijn eigen manier.",
    unsupported:
      "Jullie waarden zijn sterker dan het doel of het zelfbeeld erboven kan dragen. Dat zie je vaker bij mensen met hart voor klanten. Zeg samen hardop waar jullie het voor doen, anders hangt het aan een paar van jullie.",
    nextSteps: [
      "Schrijf deze week ieder één geval op waarin je twijfelde: wat vroeg de klant, wat deed je, waarom? Laat de naam van de klant weg.",
      "Oefen met dit geval: je belt een klant terug die aan het werk is. Vraag je of je stoort, of vertel je meteen waarom je belt? Laat ieder kiezen en zijn reden geven.",
      "Bespreek daarna elke week één eigen geval, hooguit twintig minuten. Zoek eerst de overtuiging achter elk antwoord en maak dan pas een afspraak.",
      "Schrijf na vier gevallen drie zinnen op: dit mag een klant van ons verwachten, en daarom. Eén zin gaat over wat je doet als bij een collega iets misgaat.",
      "Spreek af hoe je elkaar eraan herinnert als het druk is, en probeer dat een maand. Let op of klanten minder vaak twee keer moeten bellen.",
    ],
    conversationStarters: [
      "Een klant vraagt iets wat net buiten onze afspraken valt. Wat doe jij, en waarom?",
      "Wanneer maakte jij iets af voor een klant van een collega, gewoon omdat het moest gebeuren?",
      "Welke afspraak over klanten zou jij zonder spijt een keer loslaten?",
    ],
  },
  competencies: {
    headline: {
      unknown:
        "Waar jullie van nature sterk in zijn voor klanten, is nog onbekend. Vraag het eerst aan elkaar.",
      low: "Jullie gebruiken elkaars sterke kanten nog te weinig voor klanten. Ga die eerst samen ontdekken.",
      divided:
        "De een ziet in jullie team een kracht waar de ander een zwakke plek ziet. Wissel eerst uit waaraan je dat merkt.",
      leverage:
        "Er staat al veel. Laat klanten nu vaker terechtkomen bij de collega die het best bij hen past.",
    },
    unknown:
      "Wie nooit hoort waar hij goed in is, kan er ook moeilijk iets over zeggen. Collega’s weten het vaak wel van elkaar. Vraag het daarom eerst rond, voordat iemand een opleiding kiest.",
    low: "Een boze klant komt dan bij wie toevallig opneemt, en een ingewikkelde vraag ook. Ieder doet zijn best, maar niet altijd op de goede plek. Wie zijn sterke en zwakke kanten kent, weet ook wat hij wil oefenen.",
    divided:
      "Over dezelfde eigenschap kun je heel anders oordelen: grondig voor de een is traag voor de ander. Zo’n oordeel bepaalt wie welke klant krijgt en wie wat gaat leren. Praat erover aan de hand van klanten die jullie allemaal kennen.",
    unsupported:
      "Jullie hebben meer talent dan de niveaus erboven kunnen dragen. Dat is niet vreemd, want goede mensen vinden hun eigen weg. Zonder gedeeld waarom kan elk talent een andere kant op trekken.",
    nextSteps: [
      "Vertel elkaar in tweetallen over een klant bij wie het je vanzelf afging. De ander noemt welke eigenschap daar hielp.",
      "Doe hetzelfde met een klant bij wie het moeite kostte. Bepaal wat je wilt ontwikkelen en wat beter bij een collega past.",
      "Zet op één blad wie van jullie het best past bij welk soort vraag of stemming. Gebruik het twee weken bij het verdelen van het werk.",
      "Kies voor de volgende nieuwe collega één eigenschap die klanten nu bij jullie missen. Vraag in het gesprek naar een voorbeeld ervan.",
    ],
    conversationStarters: [
      "Bij welke klant denk jij: laat mij maar?",
      "Welk soort vraag geven we liever aan elkaar door, en wat zegt dat over ons?",
      "Wat bewonder jij in een collega zonder dat je het ooit hebt gezegd?",
    ],
  },
  skills: {
    headline: {
      unknown:
        "Hoe jullie klanten te woord staan, weten jullie te weinig van elkaar. Ga eerst eens bij elkaar meekijken.",
      low: "Jullie weten wat jullie willen, maar in gesprekken met klanten lukt het nog niet altijd. Oefen dat samen.",
      divided:
        "Over hoe goed jullie gesprekken met klanten gaan, denken jullie heel verschillend. Luister eerst samen naar een paar.",
      leverage:
        "Jullie weten waarom jullie het doen. Het meeste valt nu te winnen in het hoe, te beginnen bij lastige gesprekken.",
    },
    unknown:
      "Veel werk met klanten doe je alleen: achter een scherm, aan een keukentafel, in een spreekkamer. Dan weet je van elkaar niet goed hoe het gaat. Kijk eerst een week bij elkaar mee en kies daarna pas iets om te leren.",
    low: "Een klant met verdriet, haast of boosheid vraagt meer dan goede wil. Wie niet weet hoe hij zo’n gesprek voert, maakt het korter of verbindt door. Oefen vanuit wat jullie belangrijk vinden, want een geleerde zin zonder overtuiging klinkt al gauw hol.",
    divided:
      "Wie vooral eenvoudige vragen krijgt, ziet een ander team dan wie de klachten doet. Ook de maat kan verschillen: vriendelijk, snel of echt opgelost. Zonder gedeeld beeld van een goed gesprek stuurt een cursus ieder een andere kant op.",
    unsupported:
      "Jullie vaardigheden zijn verder dan de niveaus erboven kunnen dragen. Dat kan komen door een goede training die vooral over de vorm ging. In de ervaring van Harald Pol zakt het geleerde weer weg, tenzij jullie weten waarom jullie zo werken.",
    nextSteps: [
      "Kies samen de twee gesprekken die jullie het zwaarst vinden, zoals slecht nieuws of een klacht die terugkomt. Zeg erbij wat je de klant daarin gunt.",
      "Laat de komende twee weken ieder één keer een collega meeluisteren of meelezen. Die noemt één ding dat werkte en één ding om te proberen.",
      "Speel elke week een kwartier een echt geval na, met wisselende rollen. Wie zelf klant is, voelt wat er mist.",
      "Wees zuinig met vaste zinnen: wie ze niet meent, klinkt ingestudeerd. Vraag je bij elke zin af of je die als klant zelf zou willen horen.",
    ],
    conversationStarters: [
      "Welk gesprek met een klant stel jij het liefst uit, en wat zou je helpen?",
      "Wat zou een klant willen dat wij beter leerden uitleggen?",
      "Van wie hier heb jij iets afgekeken dat bij klanten goed werkt?",
    ],
  },
  behavior: {
    headline: {
      unknown:
        "Wat jullie in een gewone week voor klanten doen, zien jullie te weinig van elkaar. Maak het eerst zichtbaar.",
      low: "Jullie willen en kunnen meer dan klanten nu merken. Zet samen de stap van bedoelen naar doen.",
      divided:
        "De een ziet veel gebeuren voor klanten in dit team, de ander weinig. Zoek samen uit waar dat verschil vandaan komt.",
      leverage:
        "Jullie doen al veel goed. De meeste groei zit nu in wat klanten op drukke dagen van jullie merken.",
    },
    unknown:
      "Je inleven, net iets meer doen, zelf in actie komen, een fout rechtzetten: het gebeurt vaak ongezien. Weinig antwoorden betekenen dus niet dat er weinig gebeurt. Verzamel een paar weken gewone voorvallen en kijk dan opnieuw.",
    low: "Een klant kent jullie bedoelingen niet, alleen wat jullie doen. Hangt het van de dag af of iemand belt, iets uitzoekt of goedmaakt, dan blijft goede hulp toeval. Begin bij wat jullie zelf anders kunnen doen, ook met de systemen zoals ze nu zijn.",
    divided:
      "Misschien treffen jullie andere klanten, of kijken jullie met een andere maat. Wat de een bijzonder vindt, noemt de ander gewoon werk. Wissel voorbeelden uit voordat jullie afspreken wat iedereen voortaan doet.",
    unsupported:
      "Jullie doen meer voor klanten dan de niveaus erboven kunnen dragen. Dat is mooi, en misschien leunt het op een paar betrokken collega’s. Geef het een gedeelde reden, anders kan het stoppen als zij weg zijn of moe worden.",
    nextSteps: [
      "Begin elk overleg deze maand met één moment van vorige week. Wat deed een van ons, en wat deed dat met de klant?",
      "Noem erbij wat het was: iemand leefde zich in, deed net iets meer, kwam zelf in actie of zette iets recht. Kijk na vier keer wat weinig voorkomt.",
      "Kies die soort. Ieder doet de week daarna één klein ding in die richting, zoals bellen voordat de klant het hoeft te doen.",
      "Bel na de volgende fout nog dezelfde dag de klant. Zeg wat er misging, los het op en vraag of het zo goed is.",
    ],
    conversationStarters: [
      "Van welk klein gebaar van een collega keek een klant onlangs blij op?",
      "Wanneer zagen we een probleem aankomen en wachtten we toch tot de klant belde?",
      "Hoe maken wij een fout goed als niemand erom vraagt?",
    ],
  },
  context: {
    headline: {
      unknown:
        "Of jullie regels en systemen klanten helpen, is nog onbekend. Loop het eerst na met één echte vraag van een klant.",
      low: "Jullie weten waarom en hoe. Nu moeten regels, afspraken en systemen nog meewerken.",
      divided: "Wat de een helpt, zit de ander in de weg. Loop eerst een dag met elkaar mee.",
      leverage:
        "Jullie team zit goed in elkaar. Een handiger werkwijze geeft jullie nu de meeste extra tijd voor klanten.",
    },
    unknown:
      "Systemen en procedures horen zo bij het werk dat je niet meer ziet wat ze met klanten doen. Misschien beslist een andere afdeling erover. Zoek eerst uit wat jullie zelf kunnen veranderen en wie over de rest gaat.",
    low: "Waarschijnlijk maken jullie omwegen voor een klant: dubbel invoeren, wachten op toestemming, een formulier dat niet past. Dat kost tijd die de klant niet krijgt. Verander wat jullie tegenhoudt en laat de rest voorlopig staan.",
    divided:
      "Een regel die aan de balie rust geeft, kan bij een huisbezoek knellen. Dat verschil zegt vooral iets over ieders werk, niet over wie gelijk heeft. Bekijk per vraag wat de klant helpt, anders lost een nieuw systeem het verkeerde op.",
    unsupported:
      "Jullie regels en systemen zijn verder dan de niveaus erboven kunnen dragen. Dat is begrijpelijk: een systeem kun je vastpakken, een overtuiging niet. In de ervaring van Harald Pol brengt nog meer regelen weinig op zolang de rest achterblijft.",
    nextSteps: [
      "Volg een vraag van vorige week van begin tot eind. Schrijf op waar de klant moest wachten of zijn verhaal opnieuw moest doen.",
      "Zet bij elke hapering wat jullie daardoor niet voor de klant kunnen doen. Staat er niets bij, laat die dan rusten.",
      "Kies één regel of formulier dat jullie zelf mogen aanpassen, en doe dat binnen twee weken. Vraag vijf klanten wat zij ervan merken.",
      "Ga met één echt geval naar wie over de rest beslist. Vertel wat de klant meemaakte en wat jullie voorstellen.",
    ],
    conversationStarters: [
      "Welke regel van onszelf leggen we een klant liever niet uit?",
      "Waar hielp ons systeem vorige week een klant, en waar werkte je eromheen?",
      "Als ons systeem morgen perfect werkt, wat doen we dan anders voor klanten?",
    ],
  },
};
