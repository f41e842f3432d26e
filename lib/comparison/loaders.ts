import { notFound } from "next/navigation";
import { z } from "zod";
import { requireMembership } from "@/lib/organizations/loaders";
import { readOverview } from "./overview-reader";
import { overviewQuerySchema } from "./schema";

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

function isId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}
