import type { FileProblem } from "./unit-file";
import type { ImportPreview } from "./unit-import";
import type { RowProblem } from "./unit-import-rows";

/** How far an import is: a file is chosen, is wrong or is ready, and then it is done. */
export type ImportState =
  | { readonly step: "choose"; readonly problems: readonly FileProblem[] }
  | {
      readonly step: "wrong";
      readonly fileName: string;
      readonly rowCount: number;
      readonly problems: readonly RowProblem[];
    }
  | {
      readonly step: "ready";
      readonly fileName: string;
      /** The rows as JSON, to be handed back; they are checked again then. */
      readonly rows: string;
      /** Identifies what is shown, so that nothing else happens than what was agreed to. */
      readonly seen: string;
      readonly preview: ImportPreview;
      readonly ignored: readonly string[];
      /** The units changed after an earlier preview was made. */
      readonly outdated: boolean;
    }
  | {
      readonly step: "done";
      readonly fileName: string;
      readonly added: number;
      readonly renamed: number;
      readonly moved: number;
    };

export const EMPTY_IMPORT: ImportState = { step: "choose", problems: [] };
