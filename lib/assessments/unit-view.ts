import { z } from "zod";
import { PERSPECTIVES } from "@/lib/framework/social-systems";

/** The choice of people in an address; what is not known there is the unit with all below it. */
export const unitViewSchema = z.object({
  scope: z.enum(["withBelow", "direct"]).catch("withBelow"),
  group: z.enum(["all", ...PERSPECTIVES]).catch("all"),
});

/** Which people of a unit: with those below it or not, everybody or one perspective. */
export type UnitView = z.infer<typeof unitViewSchema>;
