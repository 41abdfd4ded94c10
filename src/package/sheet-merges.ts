/** Merged cells (`mergeCells`). */
import { contains, intersects, parseRange, rangeAddress, requireRange } from "./cell-range";
import type { SheetCells } from "./sheet-cells";
import type { CellRange } from "./workbook-file";
import type { XmlDocument } from "./xml-document";
import { attribute, parseElement } from "./xml-scan";

export function readMerges(sheet: XmlDocument): CellRange[] {
  const pieces = sheet.child("mergeCells")?.pieces ?? [];
  return pieces
    .filter((piece) => piece.name === "mergeCell")
    .flatMap((piece) => parseRange(attribute(parseElement(piece.text).attributes, "ref") ?? "") ?? []);
}

/** Merges: ranges that this one touches are dissolved and, as in Excel, only the first cell keeps its content. */
export function mergeCells(sheet: XmlDocument, cells: SheetCells, range: CellRange): void {
  requireRange(range);
  cells.collapseSpills(range);
  for (const [row, column] of Array.from(cells.store.entries())) {
    const isFirst = row === range.top && column === range.left;
    if (!isFirst && contains(range, row, column)) cells.setValue(row, column, null);
  }
  writeMerges(sheet, [...readMerges(sheet).filter((known) => !intersects(known, range)), range]);
}

/** Dissolves the merged ranges that touch this one. */
export function removeMerges(sheet: XmlDocument, range: CellRange): void {
  const kept = readMerges(sheet).filter((known) => !intersects(known, range));
  if (kept.length !== readMerges(sheet).length) writeMerges(sheet, kept);
}

/** The merged ranges of the sheet, all of them. */
export function writeMerges(sheet: XmlDocument, merges: readonly CellRange[]): void {
  const { prefix } = sheet;
  const inner = merges.map((merge) => `<${prefix}mergeCell ref="${rangeAddress(merge)}"/>`).join("");
  const text = `<${prefix}mergeCells count="${merges.length}">${inner}</${prefix}mergeCells>`;
  sheet.setChild("mergeCells", merges.length === 0 ? undefined : text);
}
