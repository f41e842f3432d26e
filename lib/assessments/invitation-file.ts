import { readSpreadsheet } from "@/lib/organizations/unit-spreadsheet";

/** Larger than any list that we take, in bytes. */
const LARGEST_FILE = 900_000;
const ZIP = "PK\x03\x04";

/**
 * The text of a file with people to invite: as it is, or the first sheet of an Excel workbook, its
 * cells apart by tabs.
 *
 * @param file as a form posts it
 * @returns `null` when none was chosen
 */
export async function readListFile(
  file: FormDataEntryValue | null,
): Promise<string | "unreadable" | null> {
  if (!(file instanceof File) || file.size === 0) return null;
  if (file.size > LARGEST_FILE) return "unreadable";
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (Buffer.from(bytes.subarray(0, ZIP.length)).toString("latin1") !== ZIP) return decode(bytes);
  const rows = await readSpreadsheet(bytes);
  if (rows === null) return "unreadable";
  const lines = rows.map(({ cells }) =>
    cells.map((cell) => cell.replaceAll(/[\t\r\n"]/g, " ")).join("\t"),
  );
  return lines.join("\n");
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "unreadable";
  }
}
