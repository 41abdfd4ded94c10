import type { SheetFile, TableFile, WorkbookFile } from "../package/workbook-file";
import type { Change } from "../workbook/changes";
import { absoluteReference } from "../workbook/references";
import { fileFormula, filledFormula } from "./file-formula";
import { found } from "./file-errors";
import { sheetOf } from "./sheet-of";

type Of<K extends Change["kind"]> = Extract<Change, { kind: K }>;

export function addTable(workbook: WorkbookFile, change: Of<"addTable">): void {
  const { name, range, style, showBandedRows, showFilterButton } = change;
  sheetOf(workbook, change.sheet).addTable({ name, range, style, showBandedRows, showFilterButton });
}

export function resizeTable(workbook: WorkbookFile, { sheet, table, range }: Of<"resizeTable">): void {
  const target = found(workbook.table(table), `table ${table}`);
  const before = target.range;
  target.resize(range);
  for (let row = before.bottom + 1; row <= range.bottom; row += 1)
    continueFormulas(sheetOf(workbook, sheet), target, row);
}

export function renameTable(workbook: WorkbookFile, { table, to }: Of<"renameTable">): void {
  found(workbook.table(table), `table ${table}`).rename(to);
}

export function removeTableRows(workbook: WorkbookFile, { sheet, range }: Of<"removeTableRows">): void {
  sheetOf(workbook, sheet).deleteCells(range, "up");
}

export function insertTableColumn(workbook: WorkbookFile, change: Of<"insertTableColumn">): void {
  const { sheet, index, header } = change;
  const table = found(workbook.table(change.table), `table ${change.table}`);
  const { range } = table;
  const column = range.left + index;
  const bottom = range.bottom + Number(table.hasTotalsRow);
  sheetOf(workbook, sheet).insertCells({ top: range.top, left: column, bottom, right: column }, "right");
  // at its edges the table does not grow by itself: behind it the cells are beside, before it they push it away
  if (index === table.columns.length && column > range.right) table.resize({ ...table.range, right: column });
  if (table.range.left > column) table.resize({ ...table.range, left: column });
  table.renameColumn(index, header);
}

export function renameTableColumns(workbook: WorkbookFile, { table, headers }: Of<"renameTableColumns">): void {
  found(workbook.table(table), `table ${table}`).renameColumns(headers);
}

export function addName(workbook: WorkbookFile, { name, target }: Of<"addName">): void {
  const formula =
    "expression" in target ? fileFormula(target.expression) : absoluteReference(target.sheet, target.range);
  workbook.setName({ name, formula });
}

export function removeName(workbook: WorkbookFile, { name }: Of<"removeName">): void {
  const known = workbook.names.find((entry) => entry.scope === undefined && isSameName(entry.name, name));
  if (known !== undefined) workbook.removeName(known.name);
}

const isSameName = (one: string, other: string) => one.toUpperCase() === other.toUpperCase();

/** A new row gets the formulas of calculated columns, as in Excel, where nothing else stands in its cells. */
function continueFormulas(sheet: SheetFile, { range, columns }: TableFile, row: number): void {
  columns.forEach(({ formula }, index) => {
    const column = range.left + index;
    const cell = sheet.cell(row, column);
    if (formula === undefined || (cell !== undefined && (cell.value !== null || cell.formula !== undefined))) return;
    sheet.setFormula(row, column, filledFormula(formula, range.top + 1, column)(row, column), null);
  });
}
