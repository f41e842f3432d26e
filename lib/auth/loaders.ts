import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { keepsMails } from "@/lib/mail/outbox";
import { auth } from "./auth";
import { findPerson } from "./gate";
import { openMemberInvitation } from "./invitation-gate";
import { hasProvider } from "./provider";
import { findAccount, findAccountDetails, findSoleOwnerships, hasAccounts } from "./queries";

/** What the page to sign in offers. Before there is any account it leads to where one is made. */
export async function loadSignIn() {
  const [person, some] = await Promise.all([findPerson(await headers()), hasAccounts()]);
  if (!some) redirect(`/${await getLocale()}/set-up`);
  if (person) redirect(`/${await getLocale()}/organizations`);
  return { provider: hasProvider() };
}

/** The page to set up is there until the first account is. */
export async function requireNoAccounts(): Promise<void> {
  if (await hasAccounts()) notFound();
}

/** One's own account. */
export async function loadAccount() {
  const asked = await headers();
  const session = await (await auth()).api.getSession({ headers: asked });
  const details = session && (await findAccountDetails(session.user.id));
  if (!session || !details) redirect(`/${await getLocale()}/sign-in`);
  const sole = await findSoleOwnerships(session.user.id);
  return {
    ...details,
    sessions: details.sessions.map((own) => ({ ...own, current: own.id === session.session.id })),
    /** What would be left without an owner, and what would be left without anybody. */
    keeps: sole.filter(({ others }) => others > 0).map(({ name }) => name),
    ends: sole.filter(({ others }) => others === 0).map(({ name }) => name),
  };
}

export type LoadedAccount = Awaited<ReturnType<typeof loadAccount>>;

/** An invitation to become a member, as whoever holds its link sees it, or `null`. */
export async function loadMemberInvitation(id: string) {
  const asked = await headers();
  const invitation = await openMemberInvitation(asked, id);
  if (!invitation) return null;
  const [person, account] = await Promise.all([findPerson(asked), findAccount(invitation.email)]);
  return { ...invitation, person, hasAccount: account !== null };
}

/** Whether the mail that somebody asked for goes out, or is read by the administrator. */
export function loadMailed(): { readonly kept: boolean } {
  return { kept: keepsMails() };
}
