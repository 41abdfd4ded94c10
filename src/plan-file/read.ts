import type { CellRange } from "../workbook/changes";
import type { SheetFile, TableFile, WorkbookFile } from "../package/workbook-file";
import {
  byName,
  PlanError,
  isPlanTable,
  stampNamespace,
  type CellValue,
  type ColumnRun,
  type NameSnapshot,
  type RowSpan,
  type SheetSnapshot,
  type TableSnapshot,
  type WorkbookSnapshot,
} from "../workbook/port";
import { columnRuns } from "../workbook/column-runs";
import { parseReference } from "../workbook/references";

/** Names that Excel keeps for itself, such as print titles. */
const builtInPrefix = "_xlnm.";

export function readWorkbook(workbook: WorkbookFile): WorkbookSnapshot {
  // the port's dates are serial numbers of 1900
  if (workbook.uses1904Dates) throw new PlanError("date1904");
  const stamp = workbook.customXmlParts.filter(({ namespace }) => namespace === stampNamespace).at(-1)?.xml;
  return {
    sheets: workbook.sheets.map(readSheet),
    tables: workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => readTable(sheet, table))),
    names: workbook.names
      .filter(({ name, scope }) => scope === undefined && !name.startsWith(builtInPrefix))
      .map(({ name, formula }) => readName(workbook, name, formula))
      .sort(byName),
    ...(stamp !== undefined && { stamp }),
  };
}

function readSheet(sheet: SheetFile): SheetSnapshot {
  const used = sheet.usedRange();
  const isEmpty = used === undefined && sheet.tables.length === 0 && sheet.charts.length === 0;
  return { name: sheet.name, visibility: sheet.visibility, isEmpty };
}

function readTable(sheet: SheetFile, table: TableFile): TableSnapshot {
  const { top, left } = table.range;
  const isOurs = isPlanTable(table.name);
  const filledBelow = isOurs ? rowsBelow(sheet, table) : undefined;
  const formulas = isOurs ? formulasOf(sheet, table) : [];
  return {
    name: table.name,
    sheet: sheet.name,
    top,
    left,
    headers: table.columns.map(({ name }) => name),
    rows: isOurs ? readRows(sheet, table) : [],
    isFiltered: table.isFiltered,
    hasTotalsRow: table.hasTotalsRow,
    ...(filledBelow && { filledBelow }),
    ...(formulas.length > 0 && { formulas }),
  };
}

/** Filled cells below the table and its totals row, in its columns. */
function rowsBelow(sheet: SheetFile, { range, hasTotalsRow }: TableFile): RowSpan | undefined {
  const last = range.bottom + Number(hasTotalsRow);
  const rows: number[] = [];
  for (const [row, column, { value, formula }] of sheet.cells()) {
    const isBelow = row > last && column >= range.left && column <= range.right;
    if (isBelow && (value !== null || formula !== undefined)) rows.push(row);
  }
  const [first] = rows;
  return first === undefined ? undefined : { first, last: rows.at(-1) ?? first };
}

function formulasOf(sheet: SheetFile, { range }: TableFile): readonly ColumnRun[] {
  return columnRuns(formulaCells(sheet), { ...range, top: range.top + 1 });
}

function* formulaCells(sheet: SheetFile): Iterable<CellRange> {
  for (const [row, column, { formula }] of sheet.cells()) {
    if (formula !== undefined) yield { top: row, left: column, bottom: row, right: column };
  }
}

function readRows(sheet: SheetFile, { range, columns }: TableFile): readonly (readonly CellValue[])[] {
  return Array.from({ length: range.bottom - range.top }, (_, row) =>
    columns.map((__, column) => readCell(sheet, range.top + 1 + row, range.left + column)),
  );
}

/** A formula that shows nothing is empty. */
function readCell(sheet: SheetFile, row: number, column: number): CellValue {
  const value = sheet.cell(row, column)?.value ?? null;
  return value === "" ? null : value;
}

function readName(workbook: WorkbookFile, name: string, formula: string): NameSnapshot {
  const place = parseReference(formula);
  const sheet = place && workbook.sheet(place.sheet);
  return { name, formula, ...(place && sheet && { place: { ...place, sheet: sheet.name } }) };
}
