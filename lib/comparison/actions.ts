"use server";

import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { type FormState, parseForm } from "@/lib/action";
import { loadPerson, requireMembership } from "@/lib/organizations/loaders";
import { listUnits } from "@/lib/organizations/unit-queries";
import { unitsAbove, unitsById } from "@/lib/organizations/unit-tree";
import { createNote, deleteNote } from "./mutations";
import { mayNote } from "./rules";
import { addNoteSchema, removeNoteSchema } from "./schema";

/** Puts a note on the time axis of a unit. */
export async function addNote(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(addNoteSchema, form);
  if (!parsed.ok) return parsed.state;
  const { slug, unitId, on, text } = parsed.data;
  const { scope } = await requireNoting(slug, unitId);
  const author = (await loadPerson())?.name ?? "";
  await createNote(scope, { unitId, on, text, author });
  return leadBack(slug, unitId);
}

/** Takes a note away again. */
export async function removeNote(form: FormData): Promise<void> {
  const { slug, unitId, noteId } = removeNoteSchema.parse(Object.fromEntries(form));
  const { scope } = await requireNoting(slug, unitId);
  await deleteNote(scope, { unitId, noteId });
  await leadBack(slug, unitId);
}

async function requireNoting(slug: string, unitId: string) {
  const membership = await requireMembership(slug, "read-organization");
  const byId = unitsById(await listUnits(membership.scope));
  const unit = byId.get(unitId) ?? notFound();
  const path = [...unitsAbove(byId, unit), unit].map(({ id }) => id);
  return mayNote(membership, path) ? membership : notFound();
}

async function leadBack(slug: string, unitId: string): Promise<never> {
  redirect(`/${await getLocale()}/organizations/${slug}/units/${unitId}/history#marks`);
}
