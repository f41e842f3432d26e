import type { QuestionsWording } from "../wording";

/** What an employee or manager reads about the organization as a whole, in Dutch. */
export const QUESTIONS_ORGANIZATION: QuestionsWording = {
  items: {
    "mission-1": {
      question: "Hoe duidelijk is wat onze organisatie voor klanten wil bereiken?",
      anchors: [
        "Mensen bij ons hebben het daar niet over. Iedereen is met het eigen werk bezig.",
        "Mensen bij ons geven daar heel verschillende antwoorden op.",
        "Mensen bij ons kennen de officiële zin, maar kunnen er nog weinig bij vertellen.",
        "Mensen bij ons vertellen het in eigen woorden, van balie tot bestuur.",
        "Mensen bij ons vertellen het zo dat klanten het doorvertellen.",
      ],
    },
    "mission-2": {
      question: "Waar merk je in onze organisatie wat we voor klanten willen bereiken?",
      anchors: [
        "Ons doel voor klanten komt in het dagelijks werk niet ter sprake.",
        "Ons doel voor klanten staat op de website en in het jaarplan.",
        "Ons doel voor klanten hoor je op afdelingen waar de leiding erover begint.",
        "Ons doel voor klanten hoor je overal, ook waar niemand klanten spreekt.",
        "Ons doel voor klanten leeft zo dat mensen van buiten willen meedoen.",
      ],
    },
    "mission-3": {
      question: "Hoe kiest onze organisatie waar geld en mensen naartoe gaan?",
      anchors: [
        "Onze organisatie kiest per keer wat op dat moment het dringendst is.",
        "Onze organisatie weet wat klanten vooruithelpt, maar kiest nog vaak iets anders.",
        "Onze organisatie kiest wat klanten vooruithelpt zolang er genoeg geld is.",
        "Onze organisatie kiest ook in een krap jaar wat klanten vooruithelpt.",
        "Onze organisatie stopt met iets wat goed loopt als klanten er niets meer aan hebben.",
      ],
    },
    "identity-1": {
      question:
        "Hoe goed weet onze organisatie hoe klanten ons nu zien, en hoe we gezien willen worden?",
      anchors: [
        "Onze organisatie heeft zich dat nog niet afgevraagd.",
        "Onze organisatie heeft er per afdeling een ander beeld van.",
        "Onze organisatie heeft beschreven hoe we gezien willen worden. Hoe klanten ons nu zien, weten we minder goed.",
        "Onze organisatie weet beide, want klanten vertellen ons geregeld wat ze zien.",
        "Onze organisatie vertelt open wat nog niet lukt, precies zoals klanten het ook zien.",
      ],
    },
    "identity-2": {
      question:
        "Wat voor organisatie treffen klanten bij ons: aan de telefoon, aan de balie, online?",
      anchors: [
        "Klanten treffen overal iets anders. Zo is het gegroeid.",
        "Klanten lezen hoe wij willen zijn, maar merken er nog weinig van.",
        "Klanten herkennen ons op plekken waar we daar werk van hebben gemaakt.",
        "Klanten herkennen ons overal, ook in een rekening of een afwijzing.",
        "Klanten beschrijven ons aan vrienden zoals wij onszelf zouden beschrijven.",
      ],
    },
    "identity-3": {
      question:
        "Hoe zwaar telt bij onze keuzes wie we willen zijn? Denk aan een nieuwe dienst of een verhuizing.",
      anchors: [
        "Onze organisatie kiest wat praktisch is.",
        "Onze organisatie merkt later dat een keuze niet bij ons paste.",
        "Onze organisatie kijkt bij een grote keuze of die bij ons past.",
        "Onze organisatie kijkt ook bij gewone keuzes, zoals een vacature, of ze bij ons passen.",
        "Onze organisatie laat een voordeel lopen dat niet past bij wie we willen zijn.",
      ],
    },
    "values-1": {
      question: "Hoe duidelijk is bij ons wat we belangrijk vinden in de omgang met klanten?",
      anchors: [
        "Mensen bij ons gaan daarin op hun eigen gevoel af.",
        "Mensen bij ons gebruiken dezelfde woorden, maar bedoelen er iets anders mee.",
        "Mensen bij ons leggen het binnen hun eigen afdeling op dezelfde manier uit.",
        "Mensen bij ons leggen het op alle afdelingen op dezelfde manier uit.",
        "Mensen bij ons kunnen het zelfs een teleurgestelde klant zo uitleggen dat die het begrijpt.",
      ],
    },
    "values-2": {
      question: "Tot hoever voelen mensen bij ons zich verantwoordelijk voor een klant?",
      anchors: [
        "Mensen bij ons vinden dat ze klaar zijn als hun taak gedaan is.",
        "Mensen bij ons staan voor de kwaliteit van hun eigen werk.",
        "Mensen bij ons staan ook voor het werk van hun naaste collega’s.",
        "Mensen bij ons zeggen het ook tegen een andere afdeling als iets voor een klant beter kan.",
        "Mensen bij ons laten een klant pas los als alles klopt, wie het ook deed.",
      ],
    },
    "values-3": {
      question: "Wat gebeurt er bij ons als een regel voor een klant verkeerd uitpakt?",
      anchors: [
        "Bij ons hangt het ervan af wie de klant treft.",
        "Bij ons voelen mensen dat het wringt, maar volgen ze de regel.",
        "Bij ons zoeken mensen een oplossing als hun leidinggevende meedenkt.",
        "Bij ons zoekt iedereen uit zichzelf een oplossing, en vertelt daarna waarom.",
        "Bij ons staat ook de leiding achter zo’n oplossing, zelfs als die veel kost.",
      ],
    },
    "competencies-1": {
      question:
        "Hoe goed kent onze organisatie haar sterke en zwakke kanten in de omgang met klanten?",
      anchors: [
        "Onze organisatie heeft daar nog geen beeld van.",
        "Onze organisatie vertelt wat goed gaat. Over zwakke kanten hoor je nog weinig.",
        "Onze organisatie noemt van beide een paar, zoals we onszelf zien.",
        "Onze organisatie weet van beide wat klanten ervan merken.",
        "Onze organisatie praat met klanten open over beide, juist over de zwakke kanten.",
      ],
    },
    "competencies-2": {
      question: "Wat merken klanten van onze sterkste kanten, zoals zorgzaam of vindingrijk zijn?",
      anchors: [
        "Onze sterkste kanten hangen af van wie er die dag werkt.",
        "Onze sterkste kanten zijn bekend, maar klanten merken er nog weinig van.",
        "Onze sterkste kanten komen eruit zolang alles gewoon loopt.",
        "Onze sterkste kanten komen er ook uit als het tegenzit.",
        "Onze sterkste kanten zijn het eerste wat klanten noemen als ze over ons vertellen.",
      ],
    },
    "competencies-3": {
      question: "Wat doet onze organisatie als klanten iets vragen wat niet onze sterke kant is?",
      anchors: [
        "Onze organisatie begint eraan en ziet hoe het loopt.",
        "Onze organisatie merkt onderweg dat het ons minder ligt.",
        "Onze organisatie kijkt bij een grote vraag vooraf of die ons ligt.",
        "Onze organisatie zoekt er vooraf mensen bij die hier sterk in zijn.",
        "Onze organisatie werkt vast samen met anderen die sterk zijn waar wij dat niet zijn.",
      ],
    },
    "skills-1": {
      question: "Hoe goed zijn mensen bij ons in het contact met klanten?",
      anchors: [
        "Mensen bij ons doen het zoals ze het zichzelf hebben aangeleerd.",
        "Mensen bij ons weten wat het vraagt, maar hebben er nog weinig mee geoefend.",
        "Mensen bij ons zijn er goed in zolang een gesprek gewoon verloopt.",
        "Mensen bij ons zijn er ook goed in als een klant boos is of iets ergs meemaakt.",
        "Mensen bij ons zijn er zo goed in dat andere organisaties komen kijken.",
      ],
    },
    "skills-2": {
      question: "Hoe leren en oefenen mensen bij ons de omgang met klanten?",
      anchors: [
        "Mensen bij ons leren het van wie er net naast hen zit.",
        "Mensen bij ons krijgen een cursus. Daarna hoor je er weinig meer over.",
        "Mensen bij ons blijven oefenen op afdelingen die daar tijd voor maken.",
        "Mensen bij ons oefenen overal het hele jaar door, ook de leiding.",
        "Mensen bij ons oefenen samen met klanten, die vertellen wat ze liever anders zien.",
      ],
    },
    "skills-3": {
      question: "Wat doen mensen bij ons als hun vaste aanpak bij een klant niet werkt?",
      anchors: [
        "Mensen bij ons gaan door zoals ze het hebben geleerd.",
        "Mensen bij ons zien dat het niet werkt, maar hebben niets anders geleerd.",
        "Mensen bij ons kiezen iets anders als ze veel ervaring hebben.",
        "Mensen bij ons kiezen iets wat past, ook als ze hier nog kort werken.",
        "Mensen bij ons vinden iets nieuws uit dat collega’s een maand later ook gebruiken.",
      ],
    },
    "behavior-1": {
      question: "Wat deden mensen bij ons de afgelopen weken om een klant te begrijpen?",
      anchors: [
        "Mensen bij ons handelden de vraag af die er lag.",
        "Mensen bij ons zagen dat een klant ergens mee zat, maar gingen verder.",
        "Mensen bij ons vroegen door op plekken waar daar tijd voor was.",
        "Mensen bij ons vroegen overal door tot ze begrepen wat een klant meemaakte.",
        "Mensen bij ons begrepen wat een klant nodig had voordat die het zelf kon zeggen.",
      ],
    },
    "behavior-2": {
      question: "Wat deden mensen bij ons de afgelopen weken extra voor een klant?",
      anchors: [
        "Mensen bij ons leverden wat er was afgesproken.",
        "Mensen bij ons hadden ideeën voor iets extra’s. Bij ideeën bleef het.",
        "Mensen bij ons deden iets extra’s waar hun leidinggevende dat aanmoedigde.",
        "Mensen bij ons deden op alle afdelingen uit zichzelf iets extra’s.",
        "Mensen bij ons verrasten een klant zo dat die ons er speciaal voor kwam bedanken.",
      ],
    },
    "behavior-3": {
      question: "Wat deden mensen bij ons de afgelopen weken voordat een klant erom vroeg?",
      anchors: [
        "Mensen bij ons kwamen in actie zodra een klant iets vroeg.",
        "Mensen bij ons zagen iets aankomen en dachten dat een ander het zou oppakken.",
        "Mensen bij ons lieten klanten vooraf iets weten als dat hun taak was.",
        "Mensen bij ons zochten zelf contact met een klant, ook buiten hun taak.",
        "Mensen bij ons losten iets zo vroeg op dat klanten er nooit iets van merkten.",
      ],
    },
    "behavior-4": {
      question: "Wat deden mensen bij ons de laatste keren dat er voor een klant iets fout ging?",
      anchors: [
        "Mensen bij ons wachtten af welke afdeling het zou oppakken.",
        "Mensen bij ons schreven op wat er fout ging, maar voor de klant veranderde er niets.",
        "Mensen bij ons herstelden de fout toen de klacht binnen was.",
        "Mensen bij ons herstelden de fout nog voordat er een klacht kwam.",
        "Mensen bij ons maakten het zo goed dat de klant ons daarna juist aanraadde.",
      ],
    },
    "context-1": {
      question: "Hoe helpt de indeling van onze organisatie een klant vooruit?",
      anchors: [
        "Een klant moet zelf uitzoeken wie erover gaat.",
        "Een klant wordt doorgestuurd, met uitleg waarom.",
        "Een klant heeft voor een gewone vraag één persoon nodig, voor een ingewikkelde veel meer.",
        "Een klant heeft ook voor een ingewikkelde vraag maar één persoon nodig.",
        "Een klant merkt niets van onze indeling, omdat die meebeweegt met de vraag.",
      ],
    },
    "context-2": {
      question: "Hoe goed passen onze regels en werkwijzen bij wat een klant meemaakt?",
      anchors: [
        "Onze regels en werkwijzen zijn in de loop van de tijd zo ontstaan.",
        "Onze regels en werkwijzen roepen klachten op. We weten welke, en leggen het uit.",
        "Onze regels en werkwijzen zijn op een paar plekken samen met klanten bekeken.",
        "Onze regels en werkwijzen bekijken we overal elk jaar door de ogen van een klant.",
        "Onze regels en werkwijzen bedenken we met klanten, die ook zeggen wat weg kan.",
      ],
    },
    "context-3": {
      question:
        "Hoeveel hebben we aan onze programma’s, informatie en gebouwen als we klanten helpen?",
      anchors: [
        "Onze hulpmiddelen verschillen per plek. Iedereen redt zich op een eigen manier.",
        "Onze hulpmiddelen houden mensen op. We weten waar, en het wacht op een besluit.",
        "Onze hulpmiddelen zijn goed genoeg voor gewone vragen van klanten.",
        "Onze hulpmiddelen geven ook bij een ingewikkelde vraag snel wat je nodig hebt.",
        "Onze hulpmiddelen laten op tijd zien wat een klant straks nodig heeft.",
      ],
    },
  },
  shifts: {
    experience: {
      from: "Onze organisatie maakt het verschil met diensten en producten die doen wat ze beloven.",
      to: "Onze organisatie maakt het verschil met een ervaring die klanten bijblijft.",
    },
    relationships: {
      from: "Onze organisatie zorgt dat elk contact snel, juist en zonder gedoe verloopt.",
      to: "Onze organisatie zorgt voor een band met klanten die vele jaren meegaat.",
    },
    "business-case": {
      from: "Onze organisatie houdt de kosten van service laag, zodat er geld is voor onze hoofdtaak.",
      to: "Onze organisatie geeft ruim uit aan service, omdat het meer oplevert dan het kost en omdat het juist is.",
    },
    purpose: {
      from: "Onze organisatie stuurt op cijfers: een gezond resultaat maakt al het andere mogelijk.",
      to: "Onze organisatie stuurt op een ideaal voor de samenleving: de cijfers volgen daaruit.",
    },
    trust: {
      from: "Bij ons zorgen regels en toezicht ervoor dat elke klant gelijk wordt behandeld.",
      to: "Bij ons krijgen mensen vertrouwen en geld om een klant naar eigen inzicht te helpen.",
    },
    engagement: {
      from: "Bij ons is aandacht voor klanten, naast vakkennis, een vast punt in elk beoordelingsgesprek.",
      to: "Bij ons is hart voor klanten het eerste waarop we mensen kiezen en begeleiden.",
    },
    listening: {
      from: "Bij ons geeft een jaarlijks onderzoek een betrouwbaar beeld van alle klanten.",
      to: "Bij ons zoeken mensen het hele jaar klanten op, om te horen wat er speelt.",
    },
    innovation: {
      from: "Bij ons komt vernieuwing van eigen deskundigen, die weten wat kan en werkt.",
      to: "Bij ons komt vernieuwing van klanten en medewerkers samen, in kleine, snelle proeven.",
    },
    journeys: {
      from: "Onze processen en systemen staan vast, zodat het werk veilig en voorspelbaar verloopt.",
      to: "Onze processen en systemen volgen wat klanten van begin tot eind meemaken.",
    },
    partners: {
      from: "Onze leveranciers kiezen we op de beste prijs, zodat er meer overblijft voor klanten.",
      to: "Onze leveranciers kiezen we als partners, die met ons leren wat klanten nodig hebben.",
    },
  },
  targets: {
    question: "Hoe ver moet onze organisatie op elk van deze punten komen?",
    levels: {
      mission: "Weten wat onze organisatie voor klanten wil bereiken",
      identity: "De organisatie zijn die we voor klanten willen zijn",
      values: "Overal doen wat we samen belangrijk vinden",
      competencies: "Onze sterke en zwakke kanten kennen en gebruiken",
      skills: "Mensen die goed kunnen wat klanten vragen",
      behavior: "Overal meeleven, iets extra’s doen, zelf beginnen en fouten goedmaken",
      context: "Een indeling, regels en hulpmiddelen die klanten helpen",
    },
  },
  effort: {
    question:
      "Stel: je hebt tien munten. Verdeel ze zoals onze organisatie vorig jaar tijd en geld verdeelde om klanten beter te helpen.",
    levels: {
      mission: "Met elkaar bepalen en vertellen wat we voor klanten willen bereiken",
      identity: "Onderzoeken hoe klanten ons zien, en werken aan wie we willen zijn",
      values: "Bijeenkomsten over wat we belangrijk vinden in de omgang met klanten",
      competencies: "Onze sterke en zwakke kanten in beeld brengen, en mensen daarop kiezen",
      skills: "Opleidingen en trainingen, zoals bellen, schrijven of een lastig gesprek",
      behavior: "Uren en geld voor extra aandacht, een attentie of een fout goedmaken",
      context: "Nieuwe systemen, procedures, een loket, een projectgroep, een andere indeling",
    },
  },
  story: {
    question:
      "Denk aan een moment waarop een klant bij onze organisatie echt werd geholpen. Wat gebeurde er?",
    hint: "Schrijf kort op wat er gebeurde en waarom het je is bijgebleven. Namen zijn niet nodig.",
  },
  improvement: {
    question: "Wat zou jij in onze organisatie als eerste verbeteren voor klanten?",
    hint: "Noem één ding, het eerste waar je aan denkt. Er is geen goed of fout antwoord.",
  },
};
