import { EMPTY_FORM, type FormState } from "@/lib/action";
import type { RowProblem } from "./invitation-list";

/** A list of people to invite as its form shows it again: what is wrong with it, or what it would do. */
export type InvitationListState = FormState & {
  readonly rows: readonly RowProblem[];
  readonly ready: {
    readonly people: number;
    readonly byUnit: readonly { readonly name: string; readonly people: number }[];
  } | null;
};

export const EMPTY_LIST: InvitationListState = { ...EMPTY_FORM, rows: [], ready: null };
