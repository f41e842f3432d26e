import { z } from "zod";
import { emailSchema, newPasswordSchema, personNameSchema } from "@/lib/auth/schema";

export const ORGANIZATION_NAME_LENGTH = 80;
export const LEAST_THRESHOLD = 3;
export const MOST_THRESHOLD = 50;
export const LONGEST_RETENTION = 120;

const organizationName = z
  .string()
  .transform((text) => text.replaceAll(/\p{Cc}+/gu, " ").trim())
  .pipe(
    z
      .string()
      .min(1, "organization-missing")
      .max(ORGANIZATION_NAME_LENGTH, "organization-too-long"),
  );

export const createOrganizationSchema = z.object({ organization: organizationName });

/** The first account of an installation and its organization. */
export const setUpSchema = createOrganizationSchema.extend({
  name: personNameSchema,
  email: emailSchema,
  newPassword: newPasswordSchema,
});

export const slugSchema = z.object({ slug: z.string().max(120) });

function wholeNumber(least: number, most: number, problem: string) {
  return z
    .string()
    .trim()
    .regex(/^\d{1,4}$/, problem)
    .transform(Number)
    .pipe(z.number().min(least, problem).max(most, problem));
}

/** What new rounds propose, and for how long answers are kept. */
export const policySchema = slugSchema.extend({
  organization: organizationName,
  threshold: wholeNumber(LEAST_THRESHOLD, MOST_THRESHOLD, "threshold-out-of-range"),
  retention: wholeNumber(1, LONGEST_RETENTION, "retention-out-of-range"),
});

/** Deleting cannot be undone: whoever does it writes the organization's name. */
export const deleteOrganizationSchema = slugSchema.extend({ confirmation: z.string().max(200) });

/** Deleting one's account takes a second yes. */
export const deleteAccountSchema = z.object({ sure: z.literal("yes", "confirm-first") });
