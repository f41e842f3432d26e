import { z } from "zod";
import { SOCIAL_SYSTEMS } from "@/lib/framework/social-systems";
import { MOST_UNIT_ROWS, UNIT_CODE_LENGTH, UNIT_NAME_LENGTH } from "./unit-limits";
import { cleanText } from "./unit-text";

const name = z
  .string("name-missing")
  .transform(cleanText)
  .pipe(z.string().min(1, "name-missing").max(UNIT_NAME_LENGTH, "name-too-long"));

/** May stay empty: then there is none. */
const code = z
  .string()
  .default("")
  .transform(cleanText)
  .pipe(z.string().max(UNIT_CODE_LENGTH, "code-too-long"))
  .transform((text) => (text === "" ? null : text));

/** In which organization, by the name in its address. */
const place = z.object({ slug: z.string() });

/** Which unit; that it is there is decided where the tree is. */
const unit = place.extend({ unitId: z.string() });

const target = z.string("target-missing").min(1, "target-missing");

export const addUnitSchema = place.extend({
  /** Empty for the one at the top. */
  parentId: z.string().transform((id) => (id === "" ? null : id)),
  name,
  code,
  socialSystem: z.enum(SOCIAL_SYSTEMS, "choose-one"),
});

export const renameUnitSchema = unit.extend({ name, code });

export const moveUnitSchema = unit.extend({ targetId: target });

/** Merging and closing cannot be undone, so they take a second yes. */
const sure = z.literal("yes", "confirm-first");

export const mergeUnitSchema = unit.extend({ targetId: target, sure });

export const closeUnitSchema = unit.extend({
  /** What happens to what is below it. */
  below: z.enum(["close", "keep"], "choose-one"),
  sure,
});

/** The rows of a file as the preview hands them back; whatever is in them is checked again. */
export const importRowsSchema = z
  .array(
    z.object({
      line: z.int().positive(),
      code: z.string(),
      name: z.string(),
      kind: z.string(),
      parent: z.string(),
    }),
  )
  .max(MOST_UNIT_ROWS);

/** What somebody searches for, as it stands in the address; anything else is nothing. */
export const searchText = z.string().catch("").transform(cleanText);
