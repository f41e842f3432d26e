import { inOrganization } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";

export type NewNote = {
  readonly unitId: string;
  readonly on: Date;
  readonly text: string;
  readonly author: string;
};

/** Notes something at a day on the time axis of a unit. */
export async function createNote(scope: OrganizationScope, note: NewNote): Promise<void> {
  const { organizationId } = scope;
  await inOrganization(scope, (database) =>
    database.unitNote.create({ data: { organizationId, ...note } }),
  );
}

/** Removes a note of a unit, if it is there. */
export async function deleteNote(
  scope: OrganizationScope,
  place: { readonly unitId: string; readonly noteId: string },
): Promise<void> {
  const { organizationId } = scope;
  await inOrganization(scope, (database) =>
    database.unitNote.deleteMany({
      where: { organizationId, unitId: place.unitId, id: place.noteId },
    }),
  );
}
