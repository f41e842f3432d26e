"use server";

import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { type FormState, parseForm } from "@/lib/action";
import { requireMembership } from "./loaders";
import { changeUnits, type UnitAct, unitAct } from "./unit-mutations";
import {
  planAddition,
  planClosing,
  planMerge,
  planMove,
  planRename,
  type UnitPlan,
  type UnitReason,
} from "./unit-rules";
import {
  addUnitSchema,
  closeUnitSchema,
  mergeUnitSchema,
  moveUnitSchema,
  renameUnitSchema,
} from "./unit-schema";
import type { Unit } from "./unit-tree";

/** Adds a unit and leads to the one above it; the first of all leads to the tree. */
export async function addUnit(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(addUnitSchema, form);
  if (!parsed.ok) return parsed.state;
  const { slug, ...unit } = parsed.data;
  const reason = await change(slug, "unit.added", (units) =>
    planAddition(units, { id: randomUUID(), ...unit }),
  );
  return reason ? refused(reason, form) : leadTo(slug, unit.parentId);
}

/** Gives a unit another name or code. */
export async function renameUnit(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(renameUnitSchema, form);
  if (!parsed.ok) return parsed.state;
  const { slug, unitId, name, code } = parsed.data;
  const reason = await change(slug, "unit.renamed", (units) =>
    planRename(units, { id: unitId, name, code }),
  );
  return reason ? refused(reason, form) : leadTo(slug, unitId);
}

/** Puts a unit, with all below it, below another one. */
export async function moveUnit(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(moveUnitSchema, form);
  if (!parsed.ok) return parsed.state;
  const { slug, unitId, targetId } = parsed.data;
  const reason = await change(slug, "unit.moved", (units) =>
    planMove(units, { id: unitId, targetId }),
  );
  return reason ? refused(reason, form) : leadTo(slug, unitId);
}

/** Lets a unit go into another one, and leads there. */
export async function mergeUnit(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(mergeUnitSchema, form);
  if (!parsed.ok) return parsed.state;
  const { slug, unitId, targetId } = parsed.data;
  const reason = await change(slug, "unit.merged", (units) =>
    planMerge(units, { id: unitId, targetId }),
  );
  return reason ? refused(reason, form) : leadTo(slug, targetId);
}

/** Closes a unit, with or without what is below it. */
export async function closeUnit(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(closeUnitSchema, form);
  if (!parsed.ok) return parsed.state;
  const { slug, unitId, below } = parsed.data;
  const reason = await change(slug, "unit.closed", (units) =>
    planClosing(units, { id: unitId, below }),
  );
  return reason ? refused(reason, form) : leadTo(slug, unitId);
}

/** Lets whoever may change units do so. Returns why not, if not. */
async function change(
  slug: string,
  action: UnitAct["action"],
  plan: (units: readonly Unit[]) => UnitPlan,
): Promise<UnitReason | null> {
  const membership = await requireMembership(slug, "manage-units");
  const outcome = await changeUnits(
    membership.scope,
    unitAct(membership, action, new Date()),
    plan,
  );
  return outcome.ok ? null : outcome.reason;
}

/** Where a form shows each reason. */
const FIELDS: Readonly<Record<UnitReason, string>> = {
  "unit-gone": "form",
  "top-stays": "form",
  "top-taken": "form",
  "target-gone": "targetId",
  "below-itself": "targetId",
  "code-taken": "code",
};

function refused(reason: UnitReason, form: FormData): FormState {
  const values = Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
  return { problems: { [FIELDS[reason]]: reason }, values };
}

async function leadTo(slug: string, unitId: string | null): Promise<never> {
  const path = unitId === null ? "" : `/${unitId}`;
  redirect(`/${await getLocale()}/organizations/${slug}/units${path}`);
}
