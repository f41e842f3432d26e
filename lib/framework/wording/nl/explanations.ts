import type { ExplanationsWording } from "../explanations";

export const EXPLANATIONS_WORDING: ExplanationsWording = {
  person: {
    name: "Score van één persoon",
    why: "Het gemiddelde van de antwoorden (a). Het laagste antwoord is 0 punten, het hoogste 100.",
    one: "Wie de vraag beantwoordde, heeft een eigen score (x): {n} van de {total} mensen.",
    rule: "Wie minstens {least} van de {items} vragen beantwoordde, heeft een eigen score (x): {n} van de {total} mensen.",
  },
  score: {
    name: "Score",
    why: "Het gemiddelde van alle eigen scores (x). Het aantal mensen is n.",
  },
  margin: {
    name: "Marge",
    why: "Toeval kan de score zo ver verschuiven: van {low} tot {high} (95% zekerheid). SD is de standaardafwijking; t hoort bij het aantal mensen.",
  },
  averageDeviation: {
    name: "Gemiddelde afwijking",
    why: "Hoe ver een eigen score gemiddeld van de groepsscore af ligt.",
  },
  shared: {
    name: "Gedeelde score",
    why: "Wie boven de score zit, telt mee tot aan de score. Zo verdwijnt een laag antwoord niet achter een hoog antwoord: de helft van de afwijking gaat eraf.",
  },
  agreement: {
    name: "Zien we hetzelfde?",
    tooFew: "Van minder dan {least} mensen zeggen we dat niet.",
    onePicture:
      "Er zijn geen twee groepen. De gemiddelde afwijking per vraag (ADJ) is hoogstens {onePicture}.",
    shades:
      "Er zijn geen twee groepen. De gemiddelde afwijking per vraag (ADJ) is meer dan {onePicture} en hoogstens {shades}.",
    spread:
      "Er zijn geen twee groepen. De gemiddelde afwijking per vraag (ADJ) is meer dan {shades}.",
    twoCamps:
      "Laag (onder {lowCut}): {low}. Hoog (vanaf {highCut}): {high}. Ertussen: {middle}. Laag en hoog zijn elk minstens een kwart, het midden is hoogstens de helft van de kleinste.",
    indication: "Met {n} mensen is dit een indicatie.",
  },
  stage: {
    name: "Fase",
    within: "{stage}",
    between: "tussen {stage} en {higher}",
    whyWithin: "Deze fase loopt van {from} tot {to}. Een grens hoort bij de hogere fase.",
    whyBetween: "De marge van de score loopt over een grens tussen twee fasen.",
  },
  ceiling: {
    name: "Plafond",
    why: "De laagste gedeelde score van de niveaus erboven, plus {tolerance} punten speling.",
    above: "Het ligt boven de 100 en houdt dus niets tegen.",
  },
  supported: {
    name: "Gedragen score",
    why: "Tot het plafond telt alles mee. Wat erboven komt, telt voor {carryOver}%.",
    all: "De score komt niet boven het plafond uit. Alles telt mee.",
    top: "Er ligt geen niveau met een score boven. Alles telt mee.",
  },
  supportedRange: {
    name: "Gedragen: laagst en hoogst",
    why: "Een niveau hierboven is nog zonder score. Dit is wat gedragen is als dat niveau 0 zou scoren, en wat als het 100 zou zijn.",
  },
  unsupported: {
    name: "Niet gedragen",
    why: "Wat er dan van de score overblijft.",
  },
  target: {
    name: "Doel",
    why: "Het gemiddelde van de doelen (y) die mensen kozen. Het zijn er k.",
    none: "Er is geen doel bekend. Dan rekenen we met {target}.",
    hidden: "Iedereen koos hetzelfde doel. In een kleine groep tonen we dat niet.",
  },
  leverage: {
    name: "Hefboom",
    why: "De ruimte tot het doel, maal het deel van het gebouw dat hierop rust: {resting} van de {count} niveaus. We meten vanaf de score, maar nooit hoger dan de gedeelde score plus {tolerance}.",
    hidden: "Uit de hefboom is het doel terug te rekenen. Ook die staat hier dus niet.",
  },
  level: {
    ownUnknown:
      "Minder dan de helft van de vragen is hier beantwoord. Er is geen score, en het niveau telt als nog niet bekend.",
    jointUnknown:
      "Te weinig mensen hebben hier een score. We laten er niets van zien, en het niveau telt als nog niet bekend.",
    few: "Minder dan de helft van de mensen heeft hier een score. Het niveau telt als nog niet bekend.",
    unanimous:
      "Iedereen kwam hier op dezelfde score uit. In een kleine groep tonen we dan alleen een band: {from} tot {to}.",
    below:
      "Dit volgt ook uit een niveau hierboven, waarvan we geen punt tonen. Daarom staat het hier niet.",
  },
  priority: {
    rule: "We lopen van boven naar beneden. Het eerste niveau dat nog niet bekend, laag of verdeeld is, komt eerst.",
    passed: "{score} is niet lager dan {cut}, en er is geen verdeeldheid. We lopen door.",
    passedHidden: "Niet laag en niet verdeeld. We lopen door.",
    unknown: "Dit niveau is nog niet bekend. Hier begin je.",
    low: "{score} is lager dan {cut}. Hier begin je.",
    lowHidden: "Lager dan {cut}. Hier begin je.",
    divided: "Niet laag, wel verdeeld. Hier begin je.",
    leverage: "Geen niveau hield ons op. Dan telt de grootste hefboom: die van {level}.",
    maintain: "Geen niveau hield ons op, en nergens is nog hefboom. Houd vast wat je doet.",
    most: "Grootste hefboom",
  },
  belowPriority: {
    name: "Munten onder het beginniveau",
    why: "Het deel van alle munten (m) dat lager ligt dan {level}. Wie munten verdeelde, gaf er tien.",
  },
  coinsPlace: {
    name: "Zwaartepunt van de munten",
    why: "Op welk niveau de munten gemiddeld liggen. Bovenaan is 1, onderaan is {count}.",
  },
  leveragePlace: {
    name: "Zwaartepunt van de hefboom",
    why: "Op welk niveau de hefboom gemiddeld ligt.",
  },
  inversion: {
    name: "Omkering",
    why: "Boven de 0 liggen de munten te laag in het gebouw, onder de 0 te hoog. Verder dan 1 kan niet.",
    hidden:
      "Hoe de munten bij de hefboom liggen, volgt uit alle niveaus. We tonen ze niet allemaal, dus dit ook niet.",
  },
  gap: {
    why: "Gewenst (W) min nu (N), elk op een schaal van 0 tot 100. Een omslag telt in geen niveau mee.",
    hidden: "Te weinig antwoorden, of in een kleine groep allemaal hetzelfde.",
    notAsked:
      "De korte vragenlijst vraagt alleen hoe het nu is. Er is dus geen verschil te berekenen.",
  },
  overallScore: {
    name: "Gemiddelde score",
    why: "Het gemiddelde van de niveaus met een score.",
  },
  overallSupported: {
    name: "Gemiddeld gedragen",
    why: "Hetzelfde gemiddelde, van de gedragen scores.",
  },
  overallStage: {
    name: "Fase van het geheel",
    why: "De fase van wat gemiddeld gedragen is: van {from} tot {to}.",
  },
  overallHidden:
    "Het geheel volgt uit alle niveaus samen. Niet elk niveau tonen we als punt, dus ook het geheel niet.",
  expert: {
    why: "Bij r en A is 1 volledig eens. AD telt in stappen van een antwoord. Een J staat voor alle vragen samen.",
    hidden:
      "Deze maten tonen we als genoeg mensen elke vraag beantwoordden, en bij elke vraag verschil was.",
    intraclass: "die vergelijken groepen, en dit is er één.",
  },
};
