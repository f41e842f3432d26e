import type { Wording } from "../wording";

export const METHOD_WORDING: Wording["method"] = {
  passages: [
    {
      title: "Waarom het gevoel van de klant telt",
      paragraphs: [
        "Hoe een klant zich bij je voelt, doet ertoe. Dat geldt voor een winkel of een softwarebedrijf, en net zo goed voor een gemeente, een ziekenhuis of een woningcorporatie.",
        "Harald Pol beschrijft een keten. Na een betere ervaring zijn mensen tevredener en blijven ze langer klant. Zij bevelen je aan en vertellen je eerlijk wat beter kan. Zo wordt wat je biedt meer waard, en betalende klanten hebben er duidelijk meer voor over. Gaat het niet om winst, dan zit die waarde volgens ons vooral in vertrouwen.",
        "De vraag is dus hoe je het werk inricht. Wat is ervoor nodig dat een klant zich bij het begin welkom voelt, en aan het eind goed geholpen?",
      ],
    },
    {
      title: "Mensen maken het verschil",
      paragraphs: [
        "Wat hier staat, zag Harald Pol in zijn werk; het is niet gemeten. In bijeenkomsten vroeg hij naar goede en slechte ervaringen. In ongeveer negentig van de honderd gevallen lag het verschil aan hoe betrokken een medewerker was. Van elke tien mooie verhalen gingen er negen over een mens.",
        "Hij noemt vier vormen. Iemand leefde zich echt in, deed meer dan verwacht, kwam zelf in actie of zette een fout recht. De klant voelt dan: voor mij doen ze moeite. Dat wil iedereen, wie je ook bent.",
        "Andersom verdwijnt klantgerichtheid volgens hem als mensen hun eigen werk niet meer als hun verantwoordelijkheid zien. Het werk van een collega zien ze dan al helemaal niet zo. Daarom vragen wij naar allebei.",
        "Over één organisatie hoor je goede én slechte verhalen, ook als die bekendstaat om haar service. Dan kan het niet alleen aan de organisatie liggen. Daarom laten wij altijd zien hoe ver antwoorden uit elkaar liggen, en niet alleen het gemiddelde.",
      ],
    },
    {
      title: "Sfeer is moeilijk na te maken",
      paragraphs: [
        "Harald Pol geeft als voorbeeld de geldautomaat. De eerste bank die er een had, trok daar klanten mee. Toen elke bank er een had, was het gewoon. Niemand koos er nog een bank om.",
        "Sfeer en betrokkenheid zijn volgens hem veel lastiger na te doen. Ze horen bij een organisatie, zoals een karakter bij een mens. Bij dat karakter voelt een klant zich thuis, of niet.",
        "Hij kent dan ook organisaties met haperende systemen en toch blije klanten. Wat een klant waardeert, komt volgens hem voort uit wat mensen zelf belangrijk vinden en geloven. Dat geldt voor de leiding net zo goed als voor medewerkers. Zijn slotsom: een organisatie verandert pas als haar mensen veranderen.",
      ],
    },
    {
      title: "Zeven niveaus, één gebouw",
      paragraphs: [
        "Elke persoon, elk team en elke organisatie heeft in dit model dezelfde zeven niveaus. Van hoog naar laag: missie, identiteit, waarden, competenties, vaardigheden, gedrag en context. Mensen horen bij een team, en teams bij een organisatie. Voor elk zijn er eigen vragen, en hun antwoorden tellen we nooit bij elkaar op.",
        "Zie het als een gebouw van zeven verdiepingen, met de missie bovenaan. Anders dan bij een echt gebouw komt de steun van boven. De missie geeft vorm aan wie je bent en aan wie je wilt worden. Dat beeld van jezelf bepaalt welke waarden tellen.",
        "Waarden geven in het model vorm aan competenties, je diepere eigenschappen. Daarop groeien vaardigheden, en die bepalen het gedrag. Met je gedrag beïnvloed je ten slotte je omgeving, de context.",
        "Je kunt een verandering op elk van de zeven niveaus beginnen. De niveaus werken op elkaar in, op gewone dagen en als er iets verandert. Het model zegt wel dat de volgorde uitmaakt.",
      ],
    },
    {
      title: "Waarom we bovenaan beginnen",
      paragraphs: [
        "Tijd en aandacht voor een hoog niveau werken door naar beneden. Dat is de ervaring van Harald Pol. Wie alleen onderaan werkt, krijgt daar veel minder voor terug. Minder, dus niet niets.",
        "Hij geeft een voorbeeld uit een reeks bijeenkomsten bij een financiële dienstverlener. Het ging over bellen. Moet je eerst vragen of je stoort, nu iemand met een mobieltje overal kan zijn? Een deel vond van niet: je belt met een reden, en dat hoort de klant te begrijpen. Het werd een stevige discussie.",
        "Zijn les: afspraken over bellen helpen weinig als mensen zo anders over de klant denken. Het verschil zit hoger, bij de waarden. Daarom noemen wij het apart als jullie verdeeld zijn. Praat daar eerst over, en ga dan een niveau lager.",
        "Te weinig klantgerichtheid heeft volgens Harald Pol met de cultuur te maken: mensen delen geen waarden over klanten. Je merkt wel de discussie en de ergernis, maar de reden blijft verborgen. Sevenfold wil die reden zichtbaar maken.",
      ],
    },
    {
      title: "Waarom bijna iedereen onderaan begint",
      paragraphs: [
        "Vraag wat er beter kan, en je hoort volgens Harald Pol meestal systemen en processen. Die zijn dichtbij, en je hebt er grip op. Er komt een werkgroep, een klachtenteam of één plek voor alle vragen. Er komen afspraken over klachten, over wensen van klanten en over samenwerken tussen afdelingen. Er wordt een klantsysteem gekocht of een website gebouwd.",
        "Dat is heel begrijpelijk. Als er veel verandert, geven zulke dingen zekerheid. Wie ver op reis gaat, pakt ook eerst de koffers. En het klinkt logisch: zorg voor goede omstandigheden, dan volgt de rest.",
        "Het kost alleen veel tijd en geld. Ondertussen raakt de mens uit beeld: de mens die klant is, en de mens die het werk doet. Naar mensen gaat volgens Harald Pol een stuk minder geld en energie dan naar systemen, processen en structuur.",
        "Vaak volgt er nog een training: bellen, schrijven, klachten, lastige gesprekken of samenwerken. Daar leer je hoe iets kan. Volgens Harald Pol blijft dat pas hangen als het ook over het waarom gaat, bij leiding en medewerkers. Anders is het geld slecht besteed, vindt hij.",
      ],
    },
    {
      title: "Tien omslagen: anders, niet meer",
      paragraphs: [
        "Sommige organisaties krijgen jaar in jaar uit een heel hoge waardering. Volgens “Excelleren in Service” doen zij vooral dingen anders. Meer van hetzelfde brengt je niet van goed naar uitzonderlijk. De tien omslagen zijn de belangrijkste veranderingen die het boek noemt.",
        "Daarom vragen we niet hoeveel je van iets doet. We vragen waar je staat tussen twee manieren van werken die je allebei kunt verdedigen. In de uitgebreide vragenlijst vragen we ook waar je zou willen staan.",
        "De omslagen hangen samen. Een klantreis begint bij het beeld van een goede beleving. Een lange relatie en een goede investering krijgen richting van het hogere doel. Welke omslag bij welk niveau past, is onze inschatting. Die helpt bij het lezen en telt in geen score mee.",
        "Twee omslagen, naar beleving en naar de klantreis, leunen op een piramide van vier lagen. Die komt van een bron van buiten: serviceexcellence.nu. Onderaan staan doen wat klanten verwachten en klachten goed oplossen: volgens die bron goed voor een 7 tot bijna een 8. Daarboven staan hulp op maat en verrassen, goed voor een hoge 8 tot een 10.",
      ],
    },
    {
      title: "Van antwoord naar score",
      paragraphs: [
        "Elke score loopt van 0 tot 100. Bij een niveau kies je uit vijf antwoorden: die zijn 0, 25, 50, 75 of 100 punten waard. Bij een omslag zijn er zeven plekken, steeds even ver uit elkaar. “Weet ik niet” is nooit een lage score. Is minstens een derde van de antwoorden “weet ik niet”, dan noemen we dat apart.",
        "Je score op een niveau is het gemiddelde van je antwoorden, als je minstens de helft van de vragen hebt beantwoord. De groepsscore is het gemiddelde van iedereen met een score. Vanaf twee mensen hoort daar een marge bij. Die is breder als de groep kleiner is of de antwoorden verder uiteenlopen.",
        "Bij een score hoort een van vijf fasen. Onder 12,5 is dat Toevallig. Vanaf 12,5 is het Bewust, vanaf 37,5 In opbouw, vanaf 62,5 Verankerd en vanaf 87,5 Uitblinkend. Loopt de marge over zo’n grens, dan zeggen we dat je tussen twee fasen staat.",
        "De fase van het geheel volgt uit het gemiddelde van de gedragen scores; die leggen we hieronder uit. Je ziet die fase nooit los van de zeven niveaus.",
      ],
    },
    {
      title: "Zien jullie hetzelfde?",
      paragraphs: [
        "Of jullie hetzelfde zien, zeggen we pas vanaf vijf mensen. Met vijf tot en met zeven mensen noemen we het een indicatie.",
        "Eerst kijken we of er twee groepen zijn. Dan zit minstens een kwart laag (onder 37,5) en minstens een kwart hoog (vanaf 62,5). Elke groep telt twee mensen of meer. In het midden zit hoogstens half zoveel als in de kleinste van de twee.",
        "Zijn er geen twee groepen, dan kijken we per vraag hoe ver antwoorden gemiddeld van het groepsgemiddelde liggen. Tot en met 12,5 punt is er één beeld. Tot en met 20 zijn er kleine verschillen, daarboven lopen de antwoorden ver uiteen.",
        "Bij twee groepen, of als de antwoorden ver uiteenlopen, noemen we jullie verdeeld. Dat is nieuws, geen fout.",
      ],
    },
    {
      title: "Wat de hogere niveaus dragen",
      paragraphs: [
        "Je ziet eerst de gewone scores. Daarnaast staat wat het model als gedragen meetelt. Dat is een rekenmanier van ons, om te laten zien wat “van boven naar beneden” betekent.",
        "We beginnen met de gedeelde score. Wie onder het gemiddelde zit, telt met de eigen score. Wie erboven zit, telt mee tot aan het gemiddelde. Zo verdwijnt een laag antwoord niet achter een hoog antwoord.",
        "Dan nemen we van alle niveaus erboven de laagste gedeelde score, plus 10 punten speling. Dat is het plafond. Tot het plafond telt alles mee. Wat erboven komt, telt voor een kwart; de rest noemen we niet gedragen.",
        "Een voorbeeld: de laagste gedeelde score erboven is 40, dus het plafond is 50. Een niveau met score 70 telt dan als 55: 50, plus een kwart van 20. Een niveau zonder enige score slaan we over. Wat eronder ligt, krijgt dan een laagste en een hoogste uitkomst.",
      ],
    },
    {
      title: "Waar je het beste begint",
      paragraphs: [
        "Begin bij het hoogste niveau waar iets speelt, is het advies. Dat kan drie dingen zijn. Minder dan de helft heeft er een score, de score is lager dan 62,5, of jullie zijn verdeeld. Speelt er niets, dan kiezen we het niveau met de grootste hefboom. Is er geen hefboom meer, dan is het advies: houd dit vast.",
        "De hefboom is de ruimte op een niveau, maal het deel van het gebouw dat ervan afhangt. Ruimte is de afstand tot waar jullie willen zijn, of tot 75 als we dat niet vroegen. We meten vanaf de score, maar nooit hoger dan de gedeelde score plus 10. Van de missie hangen alle zeven niveaus af, van de context alleen de context zelf.",
        "Met tien munten laat je zien waar tijd en geld voor klanten vorig jaar heen gingen. We vragen dat voordat je een resultaat ziet. Daarna tellen we welk deel terechtkwam onder het niveau waar je het beste begint. Ook zie je of de munten lager in het gebouw liggen dan de hefboom.",
      ],
    },
    {
      title: "Wat we laten zien en wat niet",
      paragraphs: [
        "Vóór het eerste antwoord ligt vast hoe groot een groep moet zijn: vijf mensen, tenzij anders gekozen, en nooit minder dan drie. Dat aantal mag later alleen omhoog. De eerste pagina vertelt wie wat te zien krijgt. Van een kleinere groep zie je alleen dat die te klein is.",
        "De precieze verdeling zie je als er drie mensen meer zijn dan nodig. Daaronder zie je drie brede blokken. Opmerkingen tonen we vanaf tien mensen, door elkaar en zonder datum. Is een kleine groep uit te rekenen door andere groepen af te trekken, dan laten we er nog een weg.",
        "Bij een kleine groep tonen we soms een band in plaats van een punt. Dat doen we als minder dan tien mensen allemaal hetzelfde antwoorden. We doen het ook als er tussen twee rondes een tot vier mensen kwamen of gingen.",
        "Een anonieme ronde toont niets zolang die open is, en na het sluiten verandert er niets meer. Niemand ziet daarin de antwoorden van één persoon. Van een uitnodiging weten we of die is gebruikt, nooit welke antwoorden erbij horen. Het resultaat van een team is van dat team; delen met anderen is een keuze vooraf.",
      ],
    },
    {
      title: "Vergelijken in de tijd",
      paragraphs: [
        "Een score kan dalen terwijl het beter gaat. Wie meer ziet, kijkt strenger naar zichzelf. Lees een daling dus eerst als een vraag.",
        "We vergelijken rondes op de vragen die in beide zaten: van elke drie vragen op een niveau minstens twee. Zijn het er minder, dan stopt de lijn en begint er een nieuwe.",
        "Een verschil noemen we pas als toeval het niet goed verklaart en het groot genoeg is. Dat is minstens 5 punten, en minstens drie tiende van de gewone spreiding tussen mensen. Dan zeggen we “duidelijk hoger” of “duidelijk lager”, en anders “niet aantoonbaar anders”.",
        "Ranglijsten maken we niet. Vergelijken we zes of meer groepen, dan schuiven we vooral kleine groepen iets naar het midden, omdat toeval daar meer doet. Op de pagina van een team zelf staan de gewone scores.",
      ],
    },
  ],
  limits: [
    "Sevenfold vraagt hoe mensen hun eigen werk zien. Wat klanten voelen, kan anders zijn. Leg er dus naast wat klanten zelf vertellen.",
    "Wat we hier vertellen over mensen, niveaus en omslagen is de ervaring van de schrijvers van de bronnen. Het is geen gemeten feit.",
    "De zeven niveaus lijken op de logische niveaus van Robert Dilts. Of die echt boven elkaar liggen, is omstreden. Critici zeggen dat elk niveau alle andere kan beïnvloeden.",
    "Wat het model als gedragen meetelt, is een keuze. De 10 punten speling en het kwart staan bij elk resultaat. Er is geen onderzoek dat deze getallen bewijst.",
    "In kleine groepen is veel verschil toeval. Bij tien mensen moet een score volgens onze schatting 15 tot 20 punten verschuiven voordat het meer is dan toeval.",
    "We hebben geen normen en geen gemiddelden van andere organisaties. Je vergelijkt alleen met jezelf en binnen je eigen organisatie.",
    "Teams leggen de lat niet even hoog. Een team dat veel van zichzelf vraagt, kan lager uitkomen dan een team dat sneller tevreden is.",
    "De vragen zijn nieuw. Of de zeven niveaus in antwoorden echt zeven verschillende dingen zijn, moet nog blijken.",
    "De Nederlandse en de Engelse teksten bedoelen hetzelfde. Of mensen in beide talen ook hetzelfde antwoorden, is niet onderzocht.",
    "Het resultaat is bedoeld voor een goed gesprek. Gebruik het niet om mensen te beoordelen, te belonen of te kiezen.",
    "ISO/TS 19387:2025 is een ander model, voor hoe volwassen de service van een organisatie is. Sevenfold is daar geen uitwerking van. Een resultaat zegt dus nooit dat je aan die norm voldoet.",
  ],
  credits: [
    "De zeven niveaus: Harald Pol, artikel “De 7 niveau’s van klantgerichtheid” (14 november 2019).",
    "Meer over duurzame relaties met klanten, aangeraden in dat artikel: het boek “De reis door het Rijk van Koning Klant”.",
    "De tien omslagen: artikel “Paradigmashifts” van Service Excellence, en het boek “Excelleren in Service” van Jean-Pierre Thomassen en Eric de Haan.",
    "De piramide met vier lagen van service: serviceexcellence.nu.",
    "Alle teksten in Sevenfold hebben wij zelf geschreven. De schrijvers van deze bronnen werken niet mee aan Sevenfold en hebben het niet goedgekeurd.",
  ],
};
