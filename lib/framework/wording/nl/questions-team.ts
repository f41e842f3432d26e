import type { QuestionsWording } from "../wording";

/** What a member of a team reads about the team, in Dutch. */
export const QUESTIONS_TEAM: QuestionsWording = {
  items: {
    "mission-1": {
      question: "Hoe duidelijk is in ons team wat we voor klanten willen bereiken?",
      anchors: [
        "We hebben het daar nog niet met elkaar over gehad.",
        "We zouden er elk iets anders over zeggen.",
        "We hebben het samen opgeschreven, maar moeten het er even bij pakken.",
        "We kunnen het allemaal uit ons hoofd vertellen, in gewone woorden.",
        "We vertellen het elk met een eigen verhaal, en toch horen klanten hetzelfde.",
      ],
    },
    "mission-2": {
      question: "Hoe houden we als team voor ogen waar we het voor doen?",
      anchors: [
        "We praten over planning en taken. Daar hebben we onze handen vol aan.",
        "We staan erbij stil op bijzondere dagen, zoals een teamdag.",
        "We staan er in ons overleg bij stil, als de agenda het toelaat.",
        "We beginnen elk overleg met wat een klant die week aan ons had.",
        "We horen klanten in eigen woorden vertellen waar wij het voor doen.",
      ],
    },
    "mission-3": {
      question: "Wat doen we als er meer werk is dan we aankunnen?",
      anchors: [
        "We beginnen bovenaan de stapel.",
        "We zien dat niet alles even belangrijk is, maar proberen alles te doen.",
        "We kiezen samen wat klanten het meest helpt, tot iemand van buiten iets anders wil.",
        "We blijven bij wat klanten het meest helpt, ook als iemand van buiten iets anders wil.",
        "We stoppen uit onszelf met werk waar klanten te weinig aan hebben.",
      ],
    },
    "identity-1": {
      question: "Hoe goed weten we hoe klanten ons team nu zien, en hoe we gezien willen worden?",
      anchors: [
        "We zijn daar nog niet mee bezig geweest.",
        "We hebben er elk een eigen beeld van.",
        "We weten hoe we gezien willen worden. Hoe klanten ons nu zien, daar raden we naar.",
        "We weten beide, want we hebben het klanten gevraagd.",
        "We beschrijven ons team net zoals klanten dat doen, ook wat er nog niet lukt.",
      ],
    },
    "identity-2": {
      question: "Wat merkt een klant die met verschillende mensen uit ons team te maken krijgt?",
      anchors: [
        "Een klant merkt dat ieder van ons het anders doet.",
        "Een klant hoort ons zeggen: “Mijn collega doet dat anders.”",
        "Een klant merkt dat we één team zijn, zolang alles volgens plan gaat.",
        "Een klant merkt dat we één team zijn, ook als er iets tegenzit.",
        "Een klant kan een ander uitleggen wat typisch ons team is.",
      ],
    },
    "identity-3": {
      question:
        "Hoe bepalen we hoe we bij klanten overkomen? Denk aan een brief, een balie of een wachtruimte.",
      anchors: [
        "We kiezen wat op dat moment handig is.",
        "We zien achteraf dat een keuze niet bij ons past.",
        "We kijken bij een grote keuze of die past bij wie we willen zijn.",
        "We kijken ook bij een kleine keuze, zoals een standaardmail, of die bij ons past.",
        "We laten een goedkope oplossing schieten als die niet past bij wie we willen zijn.",
      ],
    },
    "values-1": {
      question: "Hoe goed weten we van elkaar wat we belangrijk vinden in de omgang met klanten?",
      anchors: [
        "We gaan ervan uit dat we er hetzelfde over denken.",
        "We merken aan onze discussies dat we verschillen. Waarin precies, weten we niet.",
        "We hebben een paar dingen uitgesproken waar we het over eens zijn.",
        "We weten wat we samen belangrijk vinden, en ook waar we verschillen.",
        "We kunnen elkaars overtuiging eerlijk uitleggen, ook als we zelf anders denken.",
      ],
    },
    "values-2": {
      question: "Tot hoever voelen we ons samen verantwoordelijk voor wat een klant krijgt?",
      anchors: [
        "We vinden dat je klaar bent als je eigen taak af is.",
        "We vinden dat ieder moet zorgen dat het eigen deel goed is.",
        "We vinden dat je een collega helpt die daarom vraagt.",
        "We vinden dat je het zegt als werk van een collega voor de klant beter kan.",
        "We vinden alles wat bij de klant komt van ons allemaal, wie het ook deed.",
      ],
    },
    "values-3": {
      question:
        "Wat doen we als we het niet eens zijn over wat goed is voor klanten? Bijvoorbeeld: bel je een klant nog na vijf uur?",
      anchors: [
        "We doen het ieder op onze eigen manier.",
        "We praten erover en gaan daarna elk onze eigen gang.",
        "We maken een afspraak. Die houdt stand tot het druk wordt.",
        "We zoeken uit waarom ieder dat vindt, en kiezen dan samen.",
        "We leggen het ook aan klanten voor, en hun antwoord geeft de doorslag.",
      ],
    },
    "competencies-1": {
      question:
        "Hoe goed kennen we de sterke en zwakke kanten van ons team in de omgang met klanten?",
      anchors: [
        "We hebben ons team zo nog niet bekeken.",
        "We noemen onze sterke kanten. Over de zwakke hebben we het nog weinig.",
        "We noemen van beide een paar, zoals wij ze zelf zien.",
        "We kunnen van beide vertellen wat klanten ervan merken.",
        "We horen van klanten dezelfde sterke en zwakke kanten als van elkaar.",
      ],
    },
    "competencies-2": {
      question: "Wat doen we met elkaars goede eigenschappen, zoals rust of humor?",
      anchors: [
        "We laten dat aan ieder zelf over.",
        "We zien ze wel, maar zeggen er niets over.",
        "We noemen ze op vaste momenten, zoals in een jaargesprek.",
        "We zeggen het midden in het werk als een klant er iets aan had.",
        "We halen ze bij elkaar naar boven, ook midden in een lastig gesprek met een klant.",
      ],
    },
    "competencies-3": {
      question:
        "Hoe houden we rekening met ieders sterke en zwakke kanten als we het werk verdelen?",
      anchors: [
        "We verdelen het werk naar wie er tijd heeft.",
        "We zien achteraf dat een klant beter bij een ander had gepast.",
        "We kijken bij een bijzondere vraag wie het beste past.",
        "We kijken bij elke vraag wie het beste past, ook als het rooster dan schuift.",
        "We verdelen het werk zo dat klanten zelf weten bij wie van ons ze goed zitten.",
      ],
    },
    "skills-1": {
      question: "Hoe goed zijn wij als team in gesprekken met klanten?",
      anchors: [
        "We doen het elk op onze eigen manier en weten niet van elkaar hoe.",
        "We weten wat een goed gesprek vraagt. Het lukt nog maar een paar van ons.",
        "We voeren gewone gesprekken goed. Een moeilijk gesprek geven we aan een ervaren collega.",
        "We kunnen allemaal ook een moeilijk gesprek goed voeren.",
        "We zijn er zo goed in dat andere teams bij ons komen meeluisteren.",
      ],
    },
    "skills-2": {
      question: "Hoe worden we samen beter in het contact met klanten?",
      anchors: [
        "We leren het elk voor zich, in het werk.",
        "We gaan samen op cursus en pakken daarna de oude draad weer op.",
        "We oefenen samen als er ruimte is in het rooster.",
        "We oefenen elke maand met iets wat een van ons echt meemaakte.",
        "We kijken elke week bij elkaar mee en zeggen eerlijk wat we zien.",
      ],
    },
    "skills-3": {
      question: "Wat doen we als een vaste aanpak niet bij een klant past?",
      anchors: [
        "We maken de stappen af zoals we ze kennen.",
        "We zien dat het niet past, maar hebben niets anders achter de hand.",
        "We wijken af als een collega al eerder zoiets heeft gedaan.",
        "We kiezen zelf een andere aanpak en kunnen uitleggen waarom.",
        "We bedenken met de klant een nieuwe aanpak, die daarna het hele team gebruikt.",
      ],
    },
    "behavior-1": {
      question: "Wat deden wij de afgelopen weken om een klant echt te begrijpen?",
      anchors: [
        "We beantwoordden vragen zoals ze gesteld werden.",
        "We hoorden onzekerheid of spanning, maar hielden ons bij de vraag.",
        "We vroegen op rustige momenten naar het verhaal achter de vraag.",
        "We vroegen naar het verhaal achter de vraag, ook als er anderen wachtten.",
        "We merkten wat een klant niet durfde te vragen, en hielpen daarmee.",
      ],
    },
    "behavior-2": {
      question: "Wat deden wij de afgelopen weken dat klanten niet verwachtten?",
      anchors: [
        "We hielden ons aan wat was afgesproken.",
        "We bedachten iets extra’s, maar het bleef liggen.",
        "We deden iets extra’s als dat weinig moeite kostte.",
        "We deden elke week iets extra’s voor een klant, ook als dat moeite kostte.",
        "We deden iets waar een klant weken later nog over begon.",
      ],
    },
    "behavior-3": {
      question: "Wat deden wij de afgelopen weken zonder dat een klant erom vroeg?",
      anchors: [
        "We reageerden op wat er binnenkwam.",
        "We zagen een probleem aankomen en wachtten tot de eerste klant zich meldde.",
        "We waarschuwden klanten vooraf voor iets groots, zoals een storing.",
        "We waarschuwden klanten ook vooraf voor iets kleins, zoals een halfuur vertraging.",
        "We losten een probleem op voordat een klant het tegenkwam.",
      ],
    },
    "behavior-4": {
      question: "Wat deden wij de laatste keren dat er door ons iets misging bij een klant?",
      anchors: [
        "We wachtten af of de klant er iets van zou zeggen.",
        "We legden uit hoe het kwam toen de klant erover begon.",
        "We herstelden het nadat de klant ons erop wees.",
        "We namen zelf contact op en hadden de oplossing al klaar.",
        "We maakten het zo goed dat de klant ons ervoor bedankte.",
      ],
    },
    "context-1": {
      question: "Wie beslist er in ons team als een klant meteen iets nodig heeft?",
      anchors: [
        "We zoeken per keer uit wie erover gaat.",
        "We zien dat klanten wachten omdat wij eerst toestemming moeten vragen.",
        "We beslissen zelf over gewone vragen. Een uitzondering gaat langs de leidinggevende.",
        "We beslissen ook over een uitzondering zelf, meteen bij de klant.",
        "We beslissen ook zelf hoe we ons werk indelen, zodat klanten niet hoeven te wachten.",
      ],
    },
    "context-2": {
      question: "Hoe goed passen onze afspraken en werkwijzen bij wat klanten nodig hebben?",
      anchors: [
        "We werken zoals het gegroeid is.",
        "We weten waar klanten vastlopen. Het staat nog op ons lijstje.",
        "We passen een afspraak aan als een paar klanten erover klagen.",
        "We bekijken onze afspraken elk halfjaar door de ogen van een klant.",
        "We maken en schrappen onze afspraken samen met klanten.",
      ],
    },
    "context-3": {
      question: "Wat hebben we aan onze werkplek, programma’s en informatie als we klanten helpen?",
      anchors: [
        "We redden ons met wat er is, ieder op een eigen manier.",
        "We weten wat ons ophoudt, en wachten op een oplossing.",
        "We kunnen er gewone vragen goed mee beantwoorden. Bij een ingewikkelde wordt het zoeken.",
        "We vinden ook bij een ingewikkelde vraag snel wat we nodig hebben.",
        "We zien in onze informatie welke klant ons straks nodig heeft.",
      ],
    },
  },
  shifts: {
    experience: {
      from: "Onze kracht is de kwaliteit van wat we leveren. Dat moet gewoon kloppen.",
      to: "Onze kracht is wat klanten bij ons beleven. Daar denken we vooraf goed over na.",
    },
    relationships: {
      from: "We helpen elke klant vlot en goed. Dan is er ook tijd voor de volgende.",
      to: "We houden jarenlang contact met klanten, ook als ze even niets nodig hebben.",
    },
    "business-case": {
      from: "We letten op wat service kost, zodat ons budget op de goede plek terechtkomt.",
      to: "We steken extra geld in service, omdat het meer oplevert dan het kost en klanten het verdienen.",
    },
    purpose: {
      from: "We werken naar de cijfers die voor ons team zijn afgesproken. Dat geeft houvast.",
      to: "We werken naar een ideaal dat verder reikt dan ons team. Dat geeft energie.",
    },
    trust: {
      from: "We werken met duidelijke regels en controle, zodat fouten vroeg worden gezien.",
      to: "We werken op vertrouwen, zodat ieder van ons kan doen wat een klant nodig heeft.",
    },
    engagement: {
      from: "We vragen van collega’s eerst vakkennis. Omgaan met klanten leer je erbij.",
      to: "We vragen van collega’s eerst hart voor klanten. Het vak leer je erbij.",
    },
    listening: {
      from: "We meten op vaste momenten wat klanten vinden. Zo kunnen we jaren vergelijken.",
      to: "We luisteren elke dag naar wat klanten zeggen, en naar wat ze niet zeggen.",
    },
    innovation: {
      from: "We worden steeds beter in wat we al goed kunnen. Daar rekenen klanten op.",
      to: "We proberen met klanten telkens iets nieuws, ook als we dan iets vertrouwds loslaten.",
    },
    journeys: {
      from: "Onze werkwijze staat vast, zodat elke stap zorgvuldig gaat.",
      to: "Onze werkwijze beweegt mee met de klant, van de eerste vraag tot de oplossing.",
    },
    partners: {
      from: "Met leveranciers maken we een helder contract met een scherpe prijs. Dat geeft zekerheid.",
      to: "Met leveranciers bespreken we wat klanten vinden, zodat we het samen beter doen.",
    },
  },
  targets: {
    question: "Hoe ver willen we als team op elk van deze punten komen?",
    levels: {
      mission: "Samen weten wat we voor klanten willen bereiken",
      identity: "Het team zijn dat we voor klanten willen zijn",
      values: "Weten en doen wat we samen belangrijk vinden",
      competencies: "Elkaars sterke en zwakke kanten kennen en gebruiken",
      skills: "Allemaal goed kunnen wat klanten van ons vragen",
      behavior: "Als team meeleven, meer doen dan gevraagd, vooruitkijken en fouten goedmaken",
      context: "Een taakverdeling, afspraken en hulpmiddelen die klanten helpen",
    },
  },
  effort: {
    question:
      "Stel: je hebt tien munten. Verdeel ze zoals ons team vorig jaar tijd en geld verdeelde om klanten beter te helpen.",
    levels: {
      mission: "Samen praten over wat we voor klanten willen bereiken",
      identity: "Uitzoeken hoe klanten ons zien, en hoe we gezien willen worden",
      values: "Praten over wat we belangrijk vinden in de omgang met klanten",
      competencies: "Ontdekken waar ieder van ons van nature sterk en minder sterk in is",
      skills: "Cursussen, trainingen en samen oefenen",
      behavior: "Tijd voor extra aandacht, een attentie of een fout goedmaken",
      context: "Een nieuw programma, andere afspraken, een werkgroep, een andere taakverdeling",
    },
  },
  story: {
    question: "Denk aan een moment waarop ons team een klant echt hielp. Wat gebeurde er?",
    hint: "Een paar zinnen zijn genoeg. Laat namen weg, ook die van collega’s.",
  },
  improvement: {
    question: "Wat zou jij in ons team als eerste verbeteren voor klanten?",
    hint: "Het eerste dat bij je opkomt is goed. Het mag groot of klein zijn.",
  },
};
