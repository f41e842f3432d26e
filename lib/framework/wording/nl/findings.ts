import type { FindingsWording } from "../findings";

export const FINDINGS_WORDING: FindingsWording = {
  respondents: { one: "1 antwoord", other: "{n} antwoorden" },
  maintain: {
    individual: "Je staat op elk niveau waar je wilt staan. Houd vast wat je doet.",
    team: "Jullie staan op elk niveau waar jullie willen staan. Houd dat samen vast.",
    organization:
      "De organisatie staat op elk niveau waar jullie haar willen hebben. Blijf er samen naar kijken.",
  },
  divided: {
    spread: "De antwoorden over {level} lopen ver uiteen.",
    "two-camps":
      "Bij {level} zijn er twee groepen: {low} mensen antwoorden laag en {high} antwoorden hoog.",
  },
  dividedIndication: {
    spread:
      "De antwoorden over {level} lijken ver uiteen te lopen; met {n} antwoorden is dat een indicatie.",
    "two-camps":
      "Bij {level} lijken er twee groepen te zijn; met {n} antwoorden is dat een indicatie.",
  },
  effort: {
    some: {
      one: "Van elke 100 munten ging er 1 naar een niveau dat op {level} rust.",
      other: "Van elke 100 munten gingen er {coins} naar niveaus die op {level} rusten.",
    },
    all: "Alle munten gingen naar niveaus die op {level} rusten.",
    none: "Geen van de munten ging naar een niveau onder {level}.",
    noCoins: "De munten zijn niet verdeeld. Waar de inzet heen ging, is dus niet te zeggen.",
    noLeverage:
      "Geen niveau vraagt om extra inzet. Er is dus niets om de munten mee te vergelijken.",
  },
  unsupported:
    "Van de {score} punten bij {level} telt het model er {supported} als gedragen door de niveaus erboven.",
  dontKnow: "Bij {level} is {percent}% van de antwoorden ‘weet ik niet’.",
  strong: "De basis is al stevig bij {levels}.",
  strongAll: "De basis is op elk niveau stevig.",
  agreed: "Over {levels} zijn jullie het eens.",
  agreedIndication:
    "Over {levels} lijken jullie het eens; met {n} antwoorden is dat een indicatie.",
  tooFew: "Met {n} antwoorden is nog niet te zeggen hoe eensgezind jullie zijn.",
  overall:
    "Samen scoren de niveaus gemiddeld {score}. Het model telt daarvan {supported} als gedragen: fase ‘{stage}’.",
  level: {
    score: "{level}: {score}, {stage}.",
    between: "{level}: {score}, tussen {stage} en {higher}.",
    nobody: "Over {level} gaf niemand genoeg antwoorden.",
    few: "Over {level} kwamen te weinig antwoorden: van {n} van de {total} mensen.",
    supported: "Daarvan telt het model {supported} als gedragen.",
    range: "Gedragen is {low} tot {high}: dat hangt af van een niveau dat nog onbekend is.",
    agreement: {
      "one-picture": "Jullie zien dit hetzelfde.",
      shades: "Er zijn kleine verschillen in hoe jullie dit zien.",
      spread: "Jullie zien dit heel verschillend.",
      "two-camps": "Er zijn twee groepen: {low} mensen antwoorden laag, {high} hoog.",
    },
    indication: {
      "one-picture": "Een indicatie: jullie zien dit hetzelfde.",
      shades: "Een indicatie: er zijn kleine verschillen tussen jullie.",
      spread: "Een indicatie: jullie denken hier heel verschillend over.",
      "two-camps": "Een indicatie: er zijn twee groepen.",
    },
    dontKnow: "Van de antwoorden is {percent}% ‘weet ik niet’.",
  },
  parameters:
    "Rekenregels versie {version}: de speling is {tolerance} punten; wat daarboven ligt, telt voor {carryOver}%.",
};
