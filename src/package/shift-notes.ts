/** Comments of a sheet, old and threaded, with the boxes that show them, as they follow moved cells. */
import { intersects, parseRange, rangeAddress } from "./cell-range";
import { shiftedRange, type CellShift } from "./cell-shift";
import type { PackageParts } from "./package-parts";
import { relationshipId } from "./relationship-attribute";
import type { Relationship } from "./relationships";
import { shiftVmlAnchors } from "./shift-anchors";
import type { XmlDocument } from "./xml-document";
import type { CellRange } from "./workbook-file";
import { rewriteTags } from "./xml-rewrite";
import { attribute, withAttribute } from "./xml-scan";
import { decodeContent } from "./xml-text";

const noteKinds = ["comments", "threadedComment"] as const;
const SHAPE = /<v:shape[\s>][\s\S]*?<\/v:shape>/g;

/** Where cells come to stand, and what becomes of a shape that hangs on others than one cell. */
interface Move {
  /** Undefined for cells that go. */
  readonly cells: (range: CellRange) => CellRange | undefined;
  readonly shape: (shape: string) => string;
}

/** Moves the comments; those of deleted cells go, and their parts with the last one. */
export function shiftNotes(parts: PackageParts, sheetPart: string, sheet: XmlDocument, shift: CellShift): void {
  moveNotes(parts, sheetPart, sheet, {
    cells: (range) => shiftedRange(shift, range),
    shape: (shape) => shiftVmlAnchors(shape, shift),
  });
}

/** Takes away the comments of these cells; all others stay where they are. */
export function removeNotes(parts: PackageParts, sheetPart: string, sheet: XmlDocument, hole: CellRange): void {
  const cells = (range: CellRange) => (intersects(range, hole) ? undefined : range);
  moveNotes(parts, sheetPart, sheet, { cells, shape: (shape) => shape });
}

/** A comment, and the part of the file that holds it. */
export interface NoteText {
  readonly part: string;
  readonly text: string;
}

const COMMENT = /<((?:[\w.-]+:)?(?:comment|threadedComment))(\s[^>]*)>([\s\S]*?)<\/\1>/g;

/** The comments of these cells. */
export function notesOn(parts: PackageParts, sheetPart: string, cells: CellRange): NoteText[] {
  const related = noteKinds.flatMap((kind) => parts.relationships(sheetPart).ofKind(kind));
  return related.flatMap((relationship) => {
    const part = parts.target(sheetPart, relationship);
    if (part === undefined) return [];
    return Array.from(parts.text(part).matchAll(COMMENT)).flatMap(([, , attributes = "", content = ""]) => {
      const range = parseRange(attribute(attributes, "ref") ?? "");
      const text = decodeContent(content.replaceAll(/<(?!!)[^>]*>/g, "")).trim();
      return range !== undefined && intersects(range, cells) ? [{ part, text }] : [];
    });
  });
}

function moveNotes(parts: PackageParts, sheetPart: string, sheet: XmlDocument, move: Move): void {
  for (const kind of noteKinds) {
    for (const relationship of parts.relationships(sheetPart).ofKind(kind))
      moveComments(parts, sheetPart, relationship, move);
  }
  moveLegacyDrawing(parts, sheetPart, sheet, move);
}

function moveComments(parts: PackageParts, sheetPart: string, relationship: Relationship, move: Move): void {
  const part = parts.target(sheetPart, relationship);
  if (part === undefined) return;
  const text = parts.text(part);
  const changed = rewriteTags(text, (name, attributes) => {
    const range =
      name === "comment" || name === "threadedComment" ? parseRange(attribute(attributes, "ref") ?? "") : undefined;
    if (range === undefined) return undefined;
    const moved = move.cells(range);
    return moved === undefined ? null : withAttribute(attributes, "ref", rangeAddress(moved));
  });
  if (changed !== text) parts.setText(part, changed);
  if (!/<(?:[\w.-]+:)?(?:comment|threadedComment)[\s>]/.test(changed)) parts.removeRelated(sheetPart, relationship.id);
}

function moveLegacyDrawing(parts: PackageParts, sheetPart: string, sheet: XmlDocument, move: Move): void {
  const id = relationshipId(sheet.child("legacyDrawing")?.attributes ?? "");
  const part = id === undefined ? undefined : parts.target(sheetPart, parts.relationships(sheetPart).byId(id));
  if (part === undefined || id === undefined) return;
  const text = parts.text(part);
  const changed = text.replace(SHAPE, (shape) => movedShape(shape, move));
  if (changed !== text) parts.setText(part, changed);
  if (changed === text || /<v:(?!shapetype)\w+[\s>][^>]*\bid=/.test(changed)) return;
  sheet.setChild("legacyDrawing", undefined);
  parts.removeRelated(sheetPart, id);
}

/** A comment's box belongs to the cell that it names. */
function movedShape(shape: string, move: Move): string {
  const number = (name: string): number => Number(new RegExp(`<x:${name}>\\s*(\\d+)`).exec(shape)?.[1] ?? NaN);
  const [row, column] = [number("Row"), number("Column")];
  if (!/ObjectType="Note"/.test(shape) || Number.isNaN(row) || Number.isNaN(column)) return move.shape(shape);
  const moved = move.cells({ top: row, left: column, bottom: row, right: column });
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
