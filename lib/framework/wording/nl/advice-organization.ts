import type { Level } from "../../levels";
import type { AdviceWording } from "../wording";

/** What a result on a level means for an organization, and what to do with it. */
export const ADVICE_ORGANIZATION: Record<Level, AdviceWording> = {
  mission: {
    headline: {
      unknown:
        "Op de vraag waar jullie organisatie voor bestaat, kwamen te weinig antwoorden. Zoek eerst uit waarom.",
      low: "Het doel van jullie organisatie geeft in het dagelijks werk nog te weinig richting. Daar begint het.",
      divided:
        "In jullie organisatie lopen de antwoorden uiteen op de vraag waar jullie voor bestaan. Praat daar het eerst over.",
      leverage:
        "Jullie organisatie staat stevig. Het meeste valt nu te winnen met een doel dat je in elk besluit terugziet.",
    },
    unknown:
      "Een doel in het jaarverslag is nog geen doel dat mensen kennen aan de balie of onderweg. Misschien is het nooit verteld, misschien te vaak veranderd. Ga dat na, want zonder dit antwoord blijft elk verbeterplan een gok.",
    low: "Zonder duidelijk doel wint al gauw het cijfer van deze maand, de luidste stem of de eigen afdeling. Een klant die met drie afdelingen te maken heeft, kan dan drie antwoorden krijgen. Volgens Harald Pol werkt aandacht voor de missie door in alles eronder, dus doe dit voordat een nieuw programma start.",
    divided:
      "De ene afdeling werkt misschien voor een kloppend dossier, de andere voor een mens die weer verder kan. Ieder doet zijn werk goed, en toch kan een klant ertussenin vastlopen. Voer dit gesprek voordat jullie taken of systemen anders verdelen.",
    unsupported:
      "De missie staat bovenaan en hoeft nergens op te rusten. Wat telt, is of mensen haar terugzien in besluiten, van het rooster tot de begroting.",
    nextSteps: [
      "Laat bestuurders en managers deze maand elk twee klanten bezoeken. Zij vragen wat die klanten zonder jullie zouden missen.",
      "Laat twintig collega’s uit alle hoeken die antwoorden lezen. Zij schrijven in gewone woorden op waar de organisatie voor is.",
      "Bespreek in de directie welk besluit van dit jaar daar niet bij past. Vertel iedereen wat jullie ermee doen.",
      "Vraag elke leidinggevende om het doel te vertellen met een eigen verhaal over een klant. Vraag na zes weken op drie plekken wat mensen ervan navertellen.",
    ],
    conversationStarters: [
      "Wat zou deze stad, deze buurt of dit vak missen als onze organisatie er nooit was geweest?",
      "Welk besluit namen we dit jaar voor klanten, terwijl het ons iets kostte?",
      "Wie van buiten zou het voor ons opnemen als wij moesten sluiten?",
    ],
  },
  identity: {
    headline: {
      unknown:
        "Hoe jullie organisatie bij klanten bekend wil staan, is nog een open vraag. Stel die vraag eerst, binnen en buiten.",
      low: "Wie jullie organisatie voor klanten wil zijn, is nog te weinig te merken. Maak dat beeld eerst scherper.",
      divided:
        "Jullie mensen kijken heel verschillend naar wie de organisatie voor klanten wil zijn. Leg die beelden eerst naast elkaar.",
      leverage:
        "Jullie weten goed wie jullie zijn. Het meeste valt nu te winnen als een klant dat overal terugziet.",
    },
    unknown:
      "Wie ver van klanten werkt, hoort zelden hoe de organisatie wil overkomen. Ga na of er wel een beeld is. Ontbreekt het, dan maakt elke afdeling er een van zichzelf.",
    low: "Stel: de site belooft nabijheid, de brief klinkt streng en aan de balie doet ieder zijn best. Zulke verschillen ontstaan als niet duidelijk is wie je wilt zijn. Een huisstijl of slogan helpt pas als dat antwoord er is.",
    divided:
      "Is jullie organisatie vooral zorgvuldig, of juist dichtbij en snel? Allebei is goed, maar het vraagt een ander gesprek en een ander formulier. Praat hierover met mensen die elke dag klanten zien en met mensen die dat nooit doen.",
    unsupported:
      "Jullie weten beter wie jullie willen zijn dan waar jullie het voor doen. Dat kan komen door een goede naam of een trotse geschiedenis. Bij een fusie of tegenslag kan zo’n beeld verbleken, tenzij mensen weten waarvoor ze het doen.",
    nextSteps: [
      "Lees met tien collega’s vijftig berichten van klanten, klachten en complimenten door elkaar. Schrijf op welk karakter eruit spreekt.",
      "Vraag drie afdelingen, waarvan één zonder klantcontact, welk karakter een klant zou moeten ontmoeten. Hang hun antwoorden naast wat jullie in de berichten lazen.",
      "Kies als directie twee trekken die blijven en één die moet groeien. Leg uit waarom, met een voorval uit eigen huis.",
      "Verander binnen een maand iets wat iedere klant tegenkomt, zoals de ontvangst of de eerste brief. Laat het bedenken door de mensen die er elke dag mee werken.",
    ],
    conversationStarters: [
      "Als onze organisatie een mens was, zou je er dan graag aankloppen?",
      "Waaraan herkent een klant ons zonder dat hij ons logo ziet?",
      "Waarin lijken we meer op anderen dan we zouden willen?",
    ],
  },
  values: {
    headline: {
      unknown:
        "Welke overtuigingen over klanten jullie delen, is nog niet te zeggen. Verzamel eerst voorbeelden uit de praktijk.",
      low: "Wat een klant mag verwachten, spreekt in jullie organisatie nog niet vanzelf. Ga daar eerst over in gesprek.",
      divided:
        "Over wat een klant mag verwachten, denken jullie mensen heel verschillend. Bespreek dat voordat jullie iets nieuws invoeren.",
      leverage:
        "Jullie waarden staan. Het meeste valt nu te winnen als ze ook bij lastige besluiten de doorslag geven.",
    },
    unknown:
      "Waarden kunnen netjes op een poster staan terwijl niemand er een voorbeeld bij heeft. Het omgekeerde bestaat ook: mensen handelen ernaar zonder er woorden voor te hebben. Luister eerst naar wat leiding en medewerkers zelf over klanten geloven.",
    low: "Zonder gedeelde overtuigingen hangt het van de afdeling af hoe serieus een klant wordt genomen. Stopt verantwoordelijkheid bij de eigen taak, dan valt een klant al snel tussen twee bureaus. Een nieuw klantsysteem lost dat niet op.",
    divided:
      "De een vindt een klant die aandringt misschien lastig, de ander geeft hem gelijk. De ergernis daarover hoor je wel, de reden blijft meestal onbesproken. Maak die zichtbaar met echte gevallen; niemand hoeft gelijk te krijgen.",
    unsupported:
      "Wat mensen hier over klanten geloven, is sterker dan het doel of het zelfbeeld erboven kan dragen. Dat zie je vaker bij mensen met hart voor hun vak. Zeg hardop waar jullie heen willen, anders kan een nieuwe directie die waarden zomaar verdringen.",
    nextSteps: [
      "Vraag elke afdeling deze maand om twee gevallen waarin regels, tijd of geld botsten met wat een klant nodig had. Maak er korte kaarten van, zonder namen.",
      "Leg de kaarten voor aan groepjes waarin leiding en medewerkers samen zitten. Voeg er één toe: je belt een klant overdag op zijn mobiel. Vraag je of hij tijd heeft?",
      "Laat elk groepje opschrijven waarom het zo kiest en wat een klant hier dus mag verwachten. Zoek de woorden die overal terugkomen.",
      "Neem als directie één lopend besluit en leg het hardop naast die woorden. Vertel het ook als het er niet bij past.",
      "Spreek tussen twee afdelingen af: wie een klant te woord staat, blijft erbij tot die geholpen is. Tel na zes weken hoeveel klanten nog zijn doorgestuurd.",
    ],
    conversationStarters: [
      "Wat mag een klant hier verwachten, ook als het niemands taak is?",
      "Wanneer deden we wat goed was voor een klant, tegen onze eigen regels in?",
      "Over welke klanten praten wij anders als ze er niet bij zijn?",
    ],
  },
  competencies: {
    headline: {
      unknown:
        "Waar jullie organisatie goed in is voor klanten, is nog niet bekend. Vraag het aan wie hen elke dag helpt.",
      low: "Jullie gebruiken de sterke kanten van de organisatie nog te weinig. Zoek eerst uit waar klanten op kunnen bouwen.",
      divided:
        "Over wat jullie organisatie goed kan, lopen de meningen sterk uiteen. Zoek eerst uit hoe dat komt.",
      leverage:
        "Jullie zijn op veel plekken sterk. Bouw nu de eigenschappen uit waar klanten jullie om vertrouwen.",
    },
    unknown:
      "Van een grote organisatie zie je vooral de kracht van je eigen afdeling. Over het geheel is dan moeilijk iets te zeggen. Leg eerst bij elkaar wat afdelingen van zichzelf en van elkaar weten.",
    low: "Wie zijn sterke kanten niet kent, kiest mensen al gauw op diploma’s en stuurt iedereen naar dezelfde cursus. Wie van nature goed luistert of rust brengt, valt dan niet op. Die aanleg bepaalt in dit model welke vaardigheden goed groeien.",
    divided:
      "Wie de cijfers kent, trekt soms andere conclusies dan wie de gesprekken kent. Een opleidingsplan dat maar één van die beelden volgt, helpt maar een deel van de mensen. Leg eerst de cijfers en de verhalen naast elkaar.",
    unsupported:
      "Jullie hebben meer talent in huis dan de niveaus erboven kunnen dragen. Dat kan gebeuren als je goede mensen aantrekt voordat de richting vaststaat. Zonder gedeelde richting kunnen zij ieder hun eigen gang gaan of vertrekken.",
    nextSteps: [
      "Vraag tien klanten waar jullie beter in zijn dan zij hadden verwacht. Vraag ook wat tegenviel, en schrijf het in hun woorden op.",
      "Laat afdelingen elkaar vertellen welke sterke kant zij van de ander zouden willen lenen. Plan één dag waarop mensen van plek ruilen.",
      "Kies twee eigenschappen die jullie klanten nodig hebben, zoals geduld of nieuwsgierigheid. Zet ze in elke vacature en vraag er bij elke sollicitatie naar.",
      "Stop met één klus waar jullie niet goed in zijn en niet goed in hoeven te worden. Zoek wie dat voor jullie klanten beter kan.",
    ],
    conversationStarters: [
      "Wat zou een andere organisatie bij ons komen afkijken?",
      "Welk talent van onze mensen zie je niet terug in functies en beoordelingen?",
      "Wat leren wij maar niet, hoe vaak een klant het ook zegt?",
    ],
  },
  skills: {
    headline: {
      unknown:
        "Hoe goed jullie mensen met klanten omgaan, is met deze antwoorden niet te zeggen. Ga eerst kijken waar het gebeurt.",
      low: "Mensen krijgen bij jullie nog te weinig kans om te leren hoe je klanten goed helpt. Maak daar werk van.",
      divided:
        "De een noemt jullie contact met klanten vakwerk, de ander vindt dat nog lang niet. Kijk eerst bij elkaar mee.",
      leverage: "De basis staat. Met betere gesprekken en brieven valt nu het meeste te winnen.",
    },
    unknown:
      "Wie geen klanten spreekt, kan hier weinig over zeggen; wie ze wel spreekt, hoort zelden hoe het anders kan. Ga dus eerst kijken, een cursus kan wachten. Bepaal daarna pas of er iets te leren valt.",
    low: "Duidelijk schrijven, slecht nieuws brengen, een boze klant laten uitpraten: dat kun je leren. Wie het alleen moet uitzoeken, gaat zo’n gesprek al gauw uit de weg. Verbind elke oefening met wat jullie over klanten geloven; anders blijft er volgens Harald Pol weinig van hangen.",
    divided:
      "Ervaren mensen onderschatten soms wat ze doen, terwijl een nieuwkomer tevreden is met een script. Ook betekent goed op de ene plek misschien snel, en op de andere volledig. Bepaal samen wat goed is, anders leert iedereen iets anders.",
    unsupported:
      "Er is meer geleerd dan de niveaus erboven kunnen dragen. Trainen ligt voor de hand: je kunt het plannen en tellen. Zonder gedeelde overtuigingen blijft er volgens Harald Pol weinig van over, dus praat ook over het waarom.",
    nextSteps: [
      "Zoek op drie plekken een collega bij wie klanten graag terugkomen. Ga er een dagdeel naast zitten en schrijf op wat die doet en waarom.",
      "Kies met die drie één situatie die overal voorkomt, zoals een afwijzing uitleggen. Maak er een oefening van een uur van, met eigen gevallen.",
      "Open elke oefening met de vraag wat je deze klant gunt. Een techniek zonder die overtuiging wordt een rol, en daar kijken klanten vaak doorheen.",
      "Zet leidinggevenden in de eerste groep. Zo zien medewerkers dat ook zij nog leren.",
      "Bel na twee maanden tien klanten die zo’n gesprek hadden. Vraag of zij zich begrepen voelden.",
    ],
    conversationStarters: [
      "Wat kan onze beste collega met klanten dat in geen handboek staat?",
      "Na welke training deden we een half jaar later echt iets anders, en hoe kwam dat?",
      "Op welk gesprek met klanten bereiden we mensen niet voor?",
    ],
  },
  behavior: {
    headline: {
      unknown:
        "Wat mensen hier voor klanten doen, is nog niet goed te zien. Verzamel eerst hun verhalen.",
      low: "Klanten merken nog te weinig van wat jullie organisatie wil en kan. Begin bij wat mensen zelf anders kunnen doen.",
      divided:
        "Over wat mensen hier voor klanten doen, oordelen jullie heel verschillend. Wissel eerst voorbeelden uit.",
      leverage:
        "Jullie organisatie doet al veel goed. Maak van de mooiste voorbeelden nu iets wat klanten overal meemaken.",
    },
    unknown:
      "Wat iemand voor een klant doet, staat zelden in een rapport. Vanaf je eigen afdeling zie je bovendien maar een klein stuk. Vraag om verhalen voordat jullie gaan meten of afspraken maken.",
    low: "Mooie verhalen van klanten gaan volgens Harald Pol bijna altijd over een mens: iemand die meedacht of een fout rechtzette. Gebeurt dat op maandag wel en op dinsdag niet, dan kan een klant er niet op rekenen. Een systeem kan dat niet overnemen, dus vraag eerst wat mensen helpt of tegenhoudt.",
    divided:
      "Eén organisatie kan de ene klant versteld doen staan en de andere laten zitten. Wie het eerste ziet, oordeelt anders dan wie de klachten leest. Zoek op waar het goed gaat en waardoor, zonder een ranglijst van afdelingen te maken.",
    unsupported:
      "Mensen doen hier meer voor klanten dan de niveaus erboven kunnen dragen. Dat siert hen, en het is kwetsbaar. Meer geven op eigen kracht is moeilijk vol te houden als niemand zegt waarom het ertoe doet.",
    nextSteps: [
      "Vraag op elke afdeling één verhaal over een klant die echt geholpen is. Deel er elke week een, verteld door wie het deed.",
      "Leg twintig verhalen op vier stapels: inleven, net iets meer, zelf in actie en rechtzetten. Bespreek in de directie welke stapel klein blijft en waarom.",
      "Geef medewerkers op twee plekken zes weken lang een klein bedrag en de ruimte om er klanten mee te helpen. Zij vragen geen toestemming, zij vertellen het achteraf.",
      "Laat een directielid deze maand drie klanten bellen bij wie iets misging. Wat zij zeggen, komt op tafel in de eerstvolgende vergadering.",
    ],
    conversationStarters: [
      "Wanneer deed iemand hier iets voor een klant wat bij niemands taak hoorde?",
      "Wat gebeurt er bij ons in het eerste uur nadat een klant een fout meldt?",
      "Waarvan denken onze mensen dat het niet mag, terwijl het wel mag?",
    ],
  },
  context: {
    headline: {
      unknown:
        "Of jullie taakverdeling, processen en systemen klanten helpen, is nog onduidelijk. Volg eerst een paar vragen van begin tot eind.",
      low: "De wil en het vakmanschap zijn er. Zorg nu dat regels, processen en systemen daarbij helpen.",
      divided:
        "De een loopt vast in jullie processen en systemen, de ander merkt daar niets van. Leg die ervaringen eerst naast elkaar.",
      leverage:
        "Mensen weten hier wat ze doen en waarom. Het meeste valt nu te winnen met meer ruimte in regels en systemen.",
    },
    unknown:
      "Niemand overziet alle stappen die een klant bij jullie zet; ieder kent zijn eigen stuk. Loop daarom eerst een paar vragen in hun geheel na. Dan zie je wat hapert, en ook wat je gerust kunt laten.",
    low: "Als een medewerker drie schermen en twee handtekeningen nodig heeft, wacht er ergens een klant. Ook wie veel wil geven, raakt daar moe van. Verander alleen wat mensen helpt om te doen wat ze voor klanten bedoelen.",
    divided:
      "Een centraal loket kan de ene klant goed helpen en de andere op afstand zetten. Een gemiddeld oordeel zegt dan weinig. Vergelijk eerst de weg van een paar klanten, voordat iemand een nieuw systeem kiest.",
    unsupported:
      "Aan taakverdeling, processen en systemen is meer gedaan dan de niveaus erboven kunnen dragen. Dat is heel menselijk: je kunt ze zien en plannen, en ze geven zekerheid. In de ervaring van Harald Pol levert extra geld hier minder op dan aandacht hoger in het gebouw.",
    nextSteps: [
      "Schrijf bij elk lopend project op wat een klant eraan heeft. Lukt dat niet, bespreek dan of het een maand kan wachten.",
      "Laat per afdeling één persoon een vraag volgen van het eerste contact tot de oplossing. Noteer waar de klant moet wachten of opnieuw moet beginnen.",
      "Vraag medewerkers welke regel hen het meest hindert om klanten te helpen. Schrap of versoepel er deze maand drie.",
      "Kies één leverancier die jullie klanten ziet, en vertel elkaar wat zij meemaken. Bekijk na zes weken wat er veranderd is.",
    ],
    conversationStarters: [
      "Welke regel beschermt vooral onszelf, en wat kost die de klant?",
      "Wat moet een klant over onze afdelingen weten om bij ons geholpen te worden?",
      "Welke verbetering gaf mensen echt meer tijd voor klanten, en waarom juist die?",
    ],
  },
};
