import type { OpenPackage } from "./open-package";
import { mainPart, openPackage, relatedPart } from "./open-package";
import type { SheetCell, SheetValue } from "./sheet-cells";
import { readCells, sharedStringsOf } from "./sheet-cells";
import type { XmlElement } from "./xml-tree";
import { attribute, child, children } from "./xml-tree";

export type { SheetValue } from "./sheet-cells";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly element: XmlElement;
  readonly part: string;
}

/** Every sheet's stored values by sheet name: rows from row 1, columns from A, each row as long as the sheet is wide. */
export function readSheetValues(workbook: Uint8Array): Map<string, SheetValue[][]> {
  const source = openPackage(workbook);
  const strings = readSharedStrings(source);
  return new Map(
    listSheets(source).map((sheet) => {
      const xml = source.xml(sheet.part);
      return [sheet.name, xml === undefined ? [] : gridOf(readCells(xml, strings))];
    }),
  );
}

/** The entries of the workbook's shared strings. */
export function readSharedStrings(source: OpenPackage): XmlElement[] {
  const part = relatedPart(source, mainPart(source), "sharedStrings");
  return sharedStringsOf(part === undefined ? undefined : source.xml(part));
}

/** The sheets in the order of their tabs. */
export function listSheets(source: OpenPackage): ListedSheet[] {
  const main = mainPart(source);
  const targets = new Map(source.relations(main).map((relation) => [relation.id, relation.target]));
  return children(child(source.xml(main), "sheets"), "sheet").map((element) => ({
    name: attribute(element, "name") ?? "",
    element,
    part: targets.get(attribute(element, "r:id") ?? "") ?? "",
  }));
}

function gridOf(cells: readonly SheetCell[]): SheetValue[][] {
  const height = Math.max(0, ...cells.map((cell) => cell.row + 1));
  const width = Math.max(0, ...cells.map((cell) => cell.column + 1));
  const grid = Array.from({ length: height }, () => new Array<SheetValue>(width).fill(null));
  for (const cell of cells) {
    const row = grid[cell.row];
    if (row !== undefined) row[cell.column] = cell.value;
  }
  return grid;
}
