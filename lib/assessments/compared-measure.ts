import { z } from "zod";

/** What a comparison shows of every level. */
export const COMPARED_MEASURES = ["own", "supported", "agreement"] as const;

export type ComparedMeasure = (typeof COMPARED_MEASURES)[number];

/** From an address that anybody may have changed: what is no measure is the first one. */
export const measureSchema = z.enum(COMPARED_MEASURES).catch("own");
