import { notFound } from "next/navigation";
import { z } from "zod";
import type { Membership } from "@/lib/auth/gate";
import type { Locale } from "@/lib/framework/locales";
import { requireMembership } from "@/lib/organizations/loaders";
import { listUnits } from "@/lib/organizations/unit-queries";
import { unitsAbove, unitsById } from "@/lib/organizations/unit-tree";
import { readUnitHistory } from "./history-reader";
import { readOverview } from "./overview-reader";
import { mayNote } from "./rules";
import { historyQuerySchema, overviewQuerySchema, sidesSchema } from "./schema";
import { readSideBySide } from "./side-reader";

export type AddressQuery = Readonly<Record<string, string | string[] | undefined>>;

/** The units of a closed round beside each other, for who may see them. */
export async function loadOverview(slug: string, roundId: string, address: AddressQuery) {
  const membership = await requireMembership(slug, "read-organization");
  const query = overviewQuerySchema.parse(address);
  const isWrong = address.of !== undefined && query.of === null;
  const found = !isWrong && isId(roundId) && (await readOverview(membership, roundId, query));
  if (!found) notFound();
  return { ...found, organization: membership.organization };
}

export type LoadedOverview = Awaited<ReturnType<typeof loadOverview>>;

/** A unit over all closed rounds, for who may see it. */
export async function loadHistory(slug: string, unitId: string, address: AddressQuery) {
  const membership = await requireMembership(slug, "read-organization");
  const query = historyQuerySchema.parse(address);
  const history = isId(unitId) && (await readUnitHistory(membership, unitId, query));
  if (!history) notFound();
  const noting = mayNote(membership, []) || (await managesUnit(membership, unitId));
  return { ...history, organization: membership.organization, mayNote: noting };
}

/** Two or three buildings beside each other, for who may see each of them. */
export async function loadSideBySide(slug: string, address: AddressQuery, locale: Locale) {
  const membership = await requireMembership(slug, "read-organization");
  const sides = sidesSchema.safeParse(address.side);
  const found = sides.success && (await readSideBySide(membership, sides.data, locale));
  if (!found) notFound();
  return { ...found, organization: membership.organization };
}

export type LoadedSideBySide = Awaited<ReturnType<typeof loadSideBySide>>;

async function managesUnit(membership: Membership, unitId: string): Promise<boolean> {
  if (membership.managedUnitIds.length === 0) return false;
  const byId = unitsById(await listUnits(membership.scope));
  const unit = byId.get(unitId);
  const path = unit ? [...unitsAbove(byId, unit), unit] : [];
  return mayNote(
    membership,
    path.map(({ id }) => id),
  );
}

export type LoadedHistory = Awaited<ReturnType<typeof loadHistory>>;

function isId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}
