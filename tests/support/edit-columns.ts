// What people do to the columns of a plan table in Excel, done in the file: rename, move, add.
import { nodeDeflater } from "../../src/entry/node-deflater";
import { openWorkbook } from "../../src/package/open-workbook";
import type { SheetFile, TableFile, WorkbookFile } from "../../src/package/workbook-file";
import { absoluteReference } from "../../src/workbook/references";

export interface ColumnEdits {
  readonly table: string;
  /** New headers by old ones. */
  readonly renamed: Readonly<Record<string, string>>;
  /** Pairs of columns, by their old headers, that change places. */
  readonly swapped: readonly (readonly [string, string])[];
  /** A column of the user's own at the right end, with the text of each body row. */
  readonly added: { readonly header: string; readonly text: string };
}

/** The workbook after the edits, formulas rewritten as Excel rewrites them. */
export function editColumns(bytes: Uint8Array, edits: ColumnEdits): Uint8Array {
  const workbook = openWorkbook(bytes, nodeDeflater);
  const sheet = workbook.sheetOfTable(edits.table);
  const table = workbook.table(edits.table);
  if (sheet === undefined || table === undefined) throw new Error(`no table ${edits.table}`);
  for (const [first, second] of edits.swapped) swapColumns(workbook, sheet, table, first, second);
  for (const [from, to] of Object.entries(edits.renamed)) renameColumn(workbook, sheet, table, from, to);
  addColumn(sheet, table, edits.added);
  return workbook.toBytes();
}

function positionOf(table: TableFile, header: string): number {
  const position = table.columns.findIndex(({ name }) => name === header);
  if (position < 0) throw new Error(`no column ${header}`);
  return table.range.left + position;
}

function renameColumn(workbook: WorkbookFile, sheet: SheetFile, table: TableFile, from: string, to: string): void {
  sheet.setValue(table.range.top, positionOf(table, from), to);
  rewriteFormulas(workbook, (formula) =>
    formula
      .replaceAll(`${table.name}[[#This Row],[${from}]]`, `${table.name}[[#This Row],[${to}]]`)
      .replaceAll(`${table.name}[${from}]`, `${table.name}[${to}]`),
  );
}

function swapColumns(workbook: WorkbookFile, sheet: SheetFile, table: TableFile, first: string, second: string): void {
  const [a, b] = [positionOf(table, first), positionOf(table, second)];
  const formulas = [a, b].map((column) => table.columns[column - table.range.left]?.formula);
  for (let row = table.range.top; row <= table.range.bottom; row += 1) swapCells(sheet, row, a, b);
  table.setColumnFormula(a - table.range.left, formulas[1]);
  table.setColumnFormula(b - table.range.left, formulas[0]);
  const [headerOfA, headerOfB] = [a, b].map((column) => headerReference(sheet, table, column));
  // References to cells follow the cells that were moved.
  rewriteFormulas(
    workbook,
    (formula) => (formula === headerOfA ? headerOfB : formula === headerOfB ? headerOfA : formula) ?? "",
  );
}

function headerReference(sheet: SheetFile, { range }: TableFile, column: number): string {
  return absoluteReference(sheet.name, { top: range.top, bottom: range.top, left: column, right: column });
}

function swapCells(sheet: SheetFile, row: number, a: number, b: number): void {
  const [first, second] = [sheet.cell(row, a), sheet.cell(row, b)];
  for (const [column, cell] of [
    [a, second],
    [b, first],
  ] as const) {
    if (cell?.formula === undefined) sheet.setValue(row, column, cell?.value ?? null);
    else sheet.setFormula(row, column, cell.formula, cell.value);
  }
}

function addColumn(sheet: SheetFile, table: TableFile, { header, text }: ColumnEdits["added"]): void {
  const { range } = table;
  const right = range.right + 1;
  sheet.setValue(range.top, right, header);
  for (let row = range.top + 1; row <= range.bottom; row += 1) sheet.setValue(row, right, `${text} ${row}`);
  table.resize({ ...range, right });
}

function rewriteFormulas(workbook: WorkbookFile, rewrite: (formula: string) => string): void {
  for (const sheet of workbook.sheets) {
    const formulas = [...sheet.cells()].filter(([, , cell]) => cell.formula !== undefined);
    for (const [row, column, { formula = "", value }] of formulas) {
      const written = rewrite(formula);
      if (written !== formula) sheet.setFormula(row, column, written, value);
    }
    for (const table of sheet.tables)
      table.columns.forEach(({ formula }, index) => {
        if (formula !== undefined && rewrite(formula) !== formula) table.setColumnFormula(index, rewrite(formula));
      });
  }
}
