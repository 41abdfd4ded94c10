/** Comments of a sheet, old and threaded, with the boxes that show them, as they follow moved cells. */
import { parseRange, rangeAddress } from "./cell-range";
import { shiftedRange, type CellShift } from "./cell-shift";
import type { PackageParts } from "./package-parts";
import { relationshipId } from "./relationship-attribute";
import type { Relationship } from "./relationships";
import { shiftVmlAnchors } from "./shift-anchors";
import type { XmlDocument } from "./xml-document";
import { rewriteTags } from "./xml-rewrite";
import { attribute, withAttribute } from "./xml-scan";

const SHAPE = /<v:shape[\s>][\s\S]*?<\/v:shape>/g;

/** Moves the comments; those of deleted cells go, and their parts with the last one. */
export function shiftNotes(parts: PackageParts, sheetPart: string, sheet: XmlDocument, shift: CellShift): void {
  for (const kind of ["comments", "threadedComment"]) {
    for (const relationship of parts.relationships(sheetPart).ofKind(kind))
      shiftComments(parts, sheetPart, relationship, shift);
  }
  shiftLegacyDrawing(parts, sheetPart, sheet, shift);
}

function shiftComments(parts: PackageParts, sheetPart: string, relationship: Relationship, shift: CellShift): void {
  const part = parts.target(sheetPart, relationship);
  if (part === undefined) return;
  const text = parts.text(part);
  const changed = rewriteTags(text, (name, attributes) => {
    const range =
      name === "comment" || name === "threadedComment" ? parseRange(attribute(attributes, "ref") ?? "") : undefined;
    if (range === undefined) return undefined;
    const moved = shiftedRange(shift, range);
    return moved === undefined ? null : withAttribute(attributes, "ref", rangeAddress(moved));
  });
  if (changed !== text) parts.setText(part, changed);
  if (!/<(?:[\w.-]+:)?(?:comment|threadedComment)[\s>]/.test(changed)) parts.removeRelated(sheetPart, relationship.id);
}

function shiftLegacyDrawing(parts: PackageParts, sheetPart: string, sheet: XmlDocument, shift: CellShift): void {
  const id = relationshipId(sheet.child("legacyDrawing")?.attributes ?? "");
  const part = id === undefined ? undefined : parts.target(sheetPart, parts.relationships(sheetPart).byId(id));
  if (part === undefined || id === undefined) return;
  const text = parts.text(part);
  const changed = text.replace(SHAPE, (shape) => shiftShape(shape, shift));
  if (changed !== text) parts.setText(part, changed);
  if (changed === text || /<v:(?!shapetype)\w+[\s>][^>]*\bid=/.test(changed)) return;
  sheet.setChild("legacyDrawing", undefined);
  parts.removeRelated(sheetPart, id);
}

/** A comment's box belongs to the cell that it names. */
function shiftShape(shape: string, shift: CellShift): string {
  const number = (name: string): number => Number(new RegExp(`<x:${name}>\\s*(\\d+)`).exec(shape)?.[1] ?? NaN);
  const [row, column] = [number("Row"), number("Column")];
  if (!/ObjectType="Note"/.test(shape) || Number.isNaN(row) || Number.isNaN(column))
    return shiftVmlAnchors(shape, shift);
  const moved = shiftedRange(shift, { top: row, left: column, bottom: row, right: column });
  if (moved === undefined) return "";
  if (moved.top === row && moved.left === column) return shape;
  const delta = { row: moved.top - row, column: moved.left - column };
  return withAnchorMoved(shape, delta)
    .replace(/(<x:Row>)\s*\d+/, `$1${moved.top}`)
    .replace(/(<x:Column>)\s*\d+/, `$1${moved.left}`);
}

function withAnchorMoved(shape: string, delta: { readonly row: number; readonly column: number }): string {
  return shape.replace(/(<x:Anchor>)([^<]*)/, (_, tag: string, text: string) => {
    const numbers = text.split(",").map(Number);
    const moved = numbers.map((number, index) => {
      if (index % 2 === 1) return number;
      return Math.max(0, number + (index % 4 === 0 ? delta.column : delta.row));
    });
    return numbers.length === 8 && !numbers.some(Number.isNaN) ? `${tag}${moved.join(", ")}` : tag + text;
  });
}
