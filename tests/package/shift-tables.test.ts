import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createWorkbook, openWorkbook } from "../../src/package/open-workbook";
import type { SheetFile, WorkbookFile } from "../../src/package/workbook-file";
import { packageFaults } from "../support/package-faults";
import { validationErrors } from "../support/validate-workbook";
import { range, sheetOf } from "./every-feature";

const rows = (first: number, last: number) => range(first, 0, last, 16_383);
const columns = (first: number, last: number) => range(0, first, 1_048_575, last);

/** A table B2:E5 (headers Name, Price, Count, Sum) with a calculated column; a second sheet that refers to it. */
function build(): { readonly file: WorkbookFile; readonly sheet: SheetFile; readonly other: SheetFile } {
  const file = createWorkbook(undefined, "Data");
  const sheet = sheetOf(file, "Data");
  ["Name", "Price", "Count", "Sum"].forEach((text, index) => sheet.setValue(1, 1 + index, text));
  const sum = "tbl[[#This Row],[Price]]*tbl[[#This Row],[Count]]";
  for (let row = 2; row < 5; row++) {
    sheet.setValue(row, 1, `n${row}`);
    sheet.setValue(row, 2, row);
    sheet.setValue(row, 3, 10);
    sheet.setFormula(row, 4, sum, row * 10);
  }
  sheet.formatRange(range(1, 1, 1, 4), { fill: "#112233" });
  sheet.formatRange(range(2, 1, 4, 4), { fill: "#AABBCC" });
  const table = sheet.addTable({
    name: "tbl",
    range: range(1, 1, 4, 4),
    style: "TableStyleLight1",
    showBandedRows: true,
    showFilterButton: true,
  });
  table.setColumnFormula(3, sum);
  const other = file.addSheet("Other");
  other.setFormula(0, 0, "SUM(tbl[Price])", 9);
  other.setFormula(1, 0, "SUM(tbl[[Price]:[Sum]])", 99);
  other.setFormula(2, 0, "ROWS(tbl)", 3);
  sheet.setValue(8, 1, "below");
  return { file, sheet, other };
}

const names = (sheet: SheetFile): (string | undefined)[] => (sheet.tables[0]?.columns ?? []).map(({ name }) => name);
const formulas = (sheet: SheetFile): (string | undefined)[] => [0, 1, 2].map((row) => sheet.cell(row, 0)?.formula);

async function expectSound(file: WorkbookFile): Promise<void> {
  const bytes = file.toBytes();
  expect(packageFaults(bytes)).toEqual([]);
  expect(await validationErrors(bytes)).toEqual([]);
  expect(openWorkbook(bytes).sheets.length).toBe(file.sheets.length);
}

describe("a table whose sheet changes", () => {
  it("moves with rows and columns inserted before it", () => {
    const { sheet } = build();
    sheet.insertCells(rows(0, 0), "down");
    sheet.insertCells(columns(1, 1), "right");
    expect(sheet.tables[0]?.range).toEqual(range(2, 2, 5, 5));
  });

  it("grows around rows inserted into its body, which take over its calculated columns", async () => {
    const { file, sheet } = build();
    sheet.insertCells(rows(3, 4), "down");
    expect(sheet.tables[0]?.range).toEqual(range(1, 1, 6, 4));
    expect(sheet.cell(3, 4)?.formula).toBe("tbl[[#This Row],[Price]]*tbl[[#This Row],[Count]]");
    expect(sheet.cell(3, 2)?.value ?? null).toBeNull();
    await expectSound(file);
  });

  it("gives a row inserted right below the headers the format of the body", () => {
    const { file, sheet } = build();
    sheet.insertCells(rows(2, 2), "down");
    expect(sheet.tables[0]?.range).toEqual(range(1, 1, 5, 4));
    expect(file.styles.format(sheet.cell(2, 1)?.style ?? 0).fill).toEqual(
      file.styles.format(sheet.cell(3, 1)?.style ?? 0).fill,
    );
    expect(sheet.cell(2, 4)?.formula).toBe(sheet.cell(3, 4)?.formula);
  });

  it("lets the rules of its body hold for a row inserted right below the headers", () => {
    const { sheet } = build();
    sheet.setValidation(range(2, 3, 4, 3), {
      rule: { kind: "custom", formula: "D3>C3+$A$9" },
      ignoreBlank: true,
    });
    sheet.addConditionalFormat(range(2, 2, 4, 2), { kind: "formula", formula: "C3>1", style: { bold: true } });
    sheet.insertCells(rows(2, 2), "down");
    expect(sheet.validations.map((validation) => [validation.range, validation.rule])).toEqual([
      [range(2, 3, 5, 3), { kind: "custom", formula: "D3>C3+$A$10" }],
    ]);
    expect(sheet.conditionalFormats[0]).toMatchObject({ rule: { kind: "formula", formula: "C3>1" } });
  });

  it("keeps its columns where a query fills it", () => {
    const { file } = build();
    const parts = unzipSync(file.toBytes());
    const table = strFromU8(parts["xl/tables/table1.xml"] ?? new Uint8Array());
    parts["xl/tables/table1.xml"] = strToU8(table.replace("<table ", '<table tableType="queryTable" '));
    const sheet = sheetOf(openWorkbook(zipSync(parts)), "Data");
    expect(() => sheet.deleteCells(columns(2, 2), "left")).toThrow("shiftConflict: columns of a query, table tbl");
    sheet.deleteCells(columns(0, 0), "left");
    expect(sheet.tables[0]?.range).toEqual(range(1, 0, 4, 3));
  });

  it("does not grow when a row is inserted right below it", () => {
    const { sheet } = build();
    sheet.insertCells(rows(5, 5), "down");
    expect(sheet.tables[0]?.range).toEqual(range(1, 1, 4, 4));
  });

  it("grows around cells as wide as the table itself", () => {
    const { sheet } = build();
    sheet.insertCells(range(3, 1, 3, 4), "down");
    expect(sheet.tables[0]?.range).toEqual(range(1, 1, 5, 4));
    expect(sheet.cell(9, 1)?.value).toBe("below");
  });

  it("gets columns with names of their own, and loses those that are deleted", async () => {
    const { file, sheet, other } = build();
    sheet.setValue(1, 2, "Column1");
    sheet.insertCells(columns(3, 4), "right");
    expect(names(sheet)).toEqual(["Name", "Column1", "Column2", "Column3", "Count", "Sum"]);
    expect(sheet.cell(1, 3)?.value).toBe("Column2");
    sheet.deleteCells(columns(5, 6), "left");
    expect(names(sheet)).toEqual(["Name", "Column1", "Column2", "Column3"]);
    expect(sheet.tables[0]?.range).toEqual(range(1, 1, 4, 4));
    expect(formulas(other)[2]).toBe("ROWS(tbl)");
    await expectSound(file);
  });

  it("turns references to its deleted columns into #REF!, and lets spans of columns shrink", () => {
    const { sheet, other } = build();
    sheet.deleteCells(columns(4, 4), "left");
    expect(formulas(other)).toEqual(["SUM(tbl[Price])", "SUM(tbl[[Price]:[Count]])", "ROWS(tbl)"]);
    sheet.deleteCells(columns(2, 2), "left");
    expect(formulas(other)).toEqual(["SUM(#REF!)", "SUM(tbl[[Count]:[Count]])", "ROWS(tbl)"]);
  });

  it("keeps one blank row when its whole body is deleted", async () => {
    const { file, sheet } = build();
    sheet.deleteCells(rows(2, 4), "up");
    expect(sheet.tables[0]?.range).toEqual(range(1, 1, 2, 4));
    expect([1, 2, 3, 4].map((column) => sheet.cell(2, column)?.value ?? null)).toEqual([null, null, null, null]);
    expect(sheet.cell(6, 1)?.value).toBe("below");
    await expectSound(file);
  });

  it("goes entirely with all of its cells", async () => {
    const { file, sheet, other } = build();
    sheet.deleteCells(rows(1, 4), "up");
    expect(sheet.tables).toEqual([]);
    expect(formulas(other)).toEqual(["SUM(#REF!)", "SUM(#REF!)", "ROWS(#REF!)"]);
    await expectSound(file);
  });

  it.each([
    [
      "its header row is deleted alone",
      (sheet: SheetFile) => sheet.deleteCells(rows(1, 2), "up"),
      "header row of table tbl B2:E5",
    ],
    [
      "a part of its columns would move down",
      (sheet: SheetFile) => sheet.insertCells(range(0, 0, 0, 2), "down"),
      "table tbl B2:E5",
    ],
    [
      "a part of its columns would move up",
      (sheet: SheetFile) => sheet.deleteCells(range(3, 2, 3, 3), "up"),
      "table tbl B2:E5",
    ],
    [
      "a part of its rows would move to the right",
      (sheet: SheetFile) => sheet.insertCells(range(3, 0, 3, 0), "right"),
      "table tbl B2:E5",
    ],
    [
      "a part of its rows would move to the left",
      (sheet: SheetFile) => sheet.deleteCells(range(0, 0, 2, 0), "left"),
      "table tbl B2:E5",
    ],
  ])("is not cut in two: refused when %s", (_, change, message) => {
    const { sheet } = build();
    expect(() => change(sheet)).toThrow(`shiftConflict: ${message}`);
    expect(sheet.tables[0]?.range).toEqual(range(1, 1, 4, 4));
    expect(sheet.cell(8, 1)?.value).toBe("below");
  });

  it("lets cells beside it move", () => {
    const { sheet } = build();
    sheet.setValue(2, 0, "left");
    sheet.insertCells(range(1, 0, 1, 0), "down");
    expect(sheet.cell(3, 0)?.value).toBe("left");
  });
});
