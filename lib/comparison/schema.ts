import { z } from "zod";
import { LEVELS } from "@/lib/framework/levels";
import { SHIFTS } from "@/lib/framework/shifts";
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

/** What a unit's history shows, all of it in its address. */
export const historyQuerySchema = z.object({
  /** The round that the last one is compared with in words; the one before it if not given. */
  since: z.uuid().nullable().catch(null).default(null),
  group: z.enum(["all", ...PERSPECTIVES]).catch("all"),
  /** What is drawn large. */
  at: z.enum([...LEVELS, ...SHIFTS]).catch("mission"),
});

export type HistoryQuery = z.infer<typeof historyQuerySchema>;

/** Longer is a report, not a note. */
const LONGEST_NOTE = 280;

/** A note at a day on the time axis of a unit. */
export const addNoteSchema = z.object({
  slug: z.string().min(1),
  unitId: z.uuid(),
  on: z.iso.date({ error: "on" }).transform((day) => new Date(day)),
  text: z.string().trim().min(1, "empty").max(LONGEST_NOTE, "long"),
});

export const removeNoteSchema = z.object({
  slug: z.string().min(1),
  unitId: z.uuid(),
  noteId: z.uuid(),
});

/** Of whom a building is: everybody in a unit, one perspective, or everybody else in the round. */
export const SIDE_GROUPS = ["all", ...PERSPECTIVES, "rest"] as const;

export type SideGroup = (typeof SIDE_GROUPS)[number];

/** One of the buildings beside each other, as its address has it: round, unit, group. */
export type SideAddress = {
  readonly roundId: string;
  readonly unitId: string;
  readonly group: SideGroup;
};

/** More do not fit beside each other. */
export const MOST_SIDES = 3;

const sideSchema = z
  .string()
  .transform((text) => text.split("_"))
  .pipe(z.tuple([z.uuid(), z.uuid(), z.enum(SIDE_GROUPS)]))
  .transform(([roundId, unitId, group]): SideAddress => ({ roundId, unitId, group }));

/** The sides in an address, or in a form where they come one by one. */
export const sidesSchema = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .transform((sides) => [...new Set(sides)].slice(0, MOST_SIDES))
  .pipe(z.array(sideSchema).min(1));
