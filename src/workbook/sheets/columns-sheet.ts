/**
 * Hidden sheet `columns`: `KAP_Columns` says which header stands for which column, however people rename it. The
 * pointers to the header cells stand as plain cells beside the table (data model, 21), so Excel moves them along.
 */
import { columnsOf } from "../../domain/schema/define-sheet";
import { planSheets, tableSheetKeys } from "../../domain/schema/plan-schema";
import type { CellInput } from "../changes";
import { cellRange, columnRange, hiddenTablePlace, spareRows, tablePlace } from "../places";
import type { PlanContext } from "../plan-settings";
import { absoluteReference } from "../references";
import { thisRow } from "../structured-reference";
import { hiddenTable } from "./hidden-table";
import { cellsAt, markedSheet, type SheetBuild } from "./sheet-build";

export const columnsTable = "KAP_Columns";
/** Part of the finance contract: these headers are the same in every language. */
export const columnsHeaders = ["sheet", "column", "header"] as const;
/** Zero-based column of the pointers, beside the table. */
export const pointerColumn = columnsHeaders.length + 1;

/** Sheet key, column key and header cell of every column, in sheet order. */
function pointers(context: PlanContext) {
  const sheets = tableSheetKeys.filter((sheet) => context.sheets.has(sheet));
  return sheets.flatMap((sheet) =>
    columnsOf(planSheets[sheet]).map(([column], index) => ({
      sheet,
      column,
      cell: absoluteReference(context.sheet(sheet), cellRange(tablePlace.headerRow, index)),
    })),
  );
}

/** The hidden dictionary of columns. */
export function columnsSheet(context: PlanContext): SheetBuild {
  const sheet = context.sheet("columns");
  const all = pointers(context);
  const last = hiddenTablePlace.firstRow + all.length + spareRows - 1;
  const cells: CellInput[][] = all.map(({ cell }) => [{ formula: cell }]);
  return {
    structure: [
      ...markedSheet("columns", context, "hidden"),
      ...hiddenTable(
        sheet,
        columnsTable,
        columnsHeaders,
        all.map(({ sheet: key, column }) => [key, column, ""]),
      ),
    ],
    formulas: [
      cellsAt(sheet, hiddenTablePlace.firstRow, pointerColumn, cells),
      {
        kind: "fillFormula",
        sheet,
        range: columnRange(columnsHeaders.indexOf("header"), hiddenTablePlace.firstRow, last),
        formula: headerFormula(sheet, last),
      },
    ],
    looks: [],
  };
}

/** Where the pointers begin in a plan that nobody has changed: zero-based. */
const pointersBegin: { readonly row: number; readonly column: number } = {
  row: hiddenTablePlace.firstRow,
  column: pointerColumn,
};

/**
 * The header behind the pointer in the row of the formula; `last` is the table's last row, and `first` the place of the
 * pointers' first cell, all zero-based.
 */
export function headerFormula(sheet: string, last: number, first = pointersBegin): string {
  const pointers = absoluteReference(sheet, columnRange(first.column, first.row, last));
  // where somebody inserts rows above the table, both move
  const number = `ROW()-ROW(${absoluteReference(sheet, cellRange(first.row - 1, first.column))})`;
  return `IF(${thisRow(columnsTable, "column")}="","",IFERROR(INDEX(${pointers},${number})&"",""))`;
}
