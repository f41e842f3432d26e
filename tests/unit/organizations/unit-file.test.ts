import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOCALES, type Locale } from "@/lib/framework/locales";
import { readUnitFile } from "@/lib/organizations/unit-file";
import { planImport } from "@/lib/organizations/unit-import";
import { LARGEST_UNITS_FILE, MOST_UNIT_ROWS } from "@/lib/organizations/unit-limits";
import { formatSpreadsheet, isTrap } from "@/lib/organizations/unit-spreadsheet";
import { formatCsv, protectCell, unitTable, unprotectCell } from "@/lib/organizations/unit-table";
import type { Unit } from "@/lib/organizations/unit-tree";
import { TODAY, trees, unit } from "./unit-trees";

const bytes = (text: string) => new TextEncoder().encode(text);

const FORMATS = {
  csv: async (units: readonly Unit[], locale: Locale) =>
    bytes(formatCsv(unitTable(units, locale), locale)),
  xlsx: (units: readonly Unit[], locale: Locale) => formatSpreadsheet(unitTable(units, locale)),
};

describe("a file of all units", () => {
  test.each(LOCALES.flatMap((locale) => [["csv", locale] as const, ["xlsx", locale] as const]))(
    "read back changes nothing (%s, %s)",
    async (format, locale) => {
      await fc.assert(
        fc.asyncProperty(trees, async (units) => {
          const file = await readUnitFile(await FORMATS[format](units, locale));
          if (!file.ok) throw new Error(JSON.stringify(file.problems));
          const plan = planImport(units, file.rows, () => "new");
          expect(plan).toMatchObject({ ok: true, changes: [] });
          expect(plan.ok && plan.preview).toMatchObject({
            unchanged: units.length,
            leftAlone: [],
          });
        }),
        { numRuns: format === "csv" ? 200 : 40 },
      );
    },
  );

  test("makes the same units in an organization that has none", async () => {
    await fc.assert(
      fc.asyncProperty(trees, async (units) => {
        const file = await readUnitFile(await FORMATS.csv(units, "nl"));
        const plan = file.ok && planImport([], file.rows, () => crypto.randomUUID());
        expect(plan && plan.ok && plan.preview.added.map(({ name }) => name).sort()).toEqual(
          units.map(({ name }) => name).sort(),
        );
      }),
    );
  });

  test("leaves out what is closed", () => {
    const units = [unit("top", null), unit("old", "top", { closedOn: TODAY })];
    expect(unitTable(units, "en")).toEqual([
      ["code", "name", "kind", "parent"],
      ["top", "Team top", "team", ""],
    ]);
  });

  test("has the words and the separator of its language", () => {
    const units = [unit("1", null, { socialSystem: "individual", name: 'Jan "de" Wit' })];
    expect(formatCsv(unitTable(units, "nl"), "nl")).toBe(
      '\uFEFF"code";"naam";"soort";"onderdeel van"\r\n"1";"Jan ""de"" Wit";"persoon";""\r\n',
    );
  });
});

describe("a cell", () => {
  test.each(["=1+1", "+31", "-", "@x", "'=1", "＝1"])("%s is no formula in a file", (text) => {
    expect(protectCell(text)).toBe(`'${text}`);
  });

  test.each(["'t Hoekje", "Team 1", "'", "a=b"])("%s stays as it is", (text) => {
    expect(protectCell(text)).toBe(text);
    expect(unprotectCell(text)).toBe(text);
  });

  test("comes back as it went, and never begins as a formula", () => {
    const formulas = fc.tuple(fc.constantFrom("", "'", "''"), fc.constantFrom("=", "@", "", "a"));
    const cells = fc.tuple(formulas, fc.string()).map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(cells, (text) => {
        expect(unprotectCell(protectCell(text))).toBe(text);
        expect(protectCell(text)).not.toMatch(/^[=+\-@]/);
      }),
    );
  });
});

describe("reading a file", () => {
  const HEADER = "code,name,kind,parent";

  async function problem(content: Uint8Array | string) {
    const file = await readUnitFile(typeof content === "string" ? bytes(content) : content);
    return file.ok ? null : file.problems.map(({ problem: what, line }) => [what, line]);
  }

  test.each([
    ["Dutch headers, semicolons", "CODE; Naam ;Soort;Onderdeel van\n1;Eén;team;2"],
    ["English headers in another order", "Parent,Kind,Name,Code\n2,team,Eén,1"],
    ["blank lines in between", `${HEADER}\n,,,\n1,Eén,team,2\n\n`],
  ])("understands %s", async (_, text) => {
    const file = await readUnitFile(bytes(text));
    expect(file).toMatchObject({
      ok: true,
      rows: [{ code: "1", name: "Eén", kind: "team", parent: "2" }],
    });
  });

  test("says on which line of the file a row is, and which columns it does not read", async () => {
    const file = await readUnitFile(
      bytes(`${HEADER},fte\n\n1,"Eén",team,,3\n,,,,\n2,Twee,team,1,4`),
    );
    expect(file).toMatchObject({ rows: [{ line: 3 }, { line: 5 }], ignored: ["fte"] });
  });

  test.each([
    ["nothing", "", [["file-missing", null]]],
    ["only line ends", "\n\n", [["file-empty", 1]]],
    ["no rows", `${HEADER}\n`, [["rows-missing", null]]],
    ["an open quote", `${HEADER}\n1,"Eén,team,`, [["file-quote", 2]]],
    [
      "columns missing",
      "code,naam\n1,Eén",
      [
        ["column-missing", 1],
        ["column-missing", 1],
      ],
    ],
    ["a column twice", `${HEADER},naam\n`, [["column-repeated", 1]]],
    [
      "bytes that are not UTF-8",
      Buffer.from(`${HEADER}\n1,E\xe9n,team,`, "latin1"),
      [["file-not-utf8", 2]],
    ],
    ["UTF-16", Buffer.from(`\uFEFF${HEADER}`, "utf16le"), [["file-not-utf8", 1]]],
    [
      "an old Excel file",
      Buffer.from("\xD0\xCF\x11\xE0\xA1", "latin1"),
      [["file-old-excel", null]],
    ],
    [
      "a broken Excel file",
      Buffer.from("PK\x03\x04 and then nothing that one can read"),
      [["file-unreadable", null]],
    ],
    ["too much", new Uint8Array(LARGEST_UNITS_FILE + 1).fill(97), [["file-too-large", null]]],
    [
      "too many rows",
      `${HEADER}${"\n1,a,team,".repeat(MOST_UNIT_ROWS + 1)}`,
      [["rows-too-many", null]],
    ],
  ])("refuses %s", async (_, content, expected) => {
    expect(await problem(content)).toEqual(expected);
  });

  test("reads as many rows as it may", async () => {
    const file = await readUnitFile(bytes(`${HEADER}${"\n1,a,team,".repeat(MOST_UNIT_ROWS)}`));
    expect(file.ok && file.rows.length).toBe(MOST_UNIT_ROWS);
  });
});

/** A zip entry, with the size that it says to have. */
function entry(name: string, content: Buffer, size = content.length): Buffer {
  const packed = deflateRawSync(content);
  const head = Buffer.alloc(30);
  head.write("PK\x03\x04", "latin1");
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(size, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name), packed]);
}

describe("an Excel file that is a trap is refused before it is unpacked", () => {
  const sheet = (place: string) =>
    Buffer.from(`<worksheet><sheetData><row r="1"><c r="${place}"/></row></sheetData></worksheet>`);

  test.each([
    ["unpacks to very much", entry("xl/a.xml", Buffer.alloc(60 * 1024 * 1024))],
    ["says it will", entry("xl/a.xml", Buffer.from("a"), 0xffff_ffff)],
    ["has a cell far below", entry("xl/worksheets/sheet1.xml", sheet("A1048576"))],
    ["has a cell far to the right", entry("xl/worksheets/sheet1.xml", sheet("XFD1"))],
  ])("%s", async (_, content) => {
    expect(isTrap(content)).toBe(true);
    expect(await readUnitFile(content)).toMatchObject({
      ok: false,
      problems: [{ problem: "file-unreadable" }],
    });
  });
});
