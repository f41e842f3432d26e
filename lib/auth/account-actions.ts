"use server";

import { isAPIError } from "better-auth/api";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { type FormState, parseForm } from "@/lib/action";
import { auth } from "./auth";
import { refuse, withoutSecrets } from "./form-state";
import { findPerson, type Person } from "./gate";
import { endSession, removePasskey } from "./mutations";
import { findAccountDetails } from "./queries";
import { giveBack, takeTry } from "./rate-limits";
import {
  changePasswordSchema,
  confirmTwoFactorSchema,
  idSchema,
  passwordSchema,
  profileSchema,
} from "./schema";

/** Changes one's name and language. */
export async function changeProfile(_before: FormState, form: FormData): Promise<FormState> {
  await self();
  const parsed = parseForm(profileSchema, form);
  if (!parsed.ok) return parsed.state;
  await (await auth()).api.updateUser({ body: parsed.data, headers: await headers() });
  return redirect(`/${parsed.data.locale}/account?said=profile-saved`);
}

/** Changes one's password, or sets the first; every other session ends. */
export async function changePassword(_before: FormState, form: FormData): Promise<FormState> {
  const person = await self();
  const parsed = parseForm(changePasswordSchema, form);
  if (!parsed.ok) return withoutSecrets(parsed.state);
  const { password, newPassword } = parsed.data;
  const { api } = await auth();
  const asked = await headers();
  const details = await findAccountDetails(person.id);
  return withPassword(form, person, async () => {
    if (details?.hasPassword) {
      const body = { currentPassword: password, newPassword, revokeOtherSessions: true };
      await api.changePassword({ body, headers: asked });
    } else await api.setPassword({ body: { newPassword }, headers: asked });
    return said("password-saved");
  });
}

/** What somebody gets who turns the second step on: what to tell her app, and codes to fall back on. */
export type TwoFactorState = FormState & {
  readonly begun?: { readonly uri: string; readonly backupCodes: readonly string[] };
};

/** Begins with the second step; it is on when a first code is right. */
export async function beginTwoFactor(
  _before: TwoFactorState,
  form: FormData,
): Promise<TwoFactorState> {
  const person = await self();
  const parsed = parseForm(passwordSchema, form);
  if (!parsed.ok) return withoutSecrets(parsed.state);
  const { api } = await auth();
  const asked = await headers();
  return withPassword<TwoFactorState>(form, person, async () => {
    const begun = await api.enableTwoFactor({ body: parsed.data, headers: asked });
    if (begun.method !== "totp") throw new Error("The second step is no authenticator app.");
    const { totpURI: uri, backupCodes } = begun;
    return { problems: {}, values: {}, begun: { uri, backupCodes } };
  });
}

/** Turns the second step on with the first code of the app. */
export async function confirmTwoFactor(_before: FormState, form: FormData): Promise<FormState> {
  await self();
  const parsed = parseForm(confirmTwoFactorSchema, form);
  if (!parsed.ok) return withoutSecrets(parsed.state);
  const { api } = await auth();
  const asked = await headers();
  try {
    await api.verifyTOTP({ body: { code: parsed.data.code }, headers: asked });
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return refuse(form, { code: "code-wrong" });
    throw error;
  }
  return said("two-factor-on");
}

/** Turns the second step off. */
export async function endTwoFactor(_before: FormState, form: FormData): Promise<FormState> {
  const person = await self();
  const parsed = parseForm(passwordSchema, form);
  if (!parsed.ok) return withoutSecrets(parsed.state);
  const { api } = await auth();
  const asked = await headers();
  return withPassword(form, person, async () => {
    await api.disableTwoFactor({ body: parsed.data, headers: asked });
    return said("two-factor-off");
  });
}

/** Signs out on another device. */
export async function endOwnSession(form: FormData): Promise<void> {
  const person = await self();
  await endSession(person.id, idSchema.parse(Object.fromEntries(form)).id);
  await said("session-ended");
}

/** Takes a passkey away. */
export async function removeOwnPasskey(form: FormData): Promise<void> {
  const person = await self();
  await removePasskey(person.id, idSchema.parse(Object.fromEntries(form)).id);
  await said("passkey-removed");
}

/** Does what asks for one's password, which nobody may guess without end, not even at one's desk. */
async function withPassword<S extends FormState>(
  form: FormData,
  { email }: Person,
  work: () => Promise<S>,
): Promise<S | FormState> {
  if (!(await takeTry("sign-in-account", email))) return refuse(form, { form: "too-often" });
  try {
    const state = await work();
    await giveBack("sign-in-account", email);
    return state;
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) {
      return refuse(form, { password: "password-wrong" });
    }
    // It succeeded and leads on, or it is no matter of the password.
    await giveBack("sign-in-account", email);
    throw error;
  }
}

async function self(): Promise<Person> {
  return (await findPerson(await headers())) ?? redirect(`/${await getLocale()}/sign-in`);
}

async function said(what: string): Promise<never> {
  return redirect(`/${await getLocale()}/account?said=${what}`);
}
