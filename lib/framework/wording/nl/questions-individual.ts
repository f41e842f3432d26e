import type { QuestionsWording } from "../wording";

/** What one person reads about herself and her own work, in Dutch. */
export const QUESTIONS_INDIVIDUAL: QuestionsWording = {
  items: {
    "mission-1": {
      question: "Hoe duidelijk is voor mij wat ik uiteindelijk voor klanten wil bereiken?",
      anchors: [
        "Ik doe wat er op me afkomt en heb er nog niet over nagedacht.",
        "Ik heb er een gevoel bij, maar kan het nog niet onder woorden brengen.",
        "Ik kan het zeggen als ik er rustig over na kan denken.",
        "Ik kan het meteen in één gewone zin zeggen.",
        "Ik kan het zo vertellen dat klanten het meteen herkennen in mijn werk.",
      ],
    },
    "mission-2": {
      question: "Hoe houd ik in mijn dagelijkse werk voor ogen waar ik het voor doe?",
      anchors: [
        "Ik ben vooral bezig met de taak die voor me ligt.",
        "Ik denk eraan als een ander erover begint.",
        "Ik denk er zelf aan als een klant me raakt.",
        "Ik heb het bij elke klant voor ogen, ook aan het eind van een volle dag.",
        "Ik vertel er zo over dat anderen weer weten waar zij het voor doen.",
      ],
    },
    "mission-3": {
      question: "Hoe kies ik waar mijn tijd naartoe gaat?",
      anchors: [
        "Ik begin met wat het eerst binnenkomt.",
        "Ik zie achteraf dat iets anders voor klanten belangrijker was.",
        "Ik kies wat klanten het meest vooruithelpt, zolang niemand iets anders van me vraagt.",
        "Ik blijf bij wat klanten het meest vooruithelpt, ook als iemand iets anders wil.",
        "Ik stop met werk dat ik graag doe als klanten er weinig aan hebben.",
      ],
    },
    "identity-1": {
      question: "Hoe goed weet ik hoe klanten mij nu zien, en hoe ik gezien wil worden?",
      anchors: [
        "Ik heb daar nog niet bij stilgestaan.",
        "Ik vraag me af hoe klanten mij zien, maar ik weet het niet.",
        "Ik weet hoe ik gezien wil worden. Hoe klanten mij nu zien, moet ik raden.",
        "Ik weet beide, want klanten hebben mij verteld hoe ze mij zien.",
        "Ik hoor van klanten hetzelfde als ik zelf zou zeggen, ook over wat beter kan.",
      ],
    },
    "identity-2": {
      question: "Wat merken klanten van wie ik voor hen wil zijn?",
      anchors: [
        "Klanten treffen mij de ene dag anders dan de andere.",
        "Klanten merken er nog weinig van, al denk ik er wel over na.",
        "Klanten merken het als een gesprek soepel loopt.",
        "Klanten merken het ook als een gesprek moeilijk wordt.",
        "Klanten vertellen anderen hoe ik ben, en dat klopt met wie ik wil zijn.",
      ],
    },
    "identity-3": {
      question:
        "Hoe bepaal ik hoe ik bij klanten overkom? Denk aan een mail, een eerste gesprek of mijn voicemail.",
      anchors: [
        "Ik doe het zoals het in me opkomt.",
        "Ik zie achteraf dat iets niet past bij wie ik wil zijn.",
        "Ik let erop of iets bij mij past als er veel van afhangt.",
        "Ik let er ook bij kleine dingen op, zoals een kort mailtje.",
        "Ik kies de moeilijkere weg als de makkelijke niet past bij wie ik wil zijn.",
      ],
    },
    "values-1": {
      question: "Hoe goed weet ik wat ik belangrijk vind in de omgang met klanten?",
      anchors: [
        "Ik doe wat mij gewoon lijkt. Ik heb het nooit onder woorden gebracht.",
        "Ik merk het pas als iemand iets doet wat ik nooit zou doen.",
        "Ik kan een paar dingen noemen als iemand ernaar vraagt.",
        "Ik kan zeggen wat voor mij telt, en waarom.",
        "Ik kan ook uitleggen wat voor mij voorgaat als twee van die dingen botsen.",
      ],
    },
    "values-2": {
      question: "Tot hoever voel ik me verantwoordelijk voor wat een klant krijgt?",
      anchors: [
        "Ik vind dat ik klaar ben als mijn taak gedaan is.",
        "Ik vind dat mijn eigen deel goed moet zijn. De rest is aan anderen.",
        "Ik vind dat ik moet meekijken als een ander daarom vraagt.",
        "Ik vind dat ik het moet zeggen als werk van een ander beter kan.",
        "Ik vind alles wat de klant krijgt ook mijn zaak, wie er ook aan werkte.",
      ],
    },
    "values-3": {
      question: "Wat geeft de doorslag als iets voor de klant beter is, maar voor mij meer werk?",
      anchors: [
        "Ik doe wat op dat moment het beste uitkomt.",
        "Ik twijfel erover en doe het dan toch zoals ik gewend ben.",
        "Ik kies voor de klant als het extra werk meevalt.",
        "Ik kies voor de klant en schuif er ander werk voor op.",
        "Ik kies ook voor de klant als het veel werk is en niemand het ooit merkt.",
      ],
    },
    "competencies-1": {
      question: "Hoe goed ken ik mijn sterke en zwakke kanten in de omgang met klanten?",
      anchors: [
        "Ik heb zo nog niet naar mezelf gekeken.",
        "Ik weet wat me makkelijk afgaat. Mijn zwakke kanten ken ik nog niet goed.",
        "Ik kan van beide een paar noemen, zoals ik mezelf zie.",
        "Ik kan van beide vertellen wat een klant ervan merkt.",
        "Ik hoor van klanten dezelfde sterke en zwakke kanten als ik zelf noem.",
      ],
    },
    "competencies-2": {
      question:
        "Wat merken klanten van mijn beste eigenschappen, zoals geduld of nieuwsgierigheid?",
      anchors: [
        "Mijn beste eigenschappen komen naar voren als het zo uitkomt.",
        "Mijn beste eigenschappen ken ik, maar bij klanten doe ik er nog weinig mee.",
        "Mijn beste eigenschappen komen eruit bij klanten met wie het klikt.",
        "Mijn beste eigenschappen komen er ook uit bij klanten met wie het minder klikt.",
        "Mijn beste eigenschappen zijn de reden dat klanten juist naar mij vragen.",
      ],
    },
    "competencies-3": {
      question: "Wat doe ik als een klant iets nodig heeft wat mij van nature minder ligt?",
      anchors: [
        "Ik ga aan de slag en zie hoe ver ik kom.",
        "Ik merk onderweg dat het me niet ligt, en maak het af.",
        "Ik vraag om hulp als er net iemand in de buurt is.",
        "Ik haal er vooraf iemand bij die hier sterk in is.",
        "Ik vorm een vast koppel met iemand die sterk is waar ik dat niet ben.",
      ],
    },
    "skills-1": {
      question: "Hoe goed ben ik in gesprekken met klanten?",
      anchors: [
        "Ik doe het op gevoel en zie hoe het gaat.",
        "Ik weet wat helpt, zoals doorvragen, maar het lukt me nog niet goed.",
        "Ik ben goed in een gewoon gesprek. Bij spanning val ik terug op oude gewoontes.",
        "Ik ben ook goed in een gesprek met iemand die boos of verdrietig is.",
        "Ik ben er zo goed in dat anderen meeluisteren om van mij te leren.",
      ],
    },
    "skills-2": {
      question: "Hoe word ik beter in het contact met klanten?",
      anchors: [
        "Ik leer al doende, zonder iets speciaals te oefenen.",
        "Ik volg weleens een cursus en ga daarna verder zoals ik gewend was.",
        "Ik oefen met iets nieuws zolang een cursus nog vers is.",
        "Ik oefen het hele jaar door met wat ik bij klanten meemaak.",
        "Ik laat geregeld iemand meekijken die eerlijk zegt wat beter kan.",
      ],
    },
    "skills-3": {
      question: "Wat doe ik als mijn vaste aanpak bij een klant niet werkt?",
      anchors: [
        "Ik rond het af op de manier die ik ken.",
        "Ik merk dat het niet werkt, maar ken geen andere manier.",
        "Ik probeer een andere manier die ik eerder heb geleerd.",
        "Ik zoek uit wat er speelt en kies dan wat bij deze klant past.",
        "Ik bedenk ter plekke met de klant een manier die ook voor mij nieuw is.",
      ],
    },
    "behavior-1": {
      question: "Wat deed ik de afgelopen weken om me in een klant te verplaatsen?",
      anchors: [
        "Ik ging in op de vraag die de klant stelde.",
        "Ik merkte dat er meer speelde, maar ging daar niet op door.",
        "Ik vroeg door bij klanten die zelf al veel vertelden.",
        "Ik vroeg ook bij stille klanten door, tot ik begreep wat het voor hen betekende.",
        "Ik zei hardop wat de klant nog niet had gezegd, en dat klopte.",
      ],
    },
    "behavior-2": {
      question: "Wat deed ik de afgelopen weken extra voor klanten?",
      anchors: [
        "Ik deed wat er was afgesproken.",
        "Ik zag een kans op iets extra’s, maar het kwam er niet van.",
        "Ik deed iets extra’s als ik tijd overhad.",
        "Ik maakte ook in een volle week tijd voor iets wat een klant niet verwachtte.",
        "Ik deed iets wat zo bij één klant paste dat die het doorvertelde.",
      ],
    },
    "behavior-3": {
      question: "Wat deed ik de afgelopen weken uit mezelf, voordat een klant erom vroeg?",
      anchors: [
        "Ik hielp klanten die zich bij mij meldden.",
        "Ik zag iets aankomen, maar wachtte tot de klant zich meldde.",
        "Ik liet klanten vooraf iets weten als er iets groots aankwam.",
        "Ik liet klanten ook over kleine dingen vooraf iets weten.",
        "Ik loste iets op voordat de klant er last van kreeg.",
      ],
    },
    "behavior-4": {
      question: "Wat deed ik de laatste keren dat er voor een klant iets misging?",
      anchors: [
        "Ik wachtte af of de klant erop terugkwam.",
        "Ik vertelde hoe het kwam toen de klant ernaar vroeg.",
        "Ik zette het recht zodra de klant het meldde.",
        "Ik zette het recht voordat de klant het hoefde te melden.",
        "Ik maakte het zo goed dat de klant mij meer vertrouwde dan daarvoor.",
      ],
    },
    "context-1": {
      question: "Wie beslist er in mijn werk als een klant iets nodig heeft?",
      anchors: [
        "Ik moet per keer uitzoeken wie daarover gaat.",
        "Ik weet wie erover gaat, en wacht op een antwoord.",
        "Ik beslis zelf over gewone vragen. Bij een uitzondering wacht ik op een ander.",
        "Ik beslis ook zelf over een uitzondering.",
        "Ik beslis ook zelf over iets wat veel tijd of geld kost.",
      ],
    },
    "context-2": {
      question: "Hoe ga ik om met regels en vaste werkwijzen die een klant ophouden?",
      anchors: [
        "Ik volg ze en weet niet goed wat klanten ervan merken.",
        "Ik zie waar klanten erdoor vastlopen, maar heb er nog niets aan gedaan.",
        "Ik vind voor die ene klant een weg eromheen.",
        "Ik zorg dat zo’n regel verandert, zodat de volgende klant er geen last van heeft.",
        "Ik loop ze geregeld met klanten na en haal weg wat hen niet helpt.",
      ],
    },
    "context-3": {
      question: "Wat heb ik aan mijn werkplek, programma’s en informatie als ik een klant help?",
      anchors: [
        "Ik werk met wat er is en zoek het per keer uit.",
        "Ik weet wat er ontbreekt, maar het is er nog niet.",
        "Ik heb wat ik nodig heb voor gewone vragen.",
        "Ik heb ook voor een ingewikkelde vraag alles snel bij de hand.",
        "Ik zie in mijn programma’s wat een klant nodig heeft, nog voordat die het vraagt.",
      ],
    },
  },
  shifts: {
    experience: {
      from: "Ik sta bekend om wat ik lever: goed werk, op tijd en zoals afgesproken.",
      to: "Ik sta bekend om het goede gevoel waarmee klanten bij mij weggaan.",
    },
    relationships: {
      from: "Ik richt me op de vraag van nu, en zorg dat die snel en netjes is opgelost.",
      to: "Ik richt me op een band die jaren meegaat, ook als er nu geen vraag is.",
    },
    "business-case": {
      from: "Ik ben zuinig met tijd en geld voor klanten, zodat er voor iedereen genoeg is.",
      to: "Ik steek ruim tijd en geld in klanten, omdat het later loont en omdat het hoort.",
    },
    purpose: {
      from: "Ik laat me leiden door mijn afgesproken resultaten, want die zijn helder en haalbaar.",
      to: "Ik laat me leiden door een ideaal voor klanten en samenleving, ook al is dat nooit af.",
    },
    trust: {
      from: "Ik houd me aan de regels, zodat elke klant gelijk en veilig wordt geholpen.",
      to: "Ik neem de ruimte om per klant te kiezen wat past, en leg dat later uit.",
    },
    engagement: {
      from: "Ik doe goed werk binnen mijn uren en mijn taak. Zo houd ik het lang vol.",
      to: "Ik werk met hart en ziel voor klanten. Dat hoort bij wie ik ben.",
    },
    listening: {
      from: "Ik hoor wat klanten vinden uit een vaste meting, zodat ik eerlijk kan vergelijken.",
      to: "Ik hoor wat klanten vinden door elke dag goed te luisteren en door te vragen.",
    },
    innovation: {
      from: "Ik maak mijn werk stap voor stap beter, vanuit wat ik weet en kan.",
      to: "Ik vernieuw mijn werk samen met klanten, ook als het daardoor heel anders wordt.",
    },
    journeys: {
      from: "Ik werk volgens vaste stappen, zodat iedereen weet wat er gebeurt.",
      to: "Ik volg de weg van de klant, van eerste vraag tot oplossing, en pas mijn stappen aan.",
    },
    partners: {
      from: "Ik maak met leveranciers duidelijke afspraken over prijs en levering, zodat ik op hen kan rekenen.",
      to: "Ik trek met leveranciers samen op, omdat klanten ons als één geheel zien.",
    },
  },
  targets: {
    question: "Hoe ver wil ik op elk van deze punten komen?",
    levels: {
      mission: "Weten wat ik voor klanten wil bereiken",
      identity: "Zijn wie ik voor klanten wil zijn",
      values: "Doen wat ik belangrijk vind in de omgang met klanten",
      competencies: "Mijn sterke en zwakke kanten kennen en gebruiken",
      skills: "Goed kunnen wat klanten van mij vragen",
      behavior: "Meeleven, iets extra’s doen, zelf in actie komen en fouten goedmaken",
      context: "Werken met taken, regels en spullen die klanten helpen",
    },
  },
  effort: {
    question:
      "Stel: je hebt tien munten. Verdeel ze zoals je vorig jaar je tijd en geld verdeelde om klanten beter te helpen.",
    levels: {
      mission: "Nadenken over wat ik voor klanten wil bereiken",
      identity: "Ontdekken hoe klanten mij zien, en wie ik voor hen wil zijn",
      values: "Gesprekken over wat ik belangrijk vind in de omgang met klanten",
      competencies: "Leren kennen waar ik van nature sterk en minder sterk in ben",
      skills: "Cursussen, trainingen en oefenen",
      behavior: "Extra aandacht voor een klant, een attentie, een fout goedmaken",
      context: "Andere programma’s, spullen, werkplek, taken of afspraken",
    },
  },
  story: {
    question: "Denk aan een moment waarop jij een klant echt hebt geholpen. Wat gebeurde er?",
    hint: "Vertel het in een paar zinnen, zoals je het een vriend zou vertellen. Noem geen namen van klanten.",
  },
  improvement: {
    question: "Wat zou je in jouw werk als eerste verbeteren voor klanten?",
    hint: "Schrijf op wat je het eerst te binnen schiet. Eén ding is genoeg.",
  },
};
