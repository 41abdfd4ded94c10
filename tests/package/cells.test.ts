import fc from "fast-check";
import { createWorkbook, openWorkbook } from "../../src/package/open-workbook";
import { PackageError, type CellValue, type WorkbookFile } from "../../src/package/workbook-file";
import { validationErrors } from "../support/validate-workbook";
import { range, sheetOf } from "./every-feature";
import { oneSheetParts, worksheet, zipParts } from "./foreign-package";

const awkwardText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ unit: "grapheme", maxLength: 10 }),
  fc.constantFrom(
    " leading",
    "trailing ",
    "\ttab",
    "a\nb",
    "a\r\nb",
    "\r",
    "\u0000",
    "\u001f\u0007",
    "_x000D_",
    "_x005F_x000D_",
    "_X0041_",
  ),
  fc.constantFrom(
    "😀👨‍👩‍👧",
    "\ud83d",
    "\ude00",
    "\ufffe",
    "\uffff",
    "<b>&amp;</b>",
    "]]>",
    '"quoted"',
    "=1+1",
    "'text",
    "true",
    "12",
    "#N/A",
    "",
  ),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(123456789012345680000, 1e308, 5e-324, 0.1 + 0.2, -0.000001, 1e21),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  awkwardText,
  number,
  fc.boolean(),
  fc.constantFrom<CellValue>({ error: "#N/A" }, { error: "#DIV/0!" }, { error: "#REF!" }),
);
const cell = fc.record({
  row: fc.oneof(fc.nat(30), fc.nat(1_048_575)),
  column: fc.oneof(fc.nat(10), fc.nat(16_383)),
  value,
  formula: fc.option(fc.constantFrom('"a&b"&A1', "SUM(B:B)<3", "tbl[[#This Row],[A & B]]"), { nil: undefined }),
});

/** All cells of the first sheet, with zero as it reads: files do not know a negative one. */
function cellsOf(file: WorkbookFile) {
  return Array.from(file.sheets[0]?.cells() ?? [], ([row, column, { value, formula }]) => {
    return [row, column, Object.is(value, -0) ? 0 : value, formula];
  });
}

describe("cells", () => {
  it("read after saving as they were written, whatever is in them", () => {
    const written = fc.array(cell, { maxLength: 40 });
    fc.assert(
      fc.property(written, (cells) => {
        const file = createWorkbook();
        const sheet = sheetOf(file, "Sheet1");
        for (const { row, column, value, formula } of cells) {
          if (formula === undefined) sheet.setValue(row, column, value);
          else sheet.setFormula(row, column, formula, value);
        }
        expect(cellsOf(openWorkbook(file.toBytes()))).toEqual(cellsOf(file));
      }),
      { numRuns: 60 },
    );
  });

  it("are the same whether written at once or over several openings", () => {
    const step = fc.record({ row: fc.nat(6), column: fc.nat(6), value: fc.oneof(value, fc.constant(null)) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const model = new Map<string, CellValue>();
        let file: WorkbookFile = createWorkbook();
        for (const { row, column, value } of steps) {
          sheetOf(file, "Sheet1").setValue(row, column, value);
          model.set(`${row} ${column}`, value);
          file = openWorkbook(file.toBytes());
        }
        const expected = Array.from(model).filter(([, value]) => value !== null);
        const found = Array.from(
          sheetOf(file, "Sheet1").cells(),
          ([row, column, { value }]) => [`${row} ${column}`, value] as const,
        );
        expect(new Map(found.map(zeroed))).toEqual(new Map(expected.map(zeroed)));
      }),
      { numRuns: 20 },
    );
  });

  it("with every awkward text make a valid file", async () => {
    const file = createWorkbook();
    const texts = fc.sample(awkwardText, { numRuns: 200, seed: 1 });
    texts.forEach((text, row) => sheetOf(file, "Sheet1").setValue(row, 0, text));
    texts.forEach((text, row) => sheetOf(file, "Sheet1").setFormula(row, 1, "A1", text));
    expect(await validationErrors(file.toBytes())).toEqual([]);
  });

  it("keep their format when their content changes or goes, and lose it with nothing else", () => {
    const sheet = sheetOf(createWorkbook(), "Sheet1");
    sheet.formatRange(range(0, 0, 0, 0), { font: { bold: true } });
    const style = sheet.cell(0, 0)?.style;
    sheet.setFormula(0, 0, "1+1", 2);
    sheet.setValue(0, 0, "text");
    sheet.setValue(0, 0, null);
    expect(sheet.cell(0, 0)).toEqual({ value: null, style });
    sheet.setValue(0, 1, 5);
    sheet.setValue(0, 1, null);
    expect(sheet.cell(0, 1)).toBeUndefined();
    expect(sheet.usedRange()).toBeUndefined();
  });

  it("that are new take the format of their row, or else of their column", () => {
    const text = worksheet(
      '<cols><col min="2" max="3" width="10" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"/></sheetData>',
    );
    const sheet = sheetOf(openWorkbook(zipParts(oneSheetParts(text))), "Data");
    for (const [row, column] of [
      [0, 1],
      [1, 1],
      [1, 0],
    ] as const)
      sheet.setValue(row, column, 1);
    expect([sheet.cell(0, 1), sheet.cell(1, 1), sheet.cell(1, 0)].map((stored) => stored?.style)).toEqual([2, 1, 0]);
  });

  it("are formatted as whole columns without being stored one by one", () => {
    const file = createWorkbook();
    const sheet = sheetOf(file, "Sheet1");
    sheet.setValue(3, 1, 5);
    sheet.formatRange(range(0, 1, 1_048_575, 2), { fill: "#ABCDEF" });
    expect(Array.from(sheet.cells())).toHaveLength(1);
    sheet.setValue(9, 2, 7);
    const again = openWorkbook(file.toBytes());
    const fills = Array.from(
      sheetOf(again, "Sheet1").cells(),
      ([, , stored]) => again.styles.format(stored.style).fill,
    );
    expect(fills).toEqual(["#ABCDEF", "#ABCDEF"]);
  });

  it("span the used range, which follows what is written and what goes", () => {
    const sheet = sheetOf(createWorkbook(), "Sheet1");
    sheet.setValue(2, 3, 1);
    sheet.setFormula(5, 1, "1", null);
    sheet.formatRange(range(9, 9, 9, 9), { fill: "#000000" });
    expect(sheet.usedRange()).toEqual(range(2, 1, 5, 3));
    sheet.setValue(5, 1, null);
    expect(sheet.usedRange()).toEqual(range(2, 3, 2, 3));
  });

  it("span the used range after any order of writing and emptying", () => {
    const step = fc.record({ row: fc.nat(9), column: fc.nat(1), isKept: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const sheet = sheetOf(createWorkbook(), "Sheet1");
        // Asked for once in the middle, so that what is known then has to follow all that comes later.
        steps.forEach(({ row, column, isKept }, index) => {
          if (index === 4) sheet.usedRange();
          sheet.setValue(row, column, isKept ? 1 : null);
        });
        const cells = Array.from(sheet.cells());
        const rows = cells.map(([at]) => at);
        const columns = cells.map(([, at]) => at);
        const around = range(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
        expect(sheet.usedRange()).toEqual(cells.length === 0 ? undefined : around);
      }),
    );
  });

  it.each<[string, CellValue]>([
    ["infinite numbers", Infinity],
    ["what is no number", NaN],
    ["longer text than a cell holds", "x".repeat(32_768)],
  ])("refuse %s", (_, value) => {
    expect(() => sheetOf(createWorkbook(), "Sheet1").setValue(0, 0, value)).toThrow(PackageError);
  });

  it.each(["", "=A1", "A1&\u0001", "1+".repeat(5_000)])("refuse %j as a formula", (formula) => {
    expect(() => sheetOf(createWorkbook(), "Sheet1").setFormula(0, 0, formula, null)).toThrow(PackageError);
  });

  it.each([
    [-1, 0],
    [0, -1],
    [1_048_576, 0],
    [0, 16_384],
    [0.5, 0],
  ])("are not at %d, %d", (row, column) => {
    expect(() => sheetOf(createWorkbook(), "Sheet1").setValue(row, column, 1)).toThrow(PackageError);
  });
});

function zeroed([key, value]: readonly [string, CellValue]): readonly [string, CellValue] {
  return [key, Object.is(value, -0) ? 0 : value];
}
