import type { EngagementKind } from "@/lib/framework/social-systems";
import type { DepartmentCode } from "./story";

/** Moments on which a customer was really helped, as people of a department tell them. */
export type Stories = {
  readonly department: DepartmentCode;
  readonly kind: EngagementKind;
  readonly texts: readonly string[];
};

export const STORIES: readonly Stories[] = [
  {
    department: "WON",
    kind: "empathy",
    texts: [
      "Een bewoner zegde na een overlijden de huur op. We hebben haar twee weken extra gegeven om rustig afscheid te nemen van het huis.",
      "Een meneer kwam boos aan de deur over zijn huurverhoging. Na een kop koffie bleek hij vooral alleen te zijn. Hij eet nu op dinsdag mee in de buurtkamer.",
      "Een jong gezin durfde niet te zeggen dat ze de inrichting niet konden betalen. We hebben het zelf ter sprake gebracht en het fonds erbij gehaald.",
      "Bij de sleuteloverdracht merkte ik dat een mevrouw de brief niet kon lezen. We hebben alles samen doorgenomen, zonder haast.",
      "Een buurvrouw meldde geluid. In plaats van een brief zijn we langsgegaan bij allebei. Het bleek een baby met koliek, geen onwil.",
      "Een huurder met verzamelwoede schaamde zich zo dat niemand binnen mocht. Drie keer op de stoep gepraat, de vierde keer mocht ik helpen.",
      "Een bewoner was bang voor de renovatie door wat hij vroeger had meegemaakt. We hebben een vast gezicht afgesproken en dat ook volgehouden.",
    ],
  },
  {
    department: "WON",
    kind: "extra",
    texts: [
      "Op vrijdagmiddag nog een tijdelijke woning geregeld voor een moeder met twee kinderen. Formeel kon het maandag ook.",
      "We hebben met de hele ploeg het plein geveegd voor de opening van de speeltuin. Bewoners pakten vanzelf ook een bezem.",
      "Een rolstoel paste niet door de nieuwe voordeur. Dezelfde dag een tijdelijke drempel gemaakt en de maat laten aanpassen.",
      "Een nieuwe huurder sprak nog geen Nederlands. Een collega met dezelfde taal is in haar pauze meegegaan naar de woning.",
      "De lift stond een dag stil. We hebben de boodschappen van zeven oudere bewoners naar boven gebracht.",
      "Een student kon de sleutel niet voor vijf uur ophalen. Ik ben op weg naar huis bij zijn stage langsgereden.",
    ],
  },
  {
    department: "WON",
    kind: "initiative",
    texts: [
      "Na drie klachten over hetzelfde portiek heb ik alle deuren langsgelopen. Nu hebben we één afspraak in plaats van drie dossiers.",
      "Wij bellen nieuwe huurders na zes weken zelf op. Eén op de drie heeft dan iets kleins dat meteen opgelost kan worden.",
      "Een bewoonster wilde een geveltuin. We hebben met de gemeente uitgezocht hoe het wel kon, nu doet de halve straat mee.",
      "Ik zag dat iemand drie maanden lang net te weinig overmaakte. Eén telefoontje en de toeslag klopte weer.",
      "We zijn het spreekuur in de bibliotheek gaan doen. Daar komen mensen die nooit naar kantoor komen.",
      "Bij een woningruil hebben we beide gezinnen aan tafel gezet. In een half uur was rond wat per mail weken duurde.",
    ],
  },
  {
    department: "WON",
    kind: "repair",
    texts: [
      "We hadden iemand twee keer een verkeerde datum gegeven. Ik ben langsgegaan met excuses en heb haar mijn eigen nummer gegeven.",
      "Een huurder kreeg onterecht een aanmaning. Dezelfde dag rechtgezet, met een briefje dat door ons zelf geschreven was.",
      "Een woning bleek bij oplevering niet schoon. We hebben hem zelf gepoetst en de huur een week later laten ingaan.",
      "Door een fout van ons stond iemand niet meer op de lijst. We hebben het uitgelegd zonder omwegen en de plek hersteld.",
    ],
  },
  {
    department: "KLA",
    kind: "empathy",
    texts: [
      "Een mevrouw belde voor de derde keer over dezelfde kraan. Ik heb eerst gevraagd hoe het met háár ging. Daarna was de kraan zo geregeld.",
      "Een beller begon te huilen om een betalingsregeling. Ik heb de wachtrij even laten wachten. Dat gesprek ging voor.",
      "Aan de balie stond een jongen die voor zijn ouders kwam tolken. Ik heb een tolk gebeld, zodat hij gewoon kind kon zijn.",
      "Een meneer typte alles in hoofdletters. Bleek dat hij slecht ziet. We bellen hem nu gewoon.",
      "Iemand vroeg naar een parkeerplaats, maar vertelde dat haar man net was opgenomen. We hebben de rest van haar vragen ook overgenomen.",
    ],
  },
  {
    department: "KLA",
    kind: "extra",
    texts: [
      "Een student zat zonder warm water in de tentamenweek. Ik heb gebeld tot er die avond nog een monteur kwam.",
      "Na sluitingstijd stond er nog iemand met een kinderwagen voor de deur. We hebben de balie weer opengedaan.",
      "Een huurder wist niet welk formulier ze nodig had. We hebben het samen ingevuld aan de telefoon, ook dat van de gemeente.",
      "Ik heb een beller niet doorverbonden maar zelf rondgebeld. Twintig minuten werk, en zij hoefde haar verhaal niet vier keer te doen.",
    ],
  },
  {
    department: "KLA",
    kind: "initiative",
    texts: [
      "Ik zag tien meldingen uit één flat en heb meteen de wijkbeheerder gebeld. De ketel was het, niet de radiatoren.",
      "We hebben de vijf lastigste brieven herschreven. Over die brieven wordt nu nauwelijks nog gebeld.",
      "Tijdens de storm hebben we oudere bewoners zelf gebeld in plaats van te wachten tot ze ons belden.",
      "Een collega houdt bij welke vragen terugkomen. Elke vrijdag lossen we er samen één echt op.",
      "Ik heb een bewoner die altijd klaagde gevraagd mee te lezen met onze nieuwe site. Hij haalde er zes onduidelijkheden uit.",
    ],
  },
  {
    department: "KLA",
    kind: "repair",
    texts: [
      "Een afspraak was uit de agenda verdwenen. Ik heb de bewoner gebeld voordat hij ons belde, en een nieuwe geregeld op zijn tijd.",
      "We hadden beloofd terug te bellen en deden het niet. De volgende ochtend om acht uur heb ik het goedgemaakt.",
      "Een klacht was drie keer doorgestuurd. Ik heb hem bij mij gehouden tot hij klaar was en elke week laten weten hoe het stond.",
    ],
  },
  {
    department: "VAS",
    kind: "empathy",
    texts: [
      "Bij het vervangen van een keuken zat er een peuter met koorts. We zijn stil gaan werken en hebben het boren naar de middag verplaatst.",
      "Een oude man wilde zijn kastje niet kwijt. We hebben het in de nieuwe badkamer teruggehangen, ook al stond dat niet op de tekening.",
      "Een bewoonster schrok van drie mannen in haar huis. Sindsdien gaan we daar met één vaste vakman naar binnen.",
      "Voor de renovatie heb ik gevraagd waar mensen tegenop zagen. Het ging niet over de muren maar over hun katten. Daar hadden we zo iets op.",
      "Iemand met een nachtdienst sliep overdag. We hebben de steiger aan zijn kant als laatste gezet.",
    ],
  },
  {
    department: "VAS",
    kind: "extra",
    texts: [
      "De verwarming was klaar, maar de mevrouw kreeg het gordijn niet meer dicht. Even meegenomen, vijf minuten werk.",
      "Op de laatste dag van een renovatie hebben we alle naambordjes schoongemaakt. Daar werd meer over gepraat dan over het dak.",
      "Een lekkage op kerstavond. Twee collega's zijn gegaan, zonder dat iemand het vroeg.",
      "Bij een oplevering hebben we de fiets van het dochtertje meteen gerepareerd. Haar moeder groet ons nog steeds.",
      "De oude vloer moest eruit en de bewoner kon niet tillen. Wij hebben zijn spullen verplaatst en weer teruggezet.",
      "We hebben een proefkamer ingericht waar mensen de nieuwe kranen konden voelen. Dat nam veel onrust weg.",
    ],
  },
  {
    department: "VAS",
    kind: "initiative",
    texts: [
      "Toen ik voor een kraan kwam, zag ik vocht achter het behang. Meteen de hele strang laten nakijken, scheelde vier buren een lekkage.",
      "Wij nemen nu standaard een setje stopcontacten mee. De helft van de bewoners heeft er eentje dat loszit.",
      "We bellen een uur van tevoren met een echte tijd. Er staat bijna niemand meer voor een dichte deur.",
      "Bij een mutatie heb ik de nieuwe huurder gevraagd mee te lopen. Die ene muur hoefde helemaal niet wit.",
      "Ik heb de planning van twee straten omgedraaid zodat de school rustig toetsen kon maken.",
      "Met de aannemer hebben we één appgroep per portiek gemaakt. Bewoners weten nu op de dag zelf wat er gebeurt.",
    ],
  },
  {
    department: "VAS",
    kind: "repair",
    texts: [
      "We hadden de verkeerde deur besteld. Dezelfde week een tijdelijke geplaatst en het gezin gevraagd welke kleur ze eigenlijk wilden.",
      "Het dak lekte een week na oplevering. We zijn met de hele ploeg teruggegaan en hebben ook het plafond binnen opnieuw gesausd.",
      "Een tegel was gebarsten bij het sjouwen. Direct gemeld, niet gewacht tot iemand het zag. Bewoner kon er om lachen.",
      "De planning liep drie weken uit. Ik ben elke deur langsgegaan om het zelf te vertellen.",
    ],
  },
  {
    department: "BED",
    kind: "empathy",
    texts: [
      "Een huurder begreep de afrekening van de servicekosten niet. Ik heb gebeld en het met haar eigen getallen uitgelegd.",
      "Een kleine aannemer zat krap. Wij hebben zijn rekening dezelfde dag betaald, want zonder hem staan onze bewoners in de kou.",
      "Een sollicitant werd het niet. We hebben een half uur genomen om te vertellen wat wel goed was. Ze werkt nu bij Wijkbeheer.",
    ],
  },
  {
    department: "BED",
    kind: "extra",
    texts: [
      "De computer van een wijkbeheerder gaf het op vlak voor een huisbezoek. Binnen een kwartier stond er een andere klaar.",
      "De zaal was dubbel geboekt op de avond van de huurdersraad. We hebben de kantine omgebouwd en soep gemaakt.",
      "Voor een bewonersavond hebben we de cijfers op één A4 gezet dat ook mijn moeder snapt.",
    ],
  },
  {
    department: "BED",
    kind: "initiative",
    texts: [
      "We zijn een ochtend meegelopen met Dagelijks onderhoud. Daarna hebben we drie schermen uit het systeem gehaald.",
      "Ik zag dat mensen met een overleden partner nog maanden post op beide namen kregen. Dat is nu met één vinkje voorbij.",
      "Wij vragen bij elke regel in een contract: merkt een bewoner dit? Het contract met de schoonmaak is half zo lang geworden.",
    ],
  },
  {
    department: "BED",
    kind: "repair",
    texts: [
      "Door een fout in de incassorun waren veertig mensen dubbel afgeschreven. Voor de lunch stond het terug, met een bericht erbij.",
      "Een storing lag bij ons. We hebben dat gewoon gezegd tegen de balie, zodat zij het eerlijk konden uitleggen.",
    ],
  },
  {
    department: "DIR",
    kind: "empathy",
    texts: [
      "Voor het jaarplan heb ik eerst een dag aan de balie gezeten. De helft van mijn stuk kon weg.",
      "Een bewoner schreef een lange brief. We hebben geen standaardantwoord gestuurd maar hem uitgenodigd.",
    ],
  },
  {
    department: "DIR",
    kind: "initiative",
    texts: [
      "We beginnen elk overleg nu met een verhaal van een huurder. Dat verandert waar het daarna over gaat.",
      "Samen met de huurdersraad hebben we één pagina geschreven over waar we voor zijn. Geen beleidstaal.",
      "We hebben een besluit teruggedraaid toen bleek wat het aan de voordeur deed.",
    ],
  },
];
