import type { BuildingWording } from "../building";

export const BUILDING_WORDING: BuildingWording = {
  title: "Het gebouw van zeven niveaus",
  supported: "gedragen {supported}",
  supportedRange: "gedragen {low} tot {high}",
  agreement: {
    "one-picture": "één beeld",
    shades: "kleine verschillen",
    spread: "ver uiteen",
    "two-camps": "twee groepen",
  },
  indication: "{agreement} (indicatie)",
  nobody: "nog geen antwoorden",
  few: "antwoord van {n} van de {total}",
  unknown: "nog niet bekend",
  priority: "begin hier",
  legend: {
    supported: "gedragen",
    unsupported: "niet gedragen door de niveaus erboven",
    undecided: "hangt af van een niveau dat nog niet bekend is",
    band: "de score ligt ergens in deze band",
    ceiling: "plafond: wat de niveaus erboven dragen",
    interval: "marge van de score (95%)",
    target: "waar we willen staan",
    person: "één persoon",
    people: "hoeveel mensen deze score geven",
    thirds: "hoeveel mensen in elk deel zitten",
    earlier: "de vorige keer",
  },
};
