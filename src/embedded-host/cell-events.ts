/** Events of cells other than a change of their content: formats, formulas, order, clicks. */
import type { CellRange, SheetFile } from "../package/workbook-file";
import { formatAddress, formatLocal, intersection } from "./addresses";
import { eventTypes, wholeWorkbook } from "./events";
import { toApiFormula } from "./formulas";
import { sheetId } from "./object-ids";
import { tableAround, type RangeTarget, type SheetTarget } from "./range-target";
import { tellSheet } from "./sheet-changes";

/** The formats of cells were changed: once for an edit, however many cells it reaches. */
export function tellFormats(range: RangeTarget): void {
  const referenceId = formatAddress(range.sheet.name, range.area);
  tellCells(range, eventTypes.sheetFormatChanged, { referenceId });
}

/** Rows or columns have changed places; the range is what has moved. */
export function tellSorted(range: RangeTarget, moved: "rows" | "columns"): void {
  tellCells(range, moved === "rows" ? eventTypes.sheetRowSorted : eventTypes.sheetColumnSorted);
}

/** A cell was clicked; the offsets, in points, are counted from its top left corner. */
export function tellClick(cell: RangeTarget, offset: { readonly x: number; readonly y: number }): void {
  tellCells(cell, eventTypes.sheetSingleClicked, { offsetX: offset.x, offsetY: offset.y });
}

function tellCells(
  { book, sheet, area }: RangeTarget,
  type: number,
  details: Readonly<Record<string, unknown>> = {},
): void {
  tellSheet(book, sheetId(sheet), type, { address: formatLocal(area), ...details });
}

/** To be called before an edit; the answer, called after it, tells which formulas are no longer what they were. */
export function watchFormulas(target: RangeTarget): () => void {
  const { book, sheet } = target;
  if (!book.events.isWanted(eventTypes.sheetFormulaChanged, [sheetId(sheet), wholeWorkbook])) return () => undefined;
  const before = formulasIn(target);
  return () => {
    const formulaDetails = before.filter(({ row, column, formula }) => sheet.cell(row, column)?.formula !== formula);
    if (formulaDetails.length === 0) return;
    tellSheet(book, sheetId(sheet), eventTypes.sheetFormulaChanged, {
      formulaDetails: formulaDetails.map(({ cellAddress, previousFormula }) => ({ cellAddress, previousFormula })),
    });
  };
}

interface KnownFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly cellAddress: string;
  readonly previousFormula: string;
}

/** A cell without a formula has none that could change. An edit in a table can reach whole columns of it. */
function formulasIn({ sheet, area }: SheetTarget & { readonly area: CellRange }): readonly KnownFormula[] {
  const watched = [area, ...sheet.tables.map(({ range }) => range).filter((range) => intersection(range, area))];
  return [...sheet.cells()].flatMap(([row, column, { formula }]) => {
    const cell = { top: row, left: column, bottom: row, right: column };
    if (formula === undefined || !watched.some((range) => intersection(range, cell))) return [];
    return [{ row, column, formula, cellAddress: formatLocal(cell), previousFormula: shown(sheet, cell, formula) }];
  });
}

function shown(sheet: SheetFile, { top, left }: CellRange, formula: string): string {
  return toApiFormula(formula, tableAround(sheet.tables, top, left)?.name);
}
