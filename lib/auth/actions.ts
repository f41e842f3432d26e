"use server";

import { isAPIError } from "better-auth/api";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { type FormState, parseForm } from "@/lib/action";
import { auth } from "./auth";
import { refuse, withoutSecrets } from "./form-state";
import { findAccount } from "./queries";
import { addressOf, giveAllBack, giveBack, takeTry } from "./rate-limits";
import { mailLinkSchema, resetPasswordSchema, secondFactorSchema, signInSchema } from "./schema";

/** Signs in with a password; leads to the second step when there is one. */
export async function signIn(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(signInSchema, form);
  if (!parsed.ok) return withoutSecrets(parsed.state);
  const { email, password, invitation } = parsed.data;
  const asked = await headers();
  if (!(await takesTry(asked, email))) return refuse(form, { form: "too-often" });
  const outcome = await attempt(async () =>
    (await auth()).api.signInEmail({ body: { email, password }, headers: asked }),
  );
  if (!outcome) return refuse(form, { password: "sign-in-wrong" });
  await giveAllBack("sign-in-account", email);
  await giveBack("sign-in-address", addressOf(asked));
  if ("twoFactorRedirect" in outcome) redirect(await pathTo("/sign-in/second-step", invitation));
  redirect(await pathAfter(invitation));
}

/** The second step: a code of an authenticator app, or one of those to fall back on. */
export async function confirmSecondFactor(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(secondFactorSchema, form);
  if (!parsed.ok) return withoutSecrets(parsed.state);
  const { code, invitation } = parsed.data;
  const asked = await headers();
  if (!(await takeTry("sign-in-address", addressOf(asked)))) {
    return refuse(form, { form: "too-often" });
  }
  const { api } = await auth();
  const outcome = await attempt(() =>
    /^\d{6}$/.test(code)
      ? api.verifyTOTP({ body: { code }, headers: asked })
      : api.verifyBackupCode({ body: { code }, headers: asked }),
  );
  if (!outcome) return refuse(form, { code: "code-wrong" });
  await giveBack("sign-in-address", addressOf(asked));
  redirect(await pathAfter(invitation));
}

/** Mails a link that signs somebody in. Says the same whether the account exists or not. */
export async function mailSignInLink(_before: FormState, form: FormData): Promise<FormState> {
  return mailLink(form, async ({ api }, email, asked) => {
    const account = await findAccount(email);
    // A mailbox is one factor; who asked for two gets two.
    if (account && !account.twoFactorEnabled) {
      await api.signInMagicLink({ body: { email }, headers: asked });
    }
  });
}

/** Mails a link to choose a new password. Says the same whether the account exists or not. */
export async function mailPasswordReset(_before: FormState, form: FormData): Promise<FormState> {
  return mailLink(form, async ({ api }, email, asked) => {
    await api.requestPasswordReset({ body: { email }, headers: asked });
  });
}

/** Sets a new password with the link from a mail. */
export async function resetPassword(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(resetPasswordSchema, form);
  if (!parsed.ok) return withoutSecrets(parsed.state);
  const { token, newPassword } = parsed.data;
  const asked = await headers();
  const outcome = await attempt(async () =>
    (await auth()).api.resetPassword({ body: { token, newPassword }, headers: asked }),
  );
  if (!outcome) return refuse(form, { form: "link-spent" });
  redirect(`/${await getLocale()}/sign-in?said=password-chosen`);
}

/** Signs out on this device. */
export async function signOut(): Promise<void> {
  const asked = await headers();
  await attempt(async () => (await auth()).api.signOut({ headers: asked }));
  redirect(`/${await getLocale()}`);
}

type Auth = Awaited<ReturnType<typeof auth>>;

async function mailLink(
  form: FormData,
  send: (auth: Auth, email: string, asked: Headers) => Promise<void>,
): Promise<FormState> {
  const parsed = parseForm(mailLinkSchema, form);
  if (!parsed.ok) return parsed.state;
  const { email } = parsed.data;
  const asked = await headers();
  const mayAsk = await takeTry("mail-address", addressOf(asked));
  if (!mayAsk || !(await takeTry("mail-account", email))) {
    return refuse(form, { form: "too-often" });
  }
  try {
    await send(await auth(), email, asked);
  } catch (error) {
    console.error("A mail to somebody with an account could not be sent:", error);
    return refuse(form, { form: "mail-failed" });
  }
  redirect(`/${await getLocale()}/sign-in/mailed`);
}

/** What better-auth refuses is `null`; what goes wrong is thrown. */
async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null;
    throw error;
  }
}

async function takesTry(asked: Headers, email: string): Promise<boolean> {
  // Who may try no more from here does not use up somebody else's tries.
  return (
    (await takeTry("sign-in-address", addressOf(asked))) &&
    (await takeTry("sign-in-account", email))
  );
}

async function pathAfter(invitation: string): Promise<string> {
  const locale = await getLocale();
  return invitation ? `/${locale}/accept-invitation/${invitation}` : `/${locale}/organizations`;
}

async function pathTo(path: string, invitation: string): Promise<string> {
  return `/${await getLocale()}${path}${invitation ? `?invitation=${invitation}` : ""}`;
}
