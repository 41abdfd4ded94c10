import { openWorkbook } from "../../src/package/open-workbook";
import type { CellInput, Change } from "../../src/workbook/changes";
import { differences } from "../support/compare-workbooks";
import { base } from "./any-changes";
import { newFile, throughExcel, throughFile } from "./both-ways";
import { range } from "./range";

/** The body of the table of the base is B4:E6; its last column has texts, and the last row is empty but for a formula. */
const body = { top: 3, left: 1, bottom: 5 } as const;
const lastColumn = body.left + 3;

function write(row: number, column: number, ...cells: readonly CellInput[]): Change {
  return { kind: "setCells", sheet: "Plan", top: row, left: column, cells: cells.map((cell) => [cell]) };
}

function resize(rows: number): Change {
  return {
    kind: "resizeTable",
    sheet: "Plan",
    table: "KAP_T",
    range: range(body.top - 1, body.left, body.top + rows - 1, lastColumn),
  };
}

const emptied = write(body.top, lastColumn, "", "", "");
const amount = { formula: "KAP_T[[#This Row],[Amount]]+C4" };

/** Formulas of the last column and of the column that is calculated, as both adapters leave them. */
async function formulasAfter(...lists: readonly (readonly Change[])[]) {
  const file = await newFile();
  const excel = await throughExcel(file, base, ...lists);
  const plan = await throughFile(file, base, ...lists);
  expect(differences(excel.bytes, plan.bytes)).toEqual([]);
  expect(plan.snapshot).toEqual(excel.snapshot);
  const sheet = openWorkbook(plan.bytes).sheet("Plan");
  const [table] = sheet?.tables ?? [];
  const rows = Array.from({ length: (table?.range.bottom ?? 0) - body.top + 1 }, (_, index) => body.top + index);
  return {
    column: table?.columns[3]?.formula,
    cells: rows.map((row) => sheet?.cell(row, lastColumn)?.formula),
    doubled: table?.columns[2]?.formula,
  };
}

describe("Formulas in columns of tables, through Office.js and in the file", () => {
  // "You only need to enter a formula once" (Microsoft's page on calculated columns); office-js #2093: by design.
  it("fill the column where one is written to a column that is empty otherwise", async () => {
    const { column, cells } = await formulasAfter([emptied, write(body.top + 1, lastColumn, amount)]);
    expect(column).toBe("KAP_T[[#This Row],[Amount]]+C3");
    expect(cells).toEqual([3, 4, 5].map((row) => `KAP_T[[#This Row],[Amount]]+C${row}`));
  });

  it("fill it also when the cells above are left as they are", async () => {
    const { cells } = await formulasAfter([emptied], [write(body.top, lastColumn, null, amount)]);
    expect(cells).toEqual([3, 4, 5].map((row) => `KAP_T[[#This Row],[Amount]]+C${row}`));
  });

  it("stand alone where something else stands in the column, be it written afterwards in the same list", async () => {
    const written = [emptied, write(body.top + 1, lastColumn, amount), write(body.top, lastColumn, "x")];
    const { column, cells } = await formulasAfter(written);
    expect([column, cells]).toEqual([undefined, [undefined, "KAP_T[[#This Row],[Amount]]+C4", undefined]]);
  });

  it("are one calculated column when they arrive in pieces", async () => {
    const formula = { formula: "1+1" };
    const pieces = [write(body.top + 1, lastColumn, formula, formula), write(body.top, lastColumn, formula)];
    expect(await formulasAfter(pieces)).toMatchObject({ column: "1+1", cells: ["1+1", "1+1", "1+1"] });
  });

  it("fill the rows that the table takes in afterwards", async () => {
    const { column, cells } = await formulasAfter([
      emptied,
      write(body.top, lastColumn, { formula: "1+1" }),
      resize(5),
    ]);
    expect([column, cells]).toEqual(["1+1", Array.from({ length: 5 }, () => "1+1")]);
  });

  it("leave the formula of a calculated column as it is when they are its exceptions", async () => {
    const { doubled } = await formulasAfter([write(body.top + 1, body.left + 2, { formula: "1+1" }), resize(4)]);
    expect(doubled).toBe("KAP_T[[#This Row],[Amount]]*2");
  });
});
