import { z } from "zod";
import { ROLES } from "@/lib/auth/roles";
import { emailSchema, newPasswordSchema, personNameSchema } from "@/lib/auth/schema";
import { slugSchema } from "./organization-schema";

const role = z.enum(ROLES, "choose-one");

/** The units of a manager: every checked box of that name. */
export const unitIdsSchema = z.array(z.uuid()).max(200);

export const inviteMemberSchema = slugSchema.extend({ email: emailSchema, role });

export const memberRoleSchema = slugSchema.extend({ memberId: z.uuid(), role });

/** A member who goes: nobody goes by one click. */
export const goingSchema = slugSchema.extend({
  memberId: z.uuid(),
  sure: z.literal("yes", "confirm-first"),
});

export const memberInvitationSchema = slugSchema.extend({ invitationId: z.uuid() });

/** Who is invited and has an account. */
export const acceptSchema = z.object({ invitationId: z.uuid() });

/** Who is invited and has none yet. */
export const joinSchema = acceptSchema.extend({
  name: personNameSchema,
  newPassword: newPasswordSchema,
});
