import { z } from "zod";
import { LOCALES } from "@/lib/framework/locales";

/** As many characters as make guessing hopeless without asking for strange ones. */
export const LEAST_PASSWORD = 12;
const MOST_PASSWORD = 128;
export const PERSON_NAME_LENGTH = 80;

export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email("email-invalid").max(254, "email-invalid"));

/** A name; spaces around it and control characters go. */
export const personNameSchema = z
  .string()
  .transform((text) => text.replaceAll(/\p{Cc}+/gu, " ").trim())
  .pipe(z.string().min(1, "name-missing").max(PERSON_NAME_LENGTH, "name-too-long"));

export const newPasswordSchema = z
  .string()
  .min(LEAST_PASSWORD, "password-short")
  .max(MOST_PASSWORD, "password-long");

const knownPassword = z.string().min(1, "password-missing").max(MOST_PASSWORD, "password-wrong");

/** Where somebody who signs in was on her way to: an invitation to become a member, if any. */
const invitation = z
  .union([z.uuid(), z.literal("")])
  .catch("")
  .default("");

export const signInSchema = z.object({ email: emailSchema, password: knownPassword, invitation });

export const mailLinkSchema = z.object({ email: emailSchema });

/** Six digits of an app, or one of the codes to fall back on. */
export const secondFactorSchema = z.object({
  code: z
    .string()
    .transform((text) => text.replaceAll(/\s/g, ""))
    .pipe(z.string().min(1, "code-missing").max(40, "code-wrong")),
  invitation,
});

export const resetPasswordSchema = z.object({
  token: z.string().max(64),
  newPassword: newPasswordSchema,
});

export const profileSchema = z.object({ name: personNameSchema, locale: z.enum(LOCALES) });

/** The present password, of who has one. */
export const changePasswordSchema = z.object({
  password: z.string().max(MOST_PASSWORD).default(""),
  newPassword: newPasswordSchema,
});

export const passwordSchema = z.object({ password: knownPassword });

/** What an authenticator app is told, kept in the form until its first code is right. */
export const confirmTwoFactorSchema = z.object({
  code: z
    .string()
    .transform((text) => text.replaceAll(/\s/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, "code-wrong")),
});

export const idSchema = z.object({ id: z.uuid() });
