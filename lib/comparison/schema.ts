import { z } from "zod";
import { PERSPECTIVES, SOCIAL_SYSTEMS } from "@/lib/framework/social-systems";

/** What a comparison shows of every level. */
export const MEASURES = ["own", "supported", "agreement", "change"] as const;

export type Measure = (typeof MEASURES)[number];

/** Not by score: differences are too uncertain for a ranking. */
export const ORDERS = ["name", "answers", "notable"] as const;

/** A unit in the list of those that are unfolded: the beginning of its id says enough. */
export const SHORT_ID = 8;

const MOST_UNFOLDED = 400;

const unfoldedSchema = z.union([
  z.literal("all"),
  z
    .string()
    .transform((text) => text.split(".").filter((id) => /^[0-9a-f]{8}$/.test(id)))
    .transform((ids) => new Set(ids.slice(0, MOST_UNFOLDED))),
]);

/** The state of the overview, all of it in its address; what is not known there is left out. */
export const overviewQuerySchema = z.object({
  of: z.uuid().nullable().catch(null).default(null),
  show: z.enum(MEASURES).catch("own"),
  since: z.uuid().nullable().catch(null).default(null),
  group: z.enum(["all", ...PERSPECTIVES]).catch("all"),
  kind: z.enum(["all", ...SOCIAL_SYSTEMS]).catch("all"),
  order: z.enum(ORDERS).catch("name"),
  open: unfoldedSchema.catch(new Set<string>()),
  /** The unit that was folded or unfolded last. */
  fold: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .nullable()
    .catch(null)
    .default(null),
  find: z.string().trim().max(100).catch(""),
});

export type OverviewQuery = z.infer<typeof overviewQuerySchema>;
