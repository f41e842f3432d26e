import { notFound } from "next/navigation";
import { z } from "zod";
import { requireMembership } from "@/lib/organizations/loaders";
import { readRoundUnits, readUnitResult } from "./unit-result";
import { unitViewSchema } from "./unit-view";

export type UnitQuery = { readonly scope?: string; readonly group?: string };

/** The result of one unit in a closed round, for who may see it. */
export async function loadUnitResult(
  slug: string,
  roundId: string,
  unitId: string,
  query: UnitQuery,
) {
  const membership = await requireMembership(slug, "read-organization");
  const view = unitViewSchema.parse(query);
  const result =
    isId(roundId) && isId(unitId) && (await readUnitResult(membership, roundId, unitId, view));
  if (!result) notFound();
  return { ...result, organization: membership.organization };
}

export type LoadedUnitResult = Awaited<ReturnType<typeof loadUnitResult>>;

/** The units of a closed round that whoever asks may see. */
export async function loadRoundUnits(slug: string, roundId: string) {
  const membership = await requireMembership(slug, "read-organization");
  const found = isId(roundId) && (await readRoundUnits(membership, roundId));
  if (!found) notFound();
  return { ...found, organization: membership.organization };
}

export type LoadedRoundUnits = Awaited<ReturnType<typeof loadRoundUnits>>;

function isId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}
