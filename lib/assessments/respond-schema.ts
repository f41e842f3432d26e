import { z } from "zod";
import { PERSPECTIVES } from "@/lib/framework/social-systems";
import { linkSchema } from "./schema";

/** By which way in somebody begins, and from which perspective if she is asked. */
export const beginSchema = linkSchema.extend({
  perspective: z.enum(PERSPECTIVES).optional().catch(undefined),
});
