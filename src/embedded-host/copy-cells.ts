/** `range.copyFrom`: contents, formats and what else hangs on cells, to another place. */
import type { Cell, SheetFile } from "../package/workbook-file";
import { isUnbounded } from "./addresses";
import type { AreasTarget } from "./areas-target";
import { boundingArea, isInAreas } from "./cell-areas";
import { createCellWriter, type CellWriter } from "./cell-writer";
import { copiedFormula } from "./copy-formula";
import { copyRules } from "./copy-rules";
import type { Place } from "./data-regions";
import { invalidArgument, notSupported } from "./host-error";
import { declareCalculatedColumns } from "./calculated-columns";
import { atArea, columnCount, rowCount, type RangeTarget } from "./range-target";
import { isSpilled, isSpilling, spillAround } from "./spilling-cells";

export interface CopyOptions {
  readonly what: "All" | "Formulas" | "Values" | "Formats";
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** A rectangle of cells that were read before anything is written; rows and columns may have had gaps between them. */
export interface Source {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly cells: readonly (readonly (Cell | undefined)[])[];
}

/**
 * Where a copy goes: as large as the source, or as the destination where that is a multiple of it.
 * @returns the destination with its size
 */
export function copyPlace(destination: RangeTarget, source: AreasTarget, transpose: boolean): RangeTarget {
  const { rows, columns } = linesOf(source);
  const [height, width] = transpose ? [columns.length, rows.length] : [rows.length, columns.length];
  const { top, left } = destination.area;
  const bottom = top + repeated(rowCount(destination), height) - 1;
  return atArea(destination, { top, left, bottom, right: left + repeated(columnCount(destination), width) - 1 });
}

function repeated(size: number, ofSource: number): number {
  return size % ofSource === 0 ? size : ofSource;
}

/** @param destination as `copyPlace` answers it */
export function copyCells(destination: RangeTarget, from: AreasTarget, options: CopyOptions): void {
  // Rules and the like that this batch has built up so far are copied too.
  from.book.settle();
  from.book.recalculate();
  const source = readSource(from);
  const places = eachPlace(destination, source, options.transpose);
  if (options.what === "All" || options.what === "Formats") {
    copyStyles(destination, places, options);
    copyRules(destination, from, source, options);
  }
  const isOwn = (place: Copied) => options.what === "Values" || !comesOfItself(from, place.from);
  const contents = places
    .filter(isOwn)
    .map((place) => ({ ...place, spills: isSpilling(from.sheet, place.from.row, place.from.column) }));
  if (options.what !== "Formats") copyContents(destination, contents, options);
}

function linesOf({ areas }: AreasTarget): Pick<Source, "rows" | "columns"> {
  if (areas.some(isUnbounded)) throw notSupported("copying whole rows or columns");
  const { top, left, bottom, right } = boundingArea(areas);
  const rows = numbers(top, bottom).filter((row) => areas.some((area) => area.top <= row && row <= area.bottom));
  const columns = numbers(left, right).filter((at) => areas.some((area) => area.left <= at && at <= area.right));
  const isGrid = rows.every((row) => columns.every((column) => isInAreas(areas, row, column)));
  if (!isGrid) throw invalidArgument("areas that are no rectangle with whole rows or columns taken out");
  return { rows, columns };
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function readSource(from: AreasTarget): Source {
  const { rows, columns } = linesOf(from);
  return { rows, columns, cells: rows.map((row) => columns.map((column) => from.sheet.cell(row, column))) };
}

/** A formula that spills is copied alone where it is copied at all: what it fills comes of itself. */
function comesOfItself({ sheet, areas }: AreasTarget, { row, column }: Place): boolean {
  const spill = spillAround(sheet, row, column);
  return spill !== undefined && isSpilled(sheet, row, column) && isInAreas(areas, spill.top, spill.left);
}

/** One cell to be written, with the one that it comes from. */
interface Copied extends Place {
  readonly from: Place;
  readonly cell: Cell | undefined;
}

interface CopiedContent extends Copied {
  readonly spills: boolean;
}

function eachPlace({ area }: RangeTarget, { rows, columns, cells }: Source, transpose: boolean): readonly Copied[] {
  const [height, width] = transpose ? [columns.length, rows.length] : [rows.length, columns.length];
  return numbers(area.top, area.bottom).flatMap((row) =>
    numbers(area.left, area.right).map((column) => {
      const [down, along] = [(row - area.top) % height, (column - area.left) % width];
      const [atRow, atColumn] = transpose ? [along, down] : [down, along];
      const from = { row: rows[atRow] ?? 0, column: columns[atColumn] ?? 0 };
      return { row, column, from, cell: cells[atRow]?.[atColumn] };
    }),
  );
}

function isBlank(cell: Cell | undefined): boolean {
  return !cell || (cell.value === null && cell.formula === undefined);
}

function copyContents(
  destination: RangeTarget,
  places: readonly CopiedContent[],
  { what, skipBlanks, transpose }: CopyOptions,
): void {
  const writer = createCellWriter(destination);
  for (const { row, column, from, cell, spills } of places) {
    if (skipBlanks && isBlank(cell)) continue;
    const formula = what === "Values" ? undefined : cell?.formula;
    if (formula === undefined) writeValue(writer, row, column, cell);
    else writer.setFormula(row, column, copiedFormula(formula, from, { row, column }, transpose), spills);
  }
  declareCalculatedColumns(destination, writer.tables);
}

/** Text stays text, also where it looks like something else. */
export function writeValue(writer: CellWriter, row: number, column: number, cell: Cell | undefined): void {
  const value = cell?.value ?? null;
  if (typeof value === "string") writer.enter(row, column, { kind: "text", text: value });
  else writer.enter(row, column, { kind: "value", value });
}

function copyStyles({ sheet }: RangeTarget, places: readonly Copied[], { skipBlanks }: CopyOptions): void {
  for (const { row, column, cell } of places) {
    if (skipBlanks && isBlank(cell)) continue;
    setStyle(sheet, { row, column }, cell?.style ?? 0);
  }
}

/** Gives a cell exactly this format. */
export function setStyle(sheet: SheetFile, { row, column }: Place, style: number): void {
  sheet.formats.restyle({ top: row, left: column, bottom: row, right: column }, () => style);
}
