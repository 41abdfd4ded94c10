/** Inserts and deletes cells of a sheet, with everything in the workbook that refers to them. */
import { intersects } from "./cell-range";
import {
  cellShift,
  isConcerned,
  isCut,
  isWhole,
  shiftedRange,
  conflict,
  type CellShift,
  type ShiftDirection,
} from "./cell-shift";
import type { DefinedNames } from "./defined-names";
import { loseColumnsInFormula } from "./formula-columns";
import { shiftFormula } from "./formula-shift";
import {
  chartSheets,
  updateFormulas,
  updateLinkedParts,
  updateSheetFormulas,
  type FormulaChange,
} from "./formula-update";
import type { PackageParts } from "./package-parts";
import { requireMovableCells, shiftCells } from "./shift-cells";
import { shiftAnchors } from "./shift-anchors";
import { shiftNotes } from "./shift-notes";
import { pivotRanges, shiftPivots, shiftPivotSources } from "./shift-pivots";
import { shiftRules } from "./shift-rules";
import { shiftSheetXml } from "./shift-sheet-xml";
import {
  bodiesGrownAtTop,
  bodyRows,
  emptiedTable,
  formatRow,
  requireMovableTables,
  shiftTable,
  tablePlaces,
  type TableLoss,
  type TablePlace,
} from "./shift-tables";
import type { Sheet } from "./sheet";
import { dropUnusedLinks } from "./sheet-hyperlinks";
import { readMerges } from "./sheet-merges";
import type { CellRange } from "./workbook-file";

/** What a shift needs of the workbook. */
export interface ShiftSurroundings {
  readonly parts: PackageParts;
  readonly workbookPart: string;
  readonly names: DefinedNames;
  readonly sheets: readonly Sheet[];
}

/** Inserts ("down", "right") or deletes ("up", "left") the cells of the range. Throws before anything has changed. */
export function shiftSheet(around: ShiftSurroundings, sheet: Sheet, range: CellRange, direction: ShiftDirection): void {
  const shift = cellShift(range, direction);
  sheet.inside.tables.flush();
  const tables = tablePlaces(around.parts, sheet.part);
  requireMovable(around.parts, sheet, tables, shift);
  const emptied = emptiedTable(tables, shift);
  if (emptied === undefined) applyShift(around, sheet, tables, shift);
  else keepBlankRow(around, sheet, range, bodyRows(emptied).first, direction);
}

function requireMovable(parts: PackageParts, sheet: Sheet, tables: readonly TablePlace[], shift: CellShift): void {
  requireMovableTables(tables, shift);
  for (const merge of readMerges(sheet.document)) {
    if (isConcerned(shift, merge) && isCutAcross(shift, merge)) conflict("merged cells", merge);
  }
  for (const pivot of pivotRanges(parts, sheet.part)) if (isCut(shift, pivot)) conflict("pivot table", pivot);
  requireMovableCells(sheet.content, shift);
}

/** Merged cells grow and shrink along the shift, but are never cut across it. */
function isCutAcross(shift: CellShift, merge: CellRange): boolean {
  const [first, last] = shift.axis === "rows" ? [merge.left, merge.right] : [merge.top, merge.bottom];
  return first < shift.band.first || last > shift.band.last;
}

/** The last row of a table's body is emptied instead of being deleted. */
function keepBlankRow(
  around: ShiftSurroundings,
  sheet: Sheet,
  range: CellRange,
  row: number,
  direction: ShiftDirection,
): void {
  if (row < range.bottom) shiftSheet(around, sheet, { ...range, top: row + 1 }, direction);
  const kept = { ...range, top: row, bottom: row };
  for (const column of [...(sheet.content.store.row(row)?.columns ?? [])]) {
    if (intersects(kept, { top: row, left: column, bottom: row, right: column }))
      sheet.content.setValue(row, column, null);
  }
  if (row > range.top) shiftSheet(around, sheet, { ...range, bottom: row - 1 }, direction);
}

function applyShift(around: ShiftSurroundings, sheet: Sheet, tables: readonly TablePlace[], shift: CellShift): void {
  const { parts } = around;
  const follow = (formula: string): string => shiftFormula(formula, { shift, sheet: sheet.name, home: sheet.name });
  shiftCells(sheet.content, shift, { formatSource: formatRow(tables, shift), follow });
  if (shift.axis === "columns" && isWhole(shift)) sheet.inside.columns.shift(shift);
  const losses = tables.flatMap((table) => shiftTable(table, shift, sheet.content) ?? []);
  const { isFilterGone } = shiftSheetXml(sheet.document, shift);
  shiftRules(sheet.document, { shift, follow, bodies: bodiesGrownAtTop(tables, shift) });
  shiftNotes(parts, sheet.part, sheet.document, shift);
  shiftDrawings(parts, sheet.part, shift);
  dropUnusedLinks(parts, sheet.part, sheet.document);
  shiftPivots(around, sheet.part, shift);
  followElsewhere(around, sheet, shift, follow);
  if (isFilterGone) around.names.remove("_xlnm._FilterDatabase", sheet.name);
  for (const loss of losses) applyLoss(around, sheet, loss);
}

function shiftDrawings(parts: PackageParts, sheetPart: string, shift: CellShift): void {
  for (const relationship of parts.relationships(sheetPart).ofKind("drawing")) {
    const part = parts.target(sheetPart, relationship);
    const text = part === undefined ? "" : parts.text(part);
    const moved = shiftAnchors(text, shift);
    if (part !== undefined && moved !== text) parts.setText(part, moved);
  }
}

/** Formulas of other sheets, names, tables and charts. */
function followElsewhere(
  around: ShiftSurroundings,
  sheet: Sheet,
  shift: CellShift,
  follow: (formula: string) => string,
): void {
  const { parts, names, sheets, workbookPart } = around;
  const { name } = sheet;
  const change: FormulaChange = {
    mention: mentionOf(name),
    apply: (formula) => shiftFormula(formula, { shift, sheet: name, home: undefined }),
    keepsLinks: true,
    dropsCaches: shift.count < 0,
  };
  for (const other of sheets) if (other !== sheet) updateSheetFormulas(parts, other, change);
  for (const part of chartSheets(parts, workbookPart)) updateLinkedParts(parts, part, change);
  updateLinkedParts(parts, sheet.part, { ...change, apply: follow });
  names.mapFormulas((formula) => shiftFormula(formula, { shift, sheet: name, home: undefined, isName: true }));
  names.dropLostAreas();
  shiftPivotSources(parts, workbookPart, name, (range) => shiftedRange(shift, range));
}

/** In quotes an apostrophe is doubled: without it the mention is found in both spellings. */
export function mentionOf(name: string): string {
  const [longest = ""] = name.split("'").sort((one, other) => other.length - one.length);
  return longest;
}

function applyLoss(around: ShiftSurroundings, sheet: Sheet, loss: TableLoss): void {
  const { parts, workbookPart, sheets, names } = around;
  if (loss.lost.length > 0) {
    const apply = (formula: string): string => loseColumnsInFormula(formula, loss);
    updateFormulas(parts, workbookPart, sheets, names, { mention: mentionOf(loss.table), apply });
  }
  if (loss.lost.length === loss.columns.length) sheet.inside.tables.remove(loss.table);
}
