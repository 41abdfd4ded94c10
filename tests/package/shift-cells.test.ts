import { strFromU8, unzipSync } from "fflate";
import { createWorkbook, openWorkbook } from "../../src/package/open-workbook";
import type { CellRange, SheetFile, WorkbookFile } from "../../src/package/workbook-file";
import { oneSheetParts, worksheet, zipParts } from "./foreign-package";
import { range, sheetOf } from "./every-feature";

export const wholeRows = (first: number, last: number): CellRange => range(first, 0, last, 16_383);
export const wholeColumns = (first: number, last: number): CellRange => range(0, first, 1_048_575, last);

/** A sheet of numbers that say where they were: 203 stood in row 2, column 3. */
function numbers(rows = 5, columns = 4): { readonly file: WorkbookFile; readonly sheet: SheetFile } {
  const file = createWorkbook(undefined, "Data");
  const sheet = sheetOf(file, "Data");
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) sheet.setValue(row, column, row * 100 + column);
  }
  return { file, sheet };
}

/** Values of the first rows and columns; a dot for nothing. */
function grid(sheet: SheetFile, rows: number, columns: number): string[] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => String(sheet.cell(row, column)?.value ?? ".")).join(" "),
  );
}

function foreign(inner: string, more: Readonly<Record<string, string>> = {}): SheetFile {
  return sheetOf(openWorkbook(zipParts(oneSheetParts(worksheet(inner), more))), "Data");
}

describe("inserting and deleting cells", () => {
  it("moves rows down and up", () => {
    const { sheet } = numbers();
    sheet.insertCells(wholeRows(1, 2), "down");
    expect(grid(sheet, 5, 2)).toEqual(["0 1", ". .", ". .", "100 101", "200 201"]);
    sheet.deleteCells(wholeRows(0, 3), "up");
    expect(grid(sheet, 3, 2)).toEqual(["200 201", "300 301", "400 401"]);
    expect(sheet.usedRange()).toEqual(range(0, 0, 2, 3));
  });

  it("moves columns to the right and back", () => {
    const { sheet } = numbers();
    sheet.insertCells(wholeColumns(1, 1), "right");
    expect(grid(sheet, 2, 5)).toEqual(["0 . 1 2 3", "100 . 101 102 103"]);
    sheet.deleteCells(wholeColumns(0, 2), "left");
    expect(grid(sheet, 2, 3)).toEqual(["2 3 .", "102 103 ."]);
  });

  it("moves a block of cells only, and leaves its neighbours where they are", () => {
    const { sheet } = numbers();
    sheet.insertCells(range(1, 1, 2, 2), "down");
    expect(grid(sheet, 7, 4)).toEqual([
      "0 1 2 3",
      "100 . . 103",
      "200 . . 203",
      "300 101 102 303",
      "400 201 202 403",
      ". 301 302 .",
      ". 401 402 .",
    ]);
    sheet.deleteCells(range(1, 1, 2, 2), "up");
    expect(grid(sheet, 6, 4)).toEqual([
      "0 1 2 3",
      "100 101 102 103",
      "200 201 202 203",
      "300 301 302 303",
      "400 401 402 403",
      ". . . .",
    ]);
    sheet.insertCells(range(1, 1, 1, 2), "right");
    sheet.deleteCells(range(2, 0, 2, 1), "left");
    expect(grid(sheet, 3, 6)).toEqual(["0 1 2 3 . .", "100 . . 101 102 103", "202 203 . . . ."]);
  });

  it("lets formulas of the sheet, of other sheets and of names follow", () => {
    const { file, sheet } = numbers();
    const other = file.addSheet("Other");
    sheet.setFormula(6, 0, "SUM(A1:A5)+Other!A3", 1000);
    other.setFormula(0, 0, "Data!A3+A3+SUM(Data!$A$1:$B$5)", 0);
    file.setName({ name: "Third", formula: "Data!$A$3" });
    file.setName({ name: "Lost", formula: "Data!$C$1:$C$5,Data!$A$1", scope: "Other" });
    sheet.insertCells(wholeRows(2, 2), "down");
    sheet.deleteCells(wholeColumns(2, 2), "left");
    expect(sheet.cell(7, 0)).toMatchObject({ formula: "SUM(A1:A6)+Other!A3", value: 1000 });
    expect(other.cell(0, 0)?.formula).toBe("Data!A4+A3+SUM(Data!$A$1:$B$6)");
    expect(file.names.map(({ formula }) => formula)).toEqual(["Data!$A$4", "Data!#REF!,Data!$A$1"]);
  });

  it("gives new rows the height and format of the row above, and new columns those of the column to the left", () => {
    const { file, sheet } = numbers();
    sheet.formatRange(range(0, 1, 0, 1), { font: { bold: true } });
    sheet.setRowHeight(0, 0, 40);
    sheet.setRowHidden(1, 1, true);
    sheet.setColumnWidth(1, 1, 120);
    sheet.setColumnHidden(2, 2, true);
    sheet.insertCells(wholeRows(1, 1), "down");
    expect([0, 1, 2].map((row) => sheet.rowHeight(row))).toEqual([40, 40, undefined]);
    expect([1, 2].map((row) => sheet.isRowHidden(row))).toEqual([false, true]);
    expect(file.styles.format(sheet.cell(1, 1)?.style ?? 0).font.bold).toBe(true);
    expect(sheet.cell(1, 0)).toBeUndefined();
    sheet.insertCells(wholeColumns(2, 3), "right");
    expect([1, 2, 3, 4].map((column) => sheet.columnWidth(column))).toEqual([120, 120, 120, expect.any(Number)]);
    expect([3, 4, 5].map((column) => sheet.isColumnHidden(column))).toEqual([false, true, false]);
    expect(file.styles.format(sheet.cell(0, 3)?.style ?? 0).font.bold).toBe(true);
    sheet.deleteCells(wholeColumns(1, 3), "left");
    expect(sheet.columnWidth(0)).toBeUndefined();
    expect(sheet.isColumnHidden(1)).toBe(true);
  });

  it("takes a group of shared formulas apart when it moves", () => {
    const member = (row: number): string =>
      `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}"><f t="shared" si="0"/><v>1</v></c></row>`;
    const first =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B4" si="0">A1*2</f><v>1</v></c></row>';
    const sheet = foreign(`<sheetData>${first}${member(2)}${member(3)}${member(4)}</sheetData>`);
    sheet.insertCells(wholeRows(2, 2), "down");
    expect([0, 1, 2, 3, 4].map((row) => sheet.cell(row, 1)?.formula)).toEqual([
      "A1*2",
      "A2*2",
      undefined,
      "A4*2",
      "A5*2",
    ]);
  });

  it("keeps rows above the change as they came, byte for byte", () => {
    const rows =
      '<row r="1" spans="1:2" x:odd="1" xmlns:x="u"><c r="A1"><v>1.50</v></c></row><row r="3"><c r="B3"><v>2.50</v></c></row>';
    const file = openWorkbook(zipParts(oneSheetParts(worksheet(`<sheetData>${rows}</sheetData>`))));
    sheetOf(file, "Data").insertCells(wholeRows(1, 1), "down");
    const text = strFromU8(unzipSync(file.toBytes())["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const moved = '<row r="4"><c r="B4"><v>2.5</v></c></row>';
    expect(text).toContain(`<sheetData>${rows.slice(0, rows.indexOf('<row r="3"'))}${moved}</sheetData>`);
    expect(text).toContain('<dimension ref="A1:B4"/>');
  });

  it("moves array formulas and data tables with what they name", () => {
    const array = '<c r="B3"><f t="array" ref="B3:B4">A3:A4*$A$1</f><v>1</v></c>';
    const table = '<c r="D3"><f t="dataTable" ref="D3:D4" dt2D="0" dtr="0" r1="A2"/><v>1</v></c>';
    const sheet = foreign(
      `<sheetData><row r="3">${array}${table}</row><row r="4"><c r="B4"><v>2</v></c><c r="D4"><v>2</v></c></row></sheetData>`,
    );
    sheet.insertCells(wholeRows(1, 1), "down");
    expect(sheet.cell(3, 1)).toMatchObject({ formula: "A4:A5*$A$1", kept: { formula: ' t="array" ref="B4:B5"' } });
    expect(sheet.cell(3, 3)).toMatchObject({
      kept: { formula: ' t="dataTable" ref="D4:D5" dt2D="0" dtr="0" r1="A3"' },
    });
    expect(() => sheet.insertCells(wholeRows(4, 4), "down")).toThrow("array formula B4:B5");
    expect(() => sheet.deleteCells(range(3, 1, 3, 1), "up")).toThrow("array formula B4:B5");
    sheet.deleteCells(wholeColumns(1, 1), "left");
    expect(sheet.cell(3, 2)).toMatchObject({
      kept: { formula: ' t="dataTable" ref="C4:C5" dt2D="0" dtr="0" r1="A3"' },
    });
  });

  it("refuses to push content off the sheet, and changes nothing then", () => {
    const { sheet } = numbers();
    sheet.setValue(1_048_575, 1, "last");
    expect(() => sheet.insertCells(wholeRows(0, 0), "down")).toThrow("shiftConflict: end of the sheet B1048576");
    expect(() => sheet.insertCells(range(0, 1, 0, 1), "down")).toThrow("shiftConflict");
    expect(sheet.cell(0, 1)?.value).toBe(1);
    sheet.insertCells(range(0, 0, 0, 0), "down");
    expect(grid(sheet, 2, 2)).toEqual([". 1", "0 101"]);
  });

  it("refuses a range that is none", () => {
    const { sheet } = numbers();
    expect(() => sheet.insertCells(range(2, 2, 1, 2), "down")).toThrow("invalidArgument");
  });

  it("moves 50,000 rows in one pass", () => {
    const { sheet } = numbers(50_000, 4);
    for (let row = 1; row < 50_000; row += 10) sheet.setFormula(row, 4, `A${row + 1}+$B$1`, 0);
    const start = performance.now();
    sheet.insertCells(wholeRows(2, 2), "down");
    // A second or less on a quiet machine. Moving row by row would take minutes.
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(sheet.cell(50_000, 0)?.value).toBe(4_999_900);
    expect(sheet.cell(49_992, 4)?.formula).toBe("A49993+$B$1");
  }, 60_000);
});
