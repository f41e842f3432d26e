import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { drawBuilding } from "@/lib/drawing/building";
import { lightPaint } from "@/lib/drawing/paint";
import { LOCALES, type Locale } from "@/lib/framework/locales";
import type { SocialSystem } from "@/lib/framework/social-systems";
import { type Wording, wordingFor } from "@/lib/framework/wording";
import type { CsvProblem } from "./csv-problem";
import { fill, fillSentence } from "./fill";
import { buildingPicture } from "./picture";
import type { Profile } from "./profile";
import { profileJson } from "./profile-json";
import { resultText } from "./result-text";
import { scoreCsv } from "./score-csv";

/** What a command prints, and how it ends: 0, or 2 when the input is refused. */
export type CommandResult = {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: 0 | 2;
};

const FORMATS = ["json", "text", "svg"] as const;

type Format = (typeof FORMATS)[number];

const SVG_WIDTH = 960;

/**
 * The command `score FILE.csv [--format json|text|svg] [--locale nl|en]`: scores a file of answers
 * as one group and prints its profile, the findings in words, or the building. Whatever is wrong
 * goes to `errors`, in the chosen language, and then there is no output.
 *
 * @param args the arguments after the name of the command
 */
export async function scoreCommand(args: readonly string[]): Promise<CommandResult> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { format: { type: "string" }, locale: { type: "string" } },
    allowPositionals: true,
    strict: false,
  });
  const locale = oneOf(LOCALES, values["locale"] ?? "nl");
  const format = oneOf(FORMATS, values["format"] ?? "json");
  const { csvProblems } = wordingFor(locale ?? "nl");
  const { command } = csvProblems;
  const misused = (problem: string) => refused([problem, command.usage]);

  const unknown = Object.keys(values).find((name) => name !== "format" && name !== "locale");
  if (unknown !== undefined) return misused(fill(command.unknownArgument, { argument: unknown }));
  if (locale === null) return misused(fill(command.unknownArgument, { argument: "--locale" }));
  if (format === null) return misused(fill(command.unknownArgument, { argument: "--format" }));
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return misused(command.noFile);

  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return refused([fill(command.unreadable, { file })]);
  const scored = scoreCsv(bytes);
  if (!scored.ok) return refused(scored.problems.map((problem) => told(problem, csvProblems)));
  return { output: `${shown(scored.value.profile, format, locale)}\n`, errors: "", exitCode: 0 };
}

function shown(profile: Profile, format: Format, locale: Locale): string {
  const wording = wordingFor(locale);
  // A file does not say whom it is about: one row is taken for a person, more for a team.
  const socialSystem: SocialSystem = profile.respondents === 1 ? "individual" : "team";
  switch (format) {
    case "json":
      return JSON.stringify(profileJson(profile), null, 1);
    case "text":
      return resultText(profile, { wording, locale, socialSystem });
    case "svg":
      return drawBuilding(buildingPicture(profile, { wording, socialSystem }), {
        paint: lightPaint,
        width: SVG_WIDTH,
        idPrefix: "building",
      });
  }
}

function told({ code, line, column, values }: CsvProblem, say: Wording["csvProblems"]): string {
  return fillSentence(`${say.where} ${say.problems[code]}`, { line, column, ...values });
}

function refused(sentences: readonly string[]): CommandResult {
  return { output: "", errors: sentences.map((sentence) => `${sentence}\n`).join(""), exitCode: 2 };
}

function oneOf<T extends string>(choices: readonly T[], value: string | boolean): T | null {
  return choices.find((choice) => choice === value) ?? null;
}
