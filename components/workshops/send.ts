import type { Keeping } from "@/lib/workshops/schema";
import type { Command } from "@/lib/workshops/session";

/** What became of something that a facilitator did. */
export type Sent =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: string;
      readonly problems: Readonly<Record<string, string>>;
    };

/** Something to keep as a form has it, before it is known to be right. */
export type Unchecked = Record<string, unknown> & { readonly keep: Keeping["keep"] };

export function sendCommand(token: string, command: Command): Promise<Sent> {
  return send(`/api/screens/${token}/commands`, command);
}

export function sendKeeping(token: string, keeping: Unchecked): Promise<Sent> {
  return send(`/api/screens/${token}/keepings`, keeping);
}

export function sendClose(token: string): Promise<Sent> {
  return send(`/api/screens/${token}/close`, {});
}

async function send(url: string, body: unknown): Promise<Sent> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (response?.ok) return { ok: true };
  const said = (await response?.json().catch(() => null)) as Partial<
    Extract<Sent, { ok: false }>
  > | null;
  return { ok: false, reason: said?.reason ?? "failed", problems: said?.problems ?? {} };
}
