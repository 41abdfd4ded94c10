/** What a sheet's part holds beside cells and rules, as it follows moved cells: views, merges, filters, breaks, links. */
import { parseRange, parseRanges, rangeAddress, rangesAddress } from "./cell-range";
import {
  isInBand,
  isWhole,
  movedIndex,
  shiftedRange,
  shiftedRanges,
  spanAlong,
  deletedEnd,
  type CellShift,
} from "./cell-shift";
import { shiftFilter } from "./shift-filter";
import { shiftAnchors } from "./shift-anchors";
import { readMerges, writeMerges } from "./sheet-merges";
import type { XmlDocument } from "./xml-document";
import { hasNoChildren, rewriteTags, type TagChange } from "./xml-rewrite";
import { attribute, elementText, isTrue, parseElement, withAttribute, type XmlPiece } from "./xml-scan";

/** Elements that are nothing without what they list. */
const LISTS = /^(?:protectedRanges|hyperlinks|cellWatches|ignoredErrors|smartTags|rowBreaks|colBreaks)$/;
/** Handled elsewhere, or holding no address of this sheet. */
const SKIPPED = /^(?:|sheetData|dimension|cols|mergeCells|conditionalFormatting|dataValidations|extLst|tableParts)$/;

/** Rewrites the addresses in the sheet's part. Answers whether the sheet's filter lost its header row. */
export function shiftSheetXml(sheet: XmlDocument, shift: CellShift): { readonly isFilterGone: boolean } {
  writeMerges(sheet, movedMerges(readMerges(sheet), shift));
  const hadFilter = sheet.childText("autoFilter") !== undefined;
  const pieces = sheet.pieces.flatMap((piece) => shiftPiece(piece, shift));
  if (pieces.length !== sheet.pieces.length || pieces.some((piece, index) => piece.text !== sheet.pieces[index]?.text))
    sheet.replacePieces(pieces);
  return { isFilterGone: hadFilter && sheet.childText("autoFilter") === undefined };
}

function movedMerges(merges: readonly ReturnType<typeof readMerges>[number][], shift: CellShift) {
  return merges
    .flatMap((merge) => shiftedRange(shift, merge) ?? [])
    .filter((merge) => merge.top < merge.bottom || merge.left < merge.right);
}

function shiftPiece(piece: XmlPiece, shift: CellShift): XmlPiece[] {
  if (SKIPPED.test(piece.name)) return [piece];
  if (piece.name === "autoFilter") {
    const filter = shiftFilter(parseElement(piece.text), shift);
    return filter === undefined ? [] : [{ ...piece, text: elementText(filter) }];
  }
  if (piece.name === "controls" || piece.name === "oleObjects" || piece.name === "AlternateContent")
    return [{ ...piece, text: shiftAnchors(piece.text, shift) }];
  const text = rewriteTags(piece.text, (name, attributes) => TAGS[name]?.(attributes, shift));
  return LISTS.test(piece.name) ? withoutEmpty({ ...piece, text }) : [{ ...piece, text }];
}

function withoutEmpty(piece: XmlPiece): XmlPiece[] {
  const element = parseElement(piece.text);
  if (hasNoChildren(element)) return [];
  if (!/^(?:row|col)Breaks$/.test(piece.name)) return [piece];
  const breaks = element.pieces.filter((child) => child.name === "brk");
  const manual = breaks.filter(({ text }) => isTrue(attribute(parseElement(text).attributes, "man"))).length;
  const counted = withAttribute(withAttribute(element.attributes, "count", breaks.length), "manualBreakCount", manual);
  return [{ ...piece, text: elementText({ ...element, attributes: counted }) }];
}

/** A start tag's attributes after the shift; null where the element goes. */
type AttributeShift = (attributes: string, shift: CellShift) => ReturnType<TagChange>;

const TAGS: Readonly<Record<string, AttributeShift | undefined>> = {
  pane: shiftPane,
  protectedRange: list("sqref"),
  ignoredError: list("sqref"),
  hyperlink: reference("ref"),
  sortState: reference("ref"),
  sortCondition: reference("ref"),
  cellWatch: reference("r"),
  cellSmartTags: reference("r"),
  inputCells: reference("r"),
  autoFilter: reference("ref"),
  brk: shiftBreak,
};

function reference(name: string): AttributeShift {
  return (attributes, shift) => {
    const range = parseRange(attribute(attributes, name) ?? "");
    if (range === undefined) return undefined;
    const moved = shiftedRange(shift, range);
    return moved === undefined ? null : withAttribute(attributes, name, rangeAddress(moved));
  };
}

function list(name: string): AttributeShift {
  return (attributes, shift) => {
    const ranges = parseRanges(attribute(attributes, name) ?? "");
    if (ranges.length === 0) return undefined;
    const moved = shiftedRanges(shift, ranges);
    return moved.length === 0 ? null : withAttribute(attributes, name, rangesAddress(moved));
  };
}

/** A break stands above the row (or before the column) of its number, and goes with it. */
function shiftBreak(attributes: string, shift: CellShift): string | undefined | null {
  // Row breaks run along columns: their `max` is the last column, that of column breaks the last row.
  const isOfRows = Number(attribute(attributes, "max") ?? 0) <= 16_383;
  if (!isWhole(shift) || isOfRows !== (shift.axis === "rows")) return undefined;
  const moved = movedIndex(shift, Number(attribute(attributes, "id") ?? 0));
  return moved === undefined ? null : withAttribute(attributes, "id", moved);
}

/** Frozen rows and columns: what is inserted among them is frozen too. */
function shiftPane(attributes: string, shift: CellShift): string | undefined {
  const name = shift.axis === "rows" ? "ySplit" : "xSplit";
  const isFrozen = (attribute(attributes, "state") ?? "").startsWith("frozen");
  const split = Number(attribute(attributes, name) ?? 0);
  if (!isWhole(shift) || !isFrozen || split === 0 || shift.start >= split) return withCorner(attributes, shift);
  const kept = shift.count > 0 ? split + shift.count : split - (Math.min(split, deletedEnd(shift)) - shift.start);
  // With all frozen rows gone one is left: a pane of none is no valid pane.
  return withCorner(withAttribute(attributes, name, Math.max(1, kept)), shift);
}

function withCorner(attributes: string, shift: CellShift): string {
  const corner = parseRange(attribute(attributes, "topLeftCell") ?? "");
  if (corner === undefined || !isWhole(shift) || !isInBand(shift, corner)) return attributes;
  const { first } = spanAlong(shift.axis, corner);
  const moved = first < shift.start ? first : first < deletedEnd(shift) ? shift.start : first + shift.count;
  const cell =
    shift.axis === "rows" ? { ...corner, top: moved, bottom: moved } : { ...corner, left: moved, right: moved };
  return withAttribute(attributes, "topLeftCell", rangeAddress(cell));
}
