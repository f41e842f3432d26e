import { parseCode } from "./codes";

/** The name of the cookie by which a phone is known again in one workshop; `null` for no code. */
export function participantCookie(text: string): string | null {
  const code = parseCode(text);
  return code && `workshop-${code}`;
}

/** For a month: long enough to read the result again. Scripts cannot read it. */
export const PARTICIPANT_COOKIE = {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  maxAge: 30 * 24 * 60 * 60,
} as const;
