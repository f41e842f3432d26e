import type { CsvProblemsWording } from "../csv-problems";

export const CSV_PROBLEMS_WORDING: CsvProblemsWording = {
  where: "Line {line}, column {column}:",
  problems: {
    "not-utf8": "this character is not UTF-8. Save the file as CSV UTF-8.",
    "empty-file": "the file is empty.",
    "no-respondents": "there are no answers below the column names.",
    "unclosed-quote": "a quotation mark opens here and never closes.",
    "stray-quote": "there is a quotation mark in the middle of a cell.",
    "unknown-column": "this column belongs to no question.",
    "duplicate-column": "this column is there twice.",
    "no-questions": "no column belongs to a question, so there is nothing to score.",
    "ragged-row": "the number of cells in this row is {cells}, the number of columns {columns}.",
    "not-whole": "“{value}” is not a whole number. Use a whole number, a ? or an empty cell.",
    "out-of-range": "{value} is outside {min} to {max}.",
    "too-many-coins": "the coins in this row make {coins}; there are {most} to divide.",
    "unknown-perspective":
      "“{value}” is not a perspective. Use management, staff or partner, or leave the cell empty.",
  },
  command: {
    usage: "Usage: npm run --silent score -- FILE.csv [--format json|text|svg] [--locale nl|en]",
    unknownArgument: "Unknown or incomplete: {argument}.",
    noFile: "Name one file of answers.",
    unreadable: "The file {file} cannot be read.",
  },
};
