import { z } from "zod";
import { roundPlaceSchema } from "./round-schema";

/** Larger than any list of invitations that we take. */
const LONGEST_LIST_TEXT = 1_000_000;

export const invitationListSchema = roundPlaceSchema.extend({
  list: z.string().max(LONGEST_LIST_TEXT, "too-many").default(""),
  step: z.enum(["check", "add"]).catch("check"),
});

/** Which invitations are meant; what is no id is left out. */
export const invitationIdsSchema = z.array(z.guid().nullable().catch(null)).transform((ids) => {
  return ids.filter((id) => id !== null);
});

export const emailSchema = z.email().max(254);
