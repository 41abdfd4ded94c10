/** The tables of a sheet as they follow moved cells: they grow, shrink, gain and lose columns. */
import { parseRange, rangeAddress } from "./cell-range";
import { conflict, deletedEnd, isConcerned, isInBand, shiftedRange, type CellShift } from "./cell-shift";
import { moveFormula } from "./formula-change";
import type { PackageParts } from "./package-parts";
import { TABLE_ORDER } from "./schema-order";
import type { SheetCells } from "./sheet-cells";
import { shiftFilter, shiftSortText } from "./shift-filter";
import { columnElements, columnNameOf, columnsText, readColumn, withColumnName } from "./table-columns";
import type { CellRange } from "./workbook-file";
import { emptyElement, withElementAttribute } from "./xml-edit";
import type { XmlDocument } from "./xml-document";
import { attribute, withAttribute, type XmlElement } from "./xml-scan";

/** A table as its part declares it. */
export interface TablePlace {
  readonly name: string;
  readonly document: XmlDocument;
  /** With headers and totals. */
  readonly range: CellRange;
  readonly headerRows: number;
  readonly totalsRows: number;
}

/** What a shift did to a table's columns. */
export interface TableLoss {
  readonly table: string;
  /** Names of all columns before. */
  readonly columns: readonly string[];
  /** Names of those that are gone; all of them where the table is. */
  readonly lost: readonly string[];
}

/** The tables on a sheet. */
export function tablePlaces(parts: PackageParts, sheetPart: string): TablePlace[] {
  return parts
    .relationships(sheetPart)
    .ofKind("table")
    .flatMap((relationship) => {
      const part = parts.target(sheetPart, relationship);
      const document = part === undefined ? undefined : parts.document(part, TABLE_ORDER);
      const range = parseRange(attribute(document?.attributes ?? "", "ref") ?? "");
      return document === undefined || range === undefined ? [] : [placeOf(document, range)];
    });
}

function placeOf(document: XmlDocument, range: CellRange): TablePlace {
  const of = (name: string): string | undefined => attribute(document.attributes, name);
  return {
    name: of("displayName") ?? of("name") ?? "",
    document,
    range,
    headerRows: Number(of("headerRowCount") ?? 1),
    totalsRows: Number(of("totalsRowCount") ?? 0),
  };
}

/** First and last row of the body. */
export function bodyRows({ range, headerRows, totalsRows }: TablePlace): {
  readonly first: number;
  readonly last: number;
} {
  return { first: range.top + headerRows, last: range.bottom - totalsRows };
}

/** The bodies that rows are inserted into at their very top. */
export function bodiesGrownAtTop(tables: readonly TablePlace[], shift: CellShift): CellRange[] {
  if (shift.axis !== "rows" || shift.count < 0) return [];
  return tables.flatMap((table) => {
    const { first, last } = bodyRows(table);
    return table.headerRows > 0 && first === shift.start ? [{ ...table.range, top: first, bottom: last }] : [];
  });
}

/** Throws "shiftConflict" where a table would be cut in two, or lose its header row alone. */
export function requireMovableTables(tables: readonly TablePlace[], shift: CellShift): void {
  for (const table of tables) {
    const { range, name } = table;
    if (!isConcerned(shift, range)) continue;
    if (!isInBand(shift, range)) conflict(`table ${name}`, range);
    if (losesHeader(table, shift)) conflict(`header row of table ${name}`, range);
    if (isBound(table) && changesColumns(range, shift)) conflict(`columns of a query, table ${name}`, range);
  }
}

/** Columns of such a table belong to a query or a map of XML as well. */
function isBound({ document }: TablePlace): boolean {
  return (attribute(document.attributes, "tableType") ?? "worksheet") !== "worksheet";
}

function changesColumns(range: CellRange, shift: CellShift): boolean {
  const moved = shiftedRange(shift, range);
  return moved !== undefined && moved.right - moved.left !== range.right - range.left;
}

function losesHeader({ range, headerRows }: TablePlace, shift: CellShift): boolean {
  if (shift.axis !== "rows" || shift.count > 0 || headerRows === 0) return false;
  const isLost = range.top >= shift.start && range.top < deletedEnd(shift);
  return isLost && range.bottom >= deletedEnd(shift);
}

/** The first table whose whole body would go while the table itself stays; Excel leaves it one blank row. */
export function emptiedTable(tables: readonly TablePlace[], shift: CellShift): TablePlace | undefined {
  if (shift.axis !== "rows" || shift.count > 0) return undefined;
  return tables.find((table) => {
    const { first, last } = bodyRows(table);
    const isEmptied = first >= shift.start && last < deletedEnd(shift) && first <= last;
    return isEmptied && isInBand(shift, table.range) && shiftedRange(shift, table.range) !== undefined;
  });
}

/** Brings a table's part in step with its moved cells; undefined where nothing of the table is left. */
export function shiftTable(table: TablePlace, shift: CellShift, cells: SheetCells): TableLoss | undefined {
  const { range, document, name } = table;
  const columns = columnElements(document.child("tableColumns"));
  const names = columns.map(columnNameOf);
  const moved = shiftedRange(shift, range);
  if (moved === undefined) return { table: name, columns: names, lost: names };
  if (!isConcerned(shift, range)) return undefined;
  document.attributes = withAttribute(document.attributes, "ref", rangeAddress(moved));
  dropTotals(table, shift);
  shiftFilters(document, shift);
  if (shift.axis === "rows") {
    fillColumns(table, shift, cells, columns);
    return undefined;
  }
  const kept = shiftedColumns(table, columns, shift);
  document.setChild("tableColumns", columnsText(document.prefix, kept));
  writeHeaders(table, moved, kept, cells);
  const left = new Set(kept.map(columnNameOf));
  return { table: name, columns: names, lost: names.filter((column) => !left.has(column)) };
}

function dropTotals({ document, range, totalsRows }: TablePlace, shift: CellShift): void {
  if (shift.axis !== "rows" || shift.count > 0 || totalsRows === 0) return;
  const isLost = range.bottom >= shift.start && range.bottom < deletedEnd(shift);
  if (!isLost) return;
  const without = withAttribute(document.attributes, "totalsRowCount", undefined);
  document.attributes = withAttribute(without, "totalsRowShown", 0);
}

function shiftFilters(document: XmlDocument, shift: CellShift): void {
  const filter = document.child("autoFilter");
  if (filter !== undefined) document.setElement(shiftFilter(filter, shift), "autoFilter");
  const sort = document.childText("sortState");
  const sorted = sort === undefined ? "" : shiftSortText(sort, shift);
  if (sort !== undefined) document.setChild("sortState", sorted === "" ? undefined : sorted);
}

function shiftedColumns({ range }: TablePlace, columns: readonly XmlElement[], shift: CellShift): XmlElement[] {
  const at = shift.start - range.left;
  if (shift.count < 0) {
    const end = deletedEnd(shift) - range.left;
    return columns.filter((_, index) => index < at || index >= end);
  }
  // Inserted before the first column, or behind the last one: the table only moves, or stays.
  if (at <= 0 || at >= columns.length) return [...columns];
  return [...columns.slice(0, at), ...newColumns(columns, shift.count), ...columns.slice(at)];
}

function newColumns(columns: readonly XmlElement[], count: number): XmlElement[] {
  const taken = new Set(columns.map((column) => columnNameOf(column).toLowerCase()));
  let nextId = Math.max(0, ...columns.map((column) => Number(attribute(column.attributes, "id") ?? 0)));
  let number = 0;
  const prefix = columns[0]?.prefix ?? "";
  return Array.from({ length: count }, () => {
    do number++;
    while (taken.has(`column${number}`));
    const column = withElementAttribute(emptyElement(prefix, "tableColumn"), "id", ++nextId);
    return withColumnName(column, `Column${number}`);
  });
}

function writeHeaders(
  { range, headerRows }: TablePlace,
  moved: CellRange,
  columns: readonly XmlElement[],
  cells: SheetCells,
): void {
  if (headerRows === 0) return;
  columns.forEach((column, index) => {
    const place = cells.store.get(range.top, moved.left + index);
    if ((place?.value ?? null) === null) cells.setValue(range.top, moved.left + index, columnNameOf(column));
  });
}

/** Rows inserted into the body take over calculated columns. */
function fillColumns(table: TablePlace, shift: CellShift, cells: SheetCells, columns: readonly XmlElement[]): void {
  const { first, last } = bodyRows(table);
  if (shift.count < 0 || shift.start < first || shift.start > last + (table.totalsRows > 0 ? 1 : 0)) return;
  const source = shift.start > first ? shift.start - 1 : shift.start + shift.count;
  columns.forEach((column, index) => {
    if (readColumn(column).formula === undefined) return;
    const at = table.range.left + index;
    const cell = cells.store.get(source, at);
    if (cell?.formula === undefined || cell.kept?.formula !== undefined) return;
    for (let row = shift.start; row < shift.start + shift.count; row++)
      cells.setFormula(row, at, moveFormula(cell.formula, row - source, 0), null);
  });
}

/** The row that gives a column of inserted cells its format: below a table's header it is the row after. */
export function formatRow(tables: readonly TablePlace[], shift: CellShift): (across: number) => number | undefined {
  return (across) => {
    if (shift.axis === "columns") return shift.start === 0 ? undefined : shift.start - 1;
    const isBelowHeader = tables.some((table) => {
      const { left, right } = table.range;
      return table.headerRows > 0 && bodyRows(table).first === shift.start && across >= left && across <= right;
    });
    return isBelowHeader ? shift.start : shift.start === 0 ? undefined : shift.start - 1;
  };
}
