import { fillSentence } from "./fill";
import type { Finding } from "./findings";
import { plural } from "./plural";
import type { Profile } from "./profile";
import { resultWords, type Telling } from "./words";

/** What a level's own sentences say already. */
const SAID_WITH_LEVEL: readonly Finding["kind"][] = ["divided", "unsupported", "dont-know"];

/** A result as plain text, in paragraphs: the lead, the levels, what else there is to say. */
export function resultText(profile: Profile, telling: Telling): string {
  const { lead, levels, findings, overall, parameters } = resultWords(profile, telling);
  const n = profile.respondents;
  const further = findings
    .filter(({ finding }) => !SAID_WITH_LEVEL.includes(finding.kind))
    .map(({ sentence }) => sentence)
    .filter((sentence) => !lead.includes(sentence));
  return [
    [fillSentence(plural(telling.wording.findings.respondents, n), { n })],
    [lead.join(" ")],
    levels.map(({ sentences }) => sentences.join(" ")),
    overall === null ? further : [...further, overall],
    [parameters],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}
