"use server";

import { createHash, randomUUID } from "node:crypto";
import type { Membership } from "@/lib/auth/gate";
import { requireMembership } from "./loaders";
import { type FileProblem, readUnitFile } from "./unit-file";
import { type ImportPlan, planImport } from "./unit-import";
import type { UnitRow } from "./unit-import-rows";
import type { ImportState } from "./unit-import-state";
import { LARGEST_UNITS_FILE } from "./unit-limits";
import { changeUnits, unitAct } from "./unit-mutations";
import { listUnits } from "./unit-queries";
import { importRowsSchema } from "./unit-schema";
import { cleanText } from "./unit-text";

/** Shows what a file of units would do; and when that is handed back, does it. */
export async function importUnits(_before: ImportState, form: FormData): Promise<ImportState> {
  const membership = await requireMembership(String(form.get("slug")), "manage-units");
  const fileName = (name: string) => cleanText(name).slice(0, LONGEST_FILE_NAME);
  const rows = form.get("rows");
  if (typeof rows === "string") {
    const seen = String(form.get("seen"));
    return confirmImport(membership, fileName(String(form.get("fileName"))), rows, seen);
  }
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return notRead("file-missing");
  if (file.size > LARGEST_UNITS_FILE) return notRead("file-too-large");
  const read = await readUnitFile(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return { step: "choose", problems: read.problems };
  const plan = planImport(await listUnits(membership.scope), read.rows, randomUUID);
  return planned({ ...read, fileName: fileName(file.name), outdated: false }, plan);
}

const LONGEST_FILE_NAME = 120;

async function confirmImport(
  membership: Membership,
  fileName: string,
  text: string,
  seen: string,
): Promise<ImportState> {
  const rows = parseRows(text);
  if (!rows) return notRead("file-missing");
  const outcome = await changeUnits(
    membership.scope,
    unitAct(membership, "unit.imported", new Date()),
    (units) => {
      const plan = planImport(units, rows, randomUUID);
      if (!plan.ok || seen !== digest(plan)) return { ok: false as const, plan };
      return { ...plan, subject: fileName };
    },
  );
  if (!outcome.ok) return planned({ rows, fileName, ignored: [], outdated: true }, outcome.plan);
  const { added, renamed, moved } = outcome.preview;
  return {
    step: "done",
    fileName,
    added: added.length,
    renamed: renamed.length,
    moved: moved.length,
  };
}

type ReadFile = {
  readonly rows: readonly UnitRow[];
  readonly fileName: string;
  readonly ignored: readonly string[];
  readonly outdated: boolean;
};

function planned({ rows, fileName, ignored, outdated }: ReadFile, plan: ImportPlan): ImportState {
  if (!plan.ok) {
    return { step: "wrong", fileName, rowCount: rows.length, problems: plan.problems };
  }
  return {
    step: "ready",
    fileName,
    rows: JSON.stringify(rows),
    seen: digest(plan),
    preview: plan.preview,
    ignored,
    outdated,
  };
}

function digest({ preview }: Extract<ImportPlan, { ok: true }>): string {
  return createHash("sha256").update(JSON.stringify(preview)).digest("base64url");
}

function parseRows(text: string): readonly UnitRow[] | null {
  try {
    return importRowsSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function notRead(problem: FileProblem["problem"]): ImportState {
  return { step: "choose", problems: [{ problem, line: null, column: null }] };
}
