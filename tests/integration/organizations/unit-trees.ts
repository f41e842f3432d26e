import { randomUUID } from "node:crypto";
import { unscopedDatabase } from "@/lib/db/client";
import { listUnits } from "@/lib/organizations/unit-queries";
import type { Unit } from "@/lib/organizations/unit-tree";
import type { TestOrganization } from "../../support/organizations";

/** The ids of the units that `plantUnits` made, by their codes. */
export type Planted = Readonly<Record<"top" | "north" | "south" | "a", string>>;

/** Makes a small tree: top ── north ── a, and top ── south. */
export async function plantUnits({ id: organizationId }: TestOrganization): Promise<Planted> {
  const [top, north, south, a] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const unit = (id: string, parentId: string | null, code: string, name: string) => ({
    organizationId,
    id,
    parentId,
    code,
    name,
    socialSystem: "team" as const,
  });
  await unscopedDatabase().unit.createMany({
    data: [
      unit(top, null, "top", "De Woonplaats"),
      unit(north, top, "north", "Noord"),
      unit(south, top, "south", "Zuid"),
      unit(a, north, "a", "Team A"),
    ],
  });
  return { top, north, south, a };
}

/** Each open unit as "code < code of what is above it: name", in the order of the codes. */
export async function treeText({ scope }: TestOrganization): Promise<string[]> {
  const units = await listUnits(scope);
  const codeOf = (id: string | null) => units.find((unit) => unit.id === id)?.code ?? "–";
  return units
    .filter(({ closedOn }) => closedOn === null)
    .map(({ code, parentId, name }: Unit) => `${code} < ${codeOf(parentId)}: ${name}`)
    .sort();
}
