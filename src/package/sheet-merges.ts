/** Merged cells (`mergeCells`). */
import { intersects, parseRange, rangeAddress } from "./cell-range";
import type { CellRange } from "./workbook-file";
import type { XmlDocument } from "./xml-document";
import { attribute, parseElement } from "./xml-scan";

export function readMerges(sheet: XmlDocument): CellRange[] {
  const pieces = sheet.child("mergeCells")?.pieces ?? [];
  return pieces
    .filter((piece) => piece.name === "mergeCell")
    .flatMap((piece) => parseRange(attribute(parseElement(piece.text).attributes, "ref") ?? "") ?? []);
}

/** Adds a merged range; ranges that it touches are dissolved. */
export function writeMerge(sheet: XmlDocument, range: CellRange): void {
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
