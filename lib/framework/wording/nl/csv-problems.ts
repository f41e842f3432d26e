import type { CsvProblemsWording } from "../csv-problems";

export const CSV_PROBLEMS_WORDING: CsvProblemsWording = {
  where: "Regel {line}, kolom {column}:",
  problems: {
    "not-utf8": "dit teken is geen UTF-8. Sla het bestand op als CSV UTF-8.",
    "empty-file": "het bestand is leeg.",
    "no-respondents": "onder de kolomnamen staan geen antwoorden.",
    "unclosed-quote": "hier begint een aanhalingsteken dat nergens eindigt.",
    "stray-quote": "hier staat een aanhalingsteken midden in een cel.",
    "unknown-column": "deze kolom hoort bij geen enkele vraag.",
    "duplicate-column": "deze kolom staat er twee keer.",
    "no-questions": "geen enkele kolom hoort bij een vraag. Er valt dus niets te berekenen.",
    "ragged-row": "het aantal cellen in deze regel is {cells}, het aantal kolommen {columns}.",
    "not-whole": "“{value}” is geen heel getal. Gebruik een heel getal, een ? of een lege cel.",
    "out-of-range": "{value} valt buiten {min} tot en met {max}.",
    "too-many-coins":
      "de munten in deze regel zijn er samen {coins}; er zijn er {most} te verdelen.",
    "unknown-perspective":
      "“{value}” is geen perspectief. Kies management, staff of partner, of laat de cel leeg.",
  },
  command: {
    usage:
      "Gebruik: npm run --silent score -- BESTAND.csv [--format json|text|svg] [--locale nl|en]",
    unknownArgument: "Onbekend of onvolledig: {argument}.",
    noFile: "Noem één bestand met antwoorden.",
    unreadable: "Het bestand {file} is niet te lezen.",
  },
};
