/** Makes the copy of a sheet a sheet of its own: names, ids and formulas that no longer mean the one it was copied from. */
import { strToU8 } from "fflate";
import { checksum } from "./checksum";
import { renameSheetInFormula, renameTableInFormula } from "./formula-change";
import { updateSheetFormulas } from "./formula-update";
import type { PackageParts } from "./package-parts";
import type { Sheet } from "./sheet";
import { mentionOf, type ShiftSurroundings } from "./sheet-shift";
import { writeTabSelected } from "./sheet-view";
import { tablePlaces } from "./shift-tables";
import { withElementAttribute } from "./xml-edit";
import { withAttribute } from "./xml-scan";

/** What the copy needs of the workbook beyond its parts. */
export interface CopySurroundings extends ShiftSurroundings {
  /** True where a table or name is called this. */
  readonly isTaken: (name: string) => boolean;
  /** Ids of tables are free from this one on. */
  readonly firstTableId: number;
}

/** Lists of slicers and timelines in a sheet: they belong to the one sheet that shows them. */
const SLICERS =
  /A8765BA9-456A-4dab-B4F3-ACF838C121DE|3A4CF648-6AED-40f4-86FF-DC5316D8AED3|7E03D99C-DC04-49d9-9315-930204A7B6E9/i;

/** Cuts the copy's ties to the sheet it came from, whose name is `from`. */
export function settleCopy(around: CopySurroundings, from: string, copy: Sheet): void {
  cleanSheet(copy);
  dropSlicerShapes(around.parts, copy.part);
  renewThreads(around.parts, copy.part);
  const renamed = renameTables(around, copy.part);
  const follow = (formula: string): string =>
    renamed.reduce(
      (text, [before, now]) => renameTableInFormula(text, before, now),
      renameSheetInFormula(formula, from, copy.name),
    );
  updateSheetFormulas(around.parts, copy, { mention: mentionOf(from), apply: follow, keepsLinks: true });
  for (const [table] of renamed)
    updateSheetFormulas(around.parts, copy, { mention: mentionOf(table), apply: follow, keepsLinks: true });
  around.names.copyScope(from, copy.name, follow);
}

function cleanSheet({ document }: Sheet): void {
  writeTabSelected(document, false);
  document.setChild("webPublishItems", undefined);
  const properties = document.child("sheetPr");
  if (properties !== undefined) document.setElement(withElementAttribute(properties, "codeName", undefined), "sheetPr");
  const list = document.child("extLst");
  if (list === undefined) return;
  const pieces = list.pieces.filter((piece) => piece.name !== "ext" || !SLICERS.test(piece.text));
  document.setElement(pieces.some((piece) => piece.name === "ext") ? { ...list, pieces } : undefined, "extLst");
}

function dropSlicerShapes(parts: PackageParts, sheetPart: string): void {
  const drawing = parts.related(sheetPart, "drawing");
  if (drawing === undefined) return;
  const document = parts.document(drawing);
  const kept = document.pieces.filter((piece) => !/\/drawing\/\d+\/(?:slicer|timeslicer)"/.test(piece.text));
  if (kept.length !== document.pieces.length) document.replacePieces(kept);
}

/** Comments in threads are found by ids that are there once in a workbook. */
function renewThreads(parts: PackageParts, sheetPart: string): void {
  for (const kind of ["threadedComment", "comments"]) {
    for (const relationship of parts.relationships(sheetPart).ofKind(kind)) {
      const part = parts.target(sheetPart, relationship);
      const text = part === undefined ? "" : parts.text(part);
      if (part !== undefined) parts.setText(part, renewIds(text, sheetPart));
    }
  }
}

const OWN_ID = /((?:\sid|\sparentId|\suid|:uid)="|tc=)\{([0-9A-Fa-f]{8})(-[0-9A-Fa-f-]{27})\}/g;

function renewIds(text: string, seed: string): string {
  return text.replace(OWN_ID, (_, before: string, first: string, rest: string) => {
    const renewed = checksum(strToU8(seed + first + rest))
      .toString(16)
      .toUpperCase()
      .padStart(8, "0");
    return `${before}{${renewed}${rest}}`;
  });
}

/** Gives the tables of the copy names and ids of their own: pairs of the name before and now. */
function renameTables(around: CopySurroundings, sheetPart: string): (readonly [string, string])[] {
  const renamed: (readonly [string, string])[] = [];
  let id = around.firstTableId;
  for (const { name, document } of tablePlaces(around.parts, sheetPart)) {
    const taken = new Set(renamed.map(([, now]) => now.toLowerCase()));
    let number = 2;
    while (around.isTaken(`${name}${number}`) || taken.has(`${name}${number}`.toLowerCase())) number++;
    const now = `${name}${number}`;
    const named = withAttribute(withAttribute(document.attributes, "name", now), "displayName", now);
    document.attributes = withAttribute(named, "id", id++);
    renamed.push([name, now]);
  }
  return renamed;
}
