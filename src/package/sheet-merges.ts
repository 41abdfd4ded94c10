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
  const merges = [...readMerges(sheet).filter((known) => !intersects(known, range)), range];
  const { prefix } = sheet;
  const inner = merges.map((merge) => `<${prefix}mergeCell ref="${rangeAddress(merge)}"/>`).join("");
  sheet.setChild("mergeCells", `<${prefix}mergeCells count="${merges.length}">${inner}</${prefix}mergeCells>`);
}
