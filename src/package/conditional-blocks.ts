/**
 * Conditional formats as they stand in a sheet: blocks of rules over the same ranges, and the extension's blocks
 * that hold twins of them and newer kinds of rules.
 */
import { parseRanges, rangesAddress } from "./cell-range";
import { moveFormula } from "./formula-change";
import { readExtension, writeExtension } from "./sheet-extension";
import { anchorOf, withoutRange, type Region } from "./sheet-regions";
import type { CellRange } from "./workbook-file";
import { withElementAttribute } from "./xml-edit";
import type { XmlDocument } from "./xml-document";
import { attribute, childNamed, elementText, innerXml, parseElement, type XmlElement, type XmlPiece } from "./xml-scan";
import { decodeContent, encodeXml } from "./xml-text";

const BLOCK = "conditionalFormatting";
const EXTENSION_URI = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

export interface ConditionalBlocks {
  readonly blocks: readonly XmlElement[];
  readonly twins: XmlElement | undefined;
}

export function readBlocks(sheet: XmlDocument): ConditionalBlocks {
  const blocks = sheet.childTexts("conditionalFormatting").map((text) => parseElement(text));
  return { blocks, twins: readExtension(sheet, EXTENSION_URI) };
}

/** Writes the blocks back; those without a rule are gone. */
export function writeBlocks(sheet: XmlDocument, { blocks, twins }: ConditionalBlocks): void {
  sheet.setChildren("conditionalFormatting", blocks.filter(hasRule).map(elementText));
  const pieces = (twins?.pieces ?? []).filter(({ name, text }) => name !== BLOCK || hasRule(parseElement(text)));
  const isEmpty = !pieces.some((piece) => piece.name === BLOCK);
  const current = readExtension(sheet, EXTENSION_URI);
  if (isEmpty && current === undefined) return;
  const next = twins === undefined || isEmpty ? undefined : { ...twins, pieces };
  if (next !== undefined && current !== undefined && elementText(next) === elementText(current)) return;
  writeExtension(sheet, EXTENSION_URI, next);
}

function hasRule(block: XmlElement): boolean {
  return block.pieces.some((piece) => piece.name === "cfRule");
}

/** The blocks without a range; those that lay wholly inside are gone, with their twins. */
export function blocksWithout({ blocks, twins }: ConditionalBlocks, hole: CellRange): ConditionalBlocks {
  return {
    blocks: blocks.flatMap((block) => cutBlock(block, hole)),
    twins:
      twins === undefined ? undefined : { ...twins, pieces: twins.pieces.flatMap((piece) => cutTwin(piece, hole)) },
  };
}

/** The ranges of a block of the standard, or of one of the extension. */
export function blockRanges(block: XmlElement): CellRange[] {
  const inner = childNamed(block, "sqref");
  return parseRanges(inner === undefined ? (attribute(block.attributes, "sqref") ?? "") : innerXml(inner).trim());
}

function cutBlock(block: XmlElement, hole: CellRange): XmlElement[] {
  const regions = withoutRange(blockRanges(block), hole);
  if (regions === undefined) return [block];
  const hasFormula = (piece: XmlPiece): boolean => /<(?:[\w.-]+:)?formula[\s>]/.test(piece.text);
  const rules = block.pieces.filter((piece) => piece.name === "cfRule");
  // Rules that read from no cell stay together, so that the id of a twin is not there twice.
  const together: Region = { ranges: regions.flatMap((region) => region.ranges), rows: 0, columns: 0 };
  return [
    ...regionBlocks(
      block,
      rules.filter((piece) => !hasFormula(piece)),
      regions.length === 0 ? [] : [together],
    ),
    ...regionBlocks(block, rules.filter(hasFormula), regions),
  ];
}

function regionBlocks(block: XmlElement, rules: readonly XmlPiece[], regions: readonly Region[]): XmlElement[] {
  if (rules.length === 0) return [];
  return regions.map(({ ranges, rows, columns }) => {
    const pieces = rules.map((piece) => ({ ...piece, text: moveFormulas(piece.text, rows, columns) }));
    return withElementAttribute({ ...block, pieces }, "sqref", rangesAddress(ranges));
  });
}

function cutTwin(piece: XmlPiece, hole: CellRange): XmlPiece[] {
  const twin = piece.name === "conditionalFormatting" ? parseElement(piece.text) : undefined;
  const sqref = twin === undefined ? undefined : childNamed(twin, "sqref");
  if (twin === undefined || sqref === undefined) return [piece];
  const before = parseRanges(innerXml(sqref).trim());
  const regions = withoutRange(before, hole);
  if (regions === undefined) return [piece];
  const ranges = regions.flatMap((region) => region.ranges);
  if (ranges.length === 0) return [];
  const [from, to] = [anchorOf(before), anchorOf(ranges)];
  const pieces = twin.pieces.map((child) => {
    if (child.name === "sqref")
      return { ...child, text: elementText({ ...sqref, pieces: [{ name: "", text: rangesAddress(ranges) }] }) };
    return { ...child, text: moveFormulas(child.text, to.row - from.row, to.column - from.column) };
  });
  return [{ ...piece, text: elementText({ ...twin, pieces }) }];
}

export function moveFormulas(xml: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return xml;
  return xml.replace(/(<(?:[\w.-]+:)?(?:f|formula)(?:\s[^>]*)?>)([^<]+)(?=<\/)/g, (_, tag: string, text: string) => {
    return tag + encodeXml(moveFormula(decodeContent(text), rows, columns));
  });
}
