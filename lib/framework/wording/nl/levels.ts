import type { Wording } from "../wording";

export const LEVELS_WORDING: Wording["levels"] = {
  mission: {
    name: "Missie",
    gloss: {
      individual: "Waar ik het voor doe",
      team: "Waar we voor bestaan",
      organization: "Waar onze organisatie voor bestaat",
    },
    about:
      "De missie is waar je het voor doet: wat je op lange termijn wilt bereiken, en voor wie. Er ligt geen niveau boven. In dit model geeft de missie vorm aan de identiteit: aan wie je nu bent en aan wie je wilt worden.",
    guidingQuestions: {
      individual: [
        "Waar wil ik met mijn werk uiteindelijk naartoe?",
        "Wat wil ik met mijn werk voor klanten bereiken?",
        "Waarom is het goed dat iemand dit werk doet?",
      ],
      team: [
        "Waar willen we als team over een paar jaar staan?",
        "Wat willen we samen voor klanten bereiken?",
        "Waarom is het goed dat ons team er is?",
      ],
      organization: [
        "Wat moet er over tien jaar beter zijn dankzij onze organisatie?",
        "Wat wil onze organisatie betekenen voor klanten en de samenleving?",
        "Waarom bestaat onze organisatie eigenlijk?",
      ],
    },
  },
  identity: {
    name: "Identiteit",
    gloss: {
      individual: "Wie ik wil zijn",
      team: "Wie we willen zijn",
      organization: "Wie onze organisatie wil zijn",
    },
    about:
      "Identiteit is het beeld dat je van jezelf hebt, en wat anderen daarvan zien. In dit model vormt de missie dat beeld, zoals het nu is en zoals je het graag wilt. De identiteit bepaalt weer welke waarden het zwaarst wegen.",
    guidingQuestions: {
      individual: [
        "Wie wil ik zijn voor een klant?",
        "Wat straal ik nu uit, en wat zou ik willen uitstralen?",
        "Waaraan merken anderen dat?",
      ],
      team: [
        "Wat voor team willen we zijn voor klanten?",
        "Hoe zien we onszelf nu, en past dat bij waar we heen willen?",
        "Wat moet een klant aan ons merken, en hoe zorgen we daarvoor?",
      ],
      organization: [
        "Wat voor organisatie willen we voor klanten zijn?",
        "Hoe kennen klanten onze organisatie nu?",
        "Waaraan moet een klant onze organisatie herkennen?",
      ],
    },
  },
  values: {
    name: "Waarden",
    gloss: {
      individual: "Waarom ik het zo doe",
      team: "Waarom we het zo doen",
      organization: "Waarom onze organisatie zo werkt",
    },
    about:
      "Waarden en overtuigingen zeggen waarom je de dingen op jouw manier doet. In dit model komen ze voort uit de identiteit. Ze geven weer vorm aan competenties, en aan hoe je met klanten en collega’s omgaat. Je verantwoordelijk voelen hoort er ook bij, voor je eigen werk en voor dat van een collega.",
    guidingQuestions: {
      individual: [
        "Waarom doe ik mijn werk op deze manier?",
        "Wat vind ik dat een klant van mij mag verwachten?",
        "Waar voel ik me verantwoordelijk voor, ook buiten mijn eigen taak?",
      ],
      team: [
        "Waarom doen we het zo, en niet anders?",
        "Welke ideeën over klanten delen we, en welke niet?",
        "Wat mogen we van elkaar verwachten als een klant op ons rekent?",
      ],
      organization: [
        "Waarom pakt onze organisatie de dingen zo aan?",
        "Wat geloven we als organisatie over klanten, en waar merk je dat aan?",
        "Delen leiding en medewerkers die overtuigingen, of zit daar verschil?",
      ],
    },
  },
  competencies: {
    name: "Competenties",
    gloss: {
      individual: "Waar ik goed in ben",
      team: "Waar we goed in zijn",
      organization: "Waar onze organisatie goed in is",
    },
    about:
      "Competenties zijn je sterke en zwakke kanten: eigenschappen die diep bij je horen. Het gaat minder om wat je hebt geleerd, en meer om wat je van nature meebrengt. In dit model worden ze gevormd door waarden en overtuigingen. Ze bepalen weer welke vaardigheden goed groeien.",
    guidingQuestions: {
      individual: [
        "Wat gaat mij bij klanten bijna vanzelf goed af?",
        "Wat past minder bij mij, en wie vult mij daarin aan?",
        "Waar komen klanten of collega’s voor naar mij toe?",
      ],
      team: [
        "Wat zijn onze sterke kanten als het om klanten gaat?",
        "Waar zijn we minder goed in?",
        "Laten we ieder doen waar die het best in is?",
      ],
      organization: [
        "Waarin is onze organisatie van nature sterk?",
        "Welke zwakke kant van onze organisatie merken klanten het eerst?",
        "Op welke eigenschappen kiezen we nieuwe collega’s?",
      ],
    },
  },
  skills: {
    name: "Vaardigheden",
    gloss: {
      individual: "Hoe ik het doe",
      team: "Hoe we het doen",
      organization: "Hoe onze organisatie het doet",
    },
    about:
      "Vaardigheden gaan over hoe je iets doet: luisteren, helder schrijven, een lastig gesprek voeren, een klacht oplossen. In dit model groeien ze op de competenties erboven. Ze bepalen weer welk gedrag je kunt laten zien.",
    guidingQuestions: {
      individual: [
        "Hoe pak ik het aan als een klant mij nodig heeft?",
        "Wat wil ik nog leren om klanten beter te helpen?",
      ],
      team: [
        "Hoe pakken we het aan als een klant iets moeilijks vraagt?",
        "Wat moet een nieuwe collega bij ons zien om het ook zo te kunnen?",
        "Hoe leren we van elkaar?",
      ],
      organization: [
        "Hoe leren mensen bij ons om klanten goed te helpen?",
        "Welke kennis hebben we in huis, en welke missen we?",
        "Wat zorgt ervoor dat mensen blijven gebruiken wat ze leren?",
      ],
    },
  },
  behavior: {
    name: "Gedrag",
    gloss: {
      individual: "Wat ik doe",
      team: "Wat we doen",
      organization: "Wat onze organisatie doet",
    },
    about:
      "Gedrag is wat je doet, en dus wat een klant ziet, hoort en merkt. In dit model volgt het uit de vaardigheden erboven. Met je gedrag beïnvloed je ook je omgeving: de context. Volgens Harald Pol vallen klanten vier dingen op: je inleven, meer doen dan verwacht, zelf in actie komen en een fout rechtzetten.",
    guidingQuestions: {
      individual: [
        "Wat doe ik op een gewone dag voor klanten?",
        "Wat deed ik deze week waar een klant iets van merkte?",
      ],
      team: [
        "Wat doen we voor klanten, en wat laten we liggen?",
        "Wat deed een van ons deze week dat een klant is opgevallen?",
        "Wat doen we als er iets misgaat?",
      ],
      organization: [
        "Wat doet onze organisatie dat klanten echt merken?",
        "Wat zien klanten onze leiding doen?",
        "Wat doet onze organisatie zonder dat een klant erom vraagt?",
      ],
    },
  },
  context: {
    name: "Context",
    gloss: {
      individual: "Waarmee ik werk",
      team: "Waarmee we werken",
      organization: "Waarmee onze organisatie werkt",
    },
    about:
      "De context is alles om je werk heen, binnen en buiten: de plek, de systemen, de processen, wie wat doet. Mensen veranderen die omgeving met hun gedrag. De context maakt goed werk makkelijker of moeilijker. Hier eindigt het gebouw; er ligt geen niveau onder.",
    guidingQuestions: {
      individual: [
        "In welke omstandigheden doe ik mijn werk?",
        "Welke middelen helpen mij om klanten goed te helpen, en welke zitten in de weg?",
        "Wat kan ik zelf aan mijn omgeving veranderen?",
      ],
      team: [
        "In welke omstandigheden werken we als team?",
        "Welke regels en systemen helpen ons, en welke niet?",
        "Wat kunnen we zelf aanpassen?",
      ],
      organization: [
        "Wat maakt ons werk makkelijker of moeilijker, van binnen en van buiten?",
        "Helpt onze taakverdeling de klant, of zit die in de weg?",
        "Welke processen en systemen werken voor de klant, en welke vooral voor onszelf?",
      ],
    },
  },
};
