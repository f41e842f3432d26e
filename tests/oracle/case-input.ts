import type { Sample } from "@/lib/statistics/observed";
import { scaleScore } from "@/lib/statistics/scale-score";
import { type GroupLabel, splitByGroup } from "@/lib/statistics/split-by-group";
import { isObject, type Json, type JsonObject } from "./json";

/**
 * The inputs and parameters of one check. A check names columns of the data that its file holds,
 * or brings vectors of its own. What is missing or of the wrong kind is an error that says so.
 */
export class CaseInput {
  constructor(
    private readonly input: JsonObject,
    private readonly params: JsonObject,
    private readonly data: JsonObject,
  ) {}

  has(key: string): boolean {
    return this.input[key] !== undefined;
  }

  /** A number among the parameters. */
  param(key: string): number {
    const value = this.params[key];
    if (typeof value !== "number") throw new Error(`there is no number "${key}" in params`);
    return value;
  }

  /** A vector of numbers that the check brings; `null` is missing. */
  vector(key: string): Sample {
    return numbers(this.input[key], `input.${key}`);
  }

  /** A vector of parameters. */
  vectorParam(key: string): Sample {
    return numbers(this.params[key], `params.${key}`);
  }

  /** The column that `column` names. */
  column(): Sample {
    return this.dataColumn(this.input.column);
  }

  /** One row a person, from the columns that `key` lists. */
  rows(key: string): Sample[] {
    const names = this.input[key];
    if (!Array.isArray(names)) throw new Error(`there is no list "${key}" in input`);
    return rowsOf(names.map((name) => this.dataColumn(name)));
  }

  /** One row a person, from the columns listed, or from columns that the check brings. */
  items(): Sample[] {
    const inline = this.input.inline_columns;
    if (!isObject(inline)) return this.rows("columns");
    return rowsOf(Object.entries(inline).map(([name, values]) => numbers(values, name)));
  }

  /** The rows of a table that the check brings. */
  matrix(key: string): Sample[] {
    const rows = this.input[key];
    if (!Array.isArray(rows)) throw new Error(`there is no table "${key}" in input`);
    return rows.map((row, i) => numbers(row, `${key}[${i}]`));
  }

  /** The scale score, 0..100, of every person on the columns that `key` lists. */
  scores(key: string): Sample {
    const scale = {
      min: this.param("scale_min"),
      max: this.param("scale_max"),
      answeredShare: this.param("min_answered_share"),
    };
    return this.rows(key).map((row) => scaleScore(row, scale));
  }

  /** The group of each person, from the column that `group` names. */
  groups(): (GroupLabel | null)[] {
    const name = this.input.group;
    if (typeof name !== "string") throw new Error('there is no "group" in input');
    return labels(this.data[name], name);
  }

  /** Values by group: scale scores by a column, or two vectors that the check brings. */
  groupedValues(): Sample[] {
    const split = this.has("score_of")
      ? splitByGroup(this.scores("score_of"), this.groups())
      : splitByGroup(this.vector("values"), labels(this.input.groups, "input.groups"));
    return [...split.values()];
  }

  private dataColumn(name: Json | undefined): Sample {
    if (typeof name !== "string") throw new Error("a column is named by a string");
    return numbers(this.data[name], `data.${name}`);
  }
}

function numbers(value: Json | undefined, name: string): Sample {
  if (!Array.isArray(value)) throw new Error(`there is no vector ${name}`);
  return value.map((entry) => {
    if (entry === null || typeof entry === "number") return entry;
    throw new Error(`${name} holds ${JSON.stringify(entry)}, which is no number`);
  });
}

function labels(value: Json | undefined, name: string): (GroupLabel | null)[] {
  if (!Array.isArray(value)) throw new Error(`there is no vector ${name}`);
  return value.map((entry) => {
    if (entry === null || typeof entry === "string") return entry;
    return String(entry);
  });
}

function rowsOf(columns: readonly Sample[]): Sample[] {
  const length = columns[0]?.length ?? 0;
  if (columns.some((column) => column.length !== length)) {
    throw new Error("the columns differ in length");
  }
  return Array.from({ length }, (_, i) => columns.map((column) => column[i] ?? null));
}
