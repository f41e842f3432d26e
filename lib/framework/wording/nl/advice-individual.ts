import type { Level } from "../../levels";
import type { AdviceWording } from "../wording";

/** What a result on a level means for one person, and what to do with it. */
export const ADVICE_INDIVIDUAL: Record<Level, AdviceWording> = {
  mission: {
    headline: {
      unknown:
        "Waar je het uiteindelijk voor doet, liet je nog open. Sta daar eerst rustig bij stil.",
      low: "Wat je voor klanten wilt betekenen, heb je nog niet scherp. Begin met die vraag.",
      divided:
        "Je antwoorden over waar je het voor doet, wijzen niet dezelfde kant op. Neem daar eerst de tijd voor.",
      leverage:
        "Je staat stevig in je werk. Het meeste valt nu te winnen als je doel ook je volle dagen richting geeft.",
    },
    unknown:
      "Zo’n open plek kan van alles betekenen: nieuw werk, een drukke tijd, een vraag die je jezelf nooit stelde. Zonder dit antwoord is over de rest minder te zeggen. Neem er een rustig uur voor, en verander daarna pas iets.",
    low: "Weet je niet waar je het voor doet, dan wordt een dag al snel een lijst die af moet. De mens verdwijnt dan achter de vraag. Volgens Harald Pol werkt een helder doel door in alles eronder, tot in wat je doet.",
    divided:
      "Misschien wil je klanten vandaag vooruithelpen en tegelijk iets voor langere tijd betekenen. Dat hoeft geen probleem te zijn. Weet je wat bij twijfel zwaarder weegt, dan kies je rustiger op een volle dag.",
    unsupported:
      "Je doel staat bovenaan en hoeft niet gedragen te worden door een ander niveau. Kijk af en toe of je dagen er nog bij passen.",
    nextSteps: [
      "Schrijf vandaag drie klanten op die je niet vergeet. Zet erbij wat jij voor hen hebt betekend.",
      "Zoek wat die drie gemeen hebben. Maak er één zin van over wat klanten dankzij jou kunnen, weten of durven.",
      "Lees die zin deze week voor aan iemand die je werk kent. Vraag wat hij daarvan in jou terugziet.",
      "Leg de zin twee weken naast je agenda. Streep één ding weg waar geen klant iets aan heeft.",
    ],
    conversationStarters: [
      "Wat zou een klant missen als iemand anders morgen mijn werk deed?",
      "Wanneer kwam ik voor het laatst thuis met het gevoel: dit deed ertoe?",
      "Waarom koos ik dit werk, en geldt die reden nog?",
    ],
  },
  identity: {
    headline: {
      unknown:
        "Hoe je op klanten wilt overkomen, is nog een open vraag. Vraag eerst hoe zij je zien.",
      low: "Wie je voor klanten wilt zijn, is nog niet scherp genoeg. Werk daaraan voordat je je aanpak verandert.",
      divided:
        "Je antwoorden over wie je voor klanten wilt zijn, lopen uiteen. Kijk eerst wat elk beeld een klant brengt.",
      leverage:
        "Je weet wie je bent in je werk. Het meeste valt nu te winnen als klanten daar nog meer van zien.",
    },
    unknown:
      "Hoe je binnenkomt bij een ander, zie je zelf het minst. Dat je geen antwoord gaf, is dus niet vreemd. Haal eerst een paar indrukken van anderen op.",
    low: "Misschien ben je formeel bij de ene klant en een vriend bij de andere, zonder dat je het kiest. Mensen weten zo niet goed wat ze aan je hebben. Met een helder zelfbeeld bepaal je makkelijker wat je belangrijk vindt en wilt leren.",
    divided:
      "Misschien wil je de ene dag degene zijn die het weet, en de andere dag degene die er is. Een klant kan allebei nodig hebben. Bepaal welke van de twee je het liefst bent, dan kost wisselen minder moeite.",
    unsupported:
      "Hoe je wilt zijn, is je duidelijker dan waarvoor je het doet. Dat past bij iemand die al doende zijn weg vindt. Zoek het doel erbij, dan heb je houvast als je werk verandert.",
    nextSteps: [
      "Vraag deze week drie klanten of collega’s hoe zij jou aan een ander zouden beschrijven. Schrijf hun woorden op zonder iets uit te leggen.",
      "Zet ernaast hoe je beschreven zou willen worden. Omcirkel het woord dat nu het verst van je af staat.",
      "Bedenk bij dat woord iets wat een klant morgen al kan zien, zoals je eerste zin of je afscheid.",
      "Houd dat tien gesprekken vol. Let op of de toon van het gesprek verandert.",
    ],
    conversationStarters: [
      "Wat vertelt een klant over mij als ik de deur uit ben?",
      "Bij wie voel ik me als klant op mijn gemak, en wat heb ik daar zelf van?",
      "Bij welke klant was ik iemand anders dan ik wil zijn?",
    ],
  },
  values: {
    headline: {
      unknown:
        "Wat je over klanten gelooft, heb je nog niet onder woorden gebracht. Zoek eerst je eigen voorbeelden.",
      low: "Je hebt nog niet genoeg houvast bij de vraag wat een klant van jou mag verwachten. Werk dat eerst uit.",
      divided:
        "Je antwoorden over wat een klant mag verwachten, botsen met elkaar. Onderzoek die spanning eerst.",
      leverage:
        "Je overtuiging is duidelijk. Het meeste valt nu te winnen als je ernaar handelt, ook als het je iets kost.",
    },
    unknown:
      "Overtuigingen merk je pas als ze botsen. Wie vooral vaste taken doet, komt ze weinig tegen. Let een paar dagen op momenten waarop je bij een klant even aarzelt.",
    low: "Bij een ongewoon verzoek beslist dan al gauw de klok, je humeur of wie er meekijkt. Wat een collega liet liggen, laat jij zo ook sneller liggen. Weet je wat je belangrijk vindt, dan krijgt alles wat je daarna leert een reden.",
    divided:
      "Neem een klant die te laat is met een formulier en daardoor in de knel komt. Streng zijn is eerlijk tegenover anderen, soepel zijn helpt deze mens. Je hoeft niet voorgoed te kiezen, wel te weten waarom je kiest.",
    unsupported:
      "Je waarden zijn duidelijker dan waar je het voor doet of wie je wilt zijn. Dat geeft kracht, en het kan je uitputten. Verbind je waarden met een eigen doel, dan weet je ook wat je mag laten lopen.",
    nextSteps: [
      "Houd een week bij wanneer je bij een klant twijfelde. Noteer wat je deed en welke gedachte de doorslag gaf.",
      "Stel: je belt een klant en hoort dat hij op straat loopt. Schrijf op of je doorpraat of vraagt of het later beter kan, en waarom.",
      "Haal uit je voorbeelden drie zinnen over wat een klant bij jou mag verwachten. Laat er één gaan over werk dat van een collega is.",
      "Bespreek ze met iemand die het vast anders ziet. Vraag door tot je zijn reden begrijpt.",
      "Pak binnen twee weken één vraag op die niet van jou is. Blijf erbij tot die is opgelost en vraag wat de klant ervan vond.",
    ],
    conversationStarters: [
      "Wat doe ik voor een klant, ook als niemand het ooit zal zien?",
      "Welke klant kreeg van mij minder dan ik zelf redelijk vind, en waarom?",
      "Als een collega iets laat liggen bij een klant, wanneer is het dan ook van mij?",
    ],
  },
  competencies: {
    headline: {
      unknown:
        "Wat je van nature goed kunt voor klanten, zie je zelf nog niet scherp. Vraag eerst wat anderen zien.",
      low: "Je gebruikt je sterke kanten nog te weinig in je werk met klanten. Leer ze eerst beter kennen.",
      divided:
        "Je oordeelt wisselend over je eigen sterke kanten. Bekijk eerst rustig wanneer ze helpen en wanneer niet.",
      leverage:
        "Het meeste loopt. Zoek nu vaker het werk met klanten op waar jij vanzelf goed in bent.",
    },
    unknown:
      "Wat je geen moeite kost, valt je het minst op. Een collega of klant ziet het vaak eerder. Haal hun voorbeelden op en beslis daarna pas wat je wilt bijleren.",
    low: "Wie zijn aard niet kent, oefent al gauw op iets wat toch niet past. Misschien ben je geen vlotte prater, maar vergeet je geen enkele klant. Als je dat weet, kun je kiezen wat je leert en wat je aan een ander overlaat.",
    divided:
      "Zorgvuldig zijn kost tijd, snel zijn kost aandacht; elke sterke kant heeft zijn prijs. Bij de ene klant werkt hij voor je, bij de andere tegen je. Dat verschil kennen is nuttiger dan er een oordeel over geven.",
    unsupported:
      "Je hebt meer in je dan de niveaus erboven nu kunnen dragen. Dat kan jaren goed gaan. Zonder een eigen waarom kan talent wel een gewoonte worden waar je minder bij voelt.",
    nextSteps: [
      "Denk aan drie momenten met klanten die je energie gaven. Schrijf op wat je daar deed zonder erover na te denken.",
      "Vraag twee mensen die je werk kennen voor welke klant zij jou zouden roepen. Vraag ook wanneer zij naar een ander gaan.",
      "Kies één sterke kant en zoek deze maand twee situaties met klanten waarin je die bewust inzet.",
      "Kies ook één zwakke kant en regel er hulp bij: een collega, een geheugensteun of een ruil. Kijk of een klant daardoor minder lang wacht.",
    ],
    conversationStarters: [
      "Voor welke klant ben ik precies de goede?",
      "Wat kost mij moeite en gaat een ander vanzelf af, en kunnen we ruilen?",
      "Welke eigenschap van mij noemen klanten zonder dat ik ernaar vraag?",
    ],
  },
  skills: {
    headline: {
      unknown:
        "Hoe goed je gesprekken en berichten werken, kun je zelf nog niet zeggen. Laat eerst iemand meekijken.",
      low: "Je bedoelt het goed, maar in contact met klanten weet je nog niet altijd hoe. Dat kun je oefenen.",
      divided:
        "Hoe goed je gesprekken met klanten gaan, wisselt sterk in je antwoorden. Probeer eerst uit wat een klant helpt.",
      leverage:
        "Je weet waarom je het doet. Verfijn nu het hoe: een moeilijk gesprek, een heldere brief, een goede vraag.",
    },
    unknown:
      "Je hoort jezelf niet zoals een klant je hoort. Dan is het moeilijk om eerlijk over jezelf te oordelen. Zoek eerst een spiegel en kies daarna pas een cursus.",
    low: "Iemand is boos, iemand huilt, of jij moet nee zeggen: dan is goede wil niet genoeg. Weten hoe het kan, geeft jou rust en de klant aandacht. Begin bij waarom je het zo wilt, anders voelt elke techniek als de jas van een ander.",
    divided:
      "Goede adviezen spreken elkaar soms tegen: eerst het antwoord, of eerst het gevoel. Geen van beide is fout. Wat je kiest, hangt af van wat je in dit gesprek voor deze klant wilt.",
    unsupported:
      "Je vaardigheden lopen voor op de niveaus erboven. Dat zie je vaker bij mensen die graag leren. Volgens Harald Pol blijft een techniek pas hangen als je er een eigen reden voor hebt.",
    nextSteps: [
      "Kies één soort gesprek of bericht dat je lastig vindt. Schrijf op met welk gevoel een klant eruit moet komen.",
      "Vraag iemand die het goed kan of je één keer mag meeluisteren. Vraag na afloop naar het waarom, niet alleen naar het hoe.",
      "Probeer bij de volgende drie klanten één ding uit, zoals samenvatten voordat je antwoordt. Houd bij wat er gebeurt.",
      "Past een aangeleerde zin niet bij je, laat hem dan los. Zoek eigen woorden voor wat je wel meent.",
    ],
    conversationStarters: [
      "Welk gesprek met een klant zou ik overdoen, en hoe dan?",
      "Wat doe ik met mijn stem en mijn tempo als een klant boos wordt?",
      "Welke vraag stel ik een klant te weinig?",
    ],
  },
  behavior: {
    headline: {
      unknown:
        "Wat je op een gewone dag voor klanten doet, heb je nog niet scherp. Houd het eerst een week bij.",
      low: "Klanten merken nog minder van je dan je in je hebt. Kies één klein ding en doe het deze week.",
      divided:
        "De ene keer doe je veel voor een klant, de andere keer weinig. Ga eerst na wat het verschil maakt.",
      leverage:
        "Je doet al veel. Het meeste valt nu te winnen met elke dag één bewust gebaar voor een klant.",
    },
    unknown:
      "Wat je voor klanten doet, gaat vaak zo vanzelf dat je het vergeet. Een paar aantekeningen per dag zijn genoeg. Dan zie je of er iets ontbreekt of dat het alleen onzichtbaar was.",
    low: "Een klant ziet je bedoeling pas als je belt, iets uitzoekt, sorry zegt of alvast vooruitkijkt. Blijft dat uit, kijk dan wat je tegenhoudt: kun je het niet, mag het niet, of geloof je er niet in? Dat antwoord zegt of je hier begint of een niveau hoger.",
    divided:
      "Zelf in actie komen kan een klant helpen, en het kan ook te veel zijn. Daarom kan je inhouden even goed voelen als iets doen. Let eens op wat klanten zelf laten merken, dan wordt kiezen eenvoudiger.",
    unsupported:
      "Je doet meer dan de niveaus erboven op den duur kunnen dragen. Dat toont je inzet, en het kost veel energie. Weet je waarom en hoe, dan hoef je er niet elke keer moed voor te verzamelen.",
    nextSteps: [
      "Schrijf vijf werkdagen lang op wat je voor een klant deed dat niet hoefde. Een lege dag mag ertussen zitten.",
      "Kijk wat je het minst deed: inleven, net iets meer, zelf in actie komen of rechtzetten. Doe dat volgende week één keer.",
      "Bel morgen een klant die op iets wacht, ook als er nog geen nieuws is. Hoor hoe het gesprek anders loopt dan wanneer hij jou belt.",
      "Ga terug naar één klant bij wie iets misliep. Zeg dat het je spijt, maak het in orde en vraag of er nog iets is.",
    ],
    conversationStarters: [
      "Wat deed ik vorige week waar een klant ’s avonds nog over kan hebben verteld?",
      "Welk telefoontje stel ik uit, en wat betekent dat voor de klant die wacht?",
      "Wanneer zag ik dat een klant iets nodig had en zei ik toch niets?",
    ],
  },
  context: {
    headline: {
      unknown:
        "Wat je werkplek, regels en systemen met je klanten doen, is nog onduidelijk. Let er eerst een week op.",
      low: "Je wilt en kunt veel, maar wat er om je heen is geregeld, werkt nog niet genoeg mee. Ruim één hindernis op.",
      divided:
        "Je omgeving helpt je de ene keer en zit je de andere keer in de weg. Bekijk per klant wat telt.",
      leverage:
        "Bijna alles klopt. Een handiger ingedeelde dag geeft je nu de meeste ruimte voor klanten.",
    },
    unknown:
      "Aan je eigen omgeving wen je, ook aan wat er niet handig aan is. Misschien ga jij er ook niet over. Schrijf eerst op waar je dag stokt en bij wie je daarvoor moet zijn.",
    low: "Een volle agenda, een traag scherm of een strakke regel kost je aandacht voor de mens tegenover je. Niet alles daarvan kun je veranderen. Begin bij wat je zelf in de hand hebt en wat jouw bedoeling het meest hindert.",
    divided:
      "Een vaste tijd per klant geeft je rust en kapt soms een goed gesprek af. Een formulier voorkomt fouten en vraagt soms naar de bekende weg. Houd wat klanten helpt en stel vragen over de rest.",
    unsupported:
      "Wat je om je heen hebt geregeld, is verder dan de niveaus erboven kunnen dragen. Goed gereedschap geeft zekerheid, dus zo beginnen is begrijpelijk. In de ervaring van Harald Pol heb je er meer aan zodra je weet wat je ermee voor klanten wilt.",
    nextSteps: [
      "Noteer drie dagen waar een klant moest wachten door iets om jou heen: een scherm, een regel, een volle agenda.",
      "Schrijf bij elk punt wat een klant eraan heeft als het verandert. Bewaar voor later wat alleen voor jou handig is.",
      "Verander één ding waar je zelf over gaat, bijvoorbeeld een vast uur om terug te bellen. Houd het twee weken vol.",
      "Leg één ding waar je niet over gaat voor aan wie dat wel doet. Neem een echt voorval en een voorstel mee.",
    ],
    conversationStarters: [
      "Als ik voor mijn klanten één ding aan mijn werkdag mocht veranderen, wat werd het dan?",
      "Achter welke regel verschuil ik me weleens?",
      "Wat houd ik in stand omdat het er nu eenmaal is?",
    ],
  },
};
