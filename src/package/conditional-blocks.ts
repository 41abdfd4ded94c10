/**
 * Conditional formats as they stand in a sheet: blocks of rules over the same ranges, and the extension's blocks
 * that hold twins of them and newer kinds of rules.
 */
import { parseRanges, rangesAddress } from "./cell-range";
import { emptyTwinList } from "./data-bar";
import { moveFormula } from "./formula-change";
import { readExtension, writeExtension } from "./sheet-extension";
import { anchorOf, withoutRange, type Region } from "./sheet-regions";
import type { CellRange } from "./workbook-file";
import { withElementAttribute } from "./xml-edit";
import type { XmlDocument } from "./xml-document";
import { attribute, childNamed, elementText, innerXml, parseElement, type XmlElement, type XmlPiece } from "./xml-scan";
import { decodeContent, encodeXml } from "./xml-text";

const EXTENSION_URI = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

export interface ConditionalBlocks {
  readonly blocks: readonly XmlElement[];
  readonly twins: XmlElement | undefined;
}

export function readBlocks(sheet: XmlDocument): ConditionalBlocks {
  const blocks = sheet.childTexts("conditionalFormatting").map((text) => parseElement(text));
  return { blocks, twins: readExtension(sheet, EXTENSION_URI) };
}

/** Writes the blocks back with their priorities counted anew from 1, in the order they had. */
export function writeBlocks(sheet: XmlDocument, { blocks, twins }: ConditionalBlocks): void {
  const sorted = priorities(blocks, twins).sort((one, other) => one - other);
  const ranks = new Map(sorted.map((old) => [old, sorted.indexOf(old)]));
  const counters = new Map<number, number>();
  const numbered = (rule: XmlElement): XmlElement => renumber(rule, ranks, counters);
  const texts = blocks.map((block) => elementText(mapRules(block, numbered)));
  sheet.setChildren("conditionalFormatting", texts);
  const isEmpty = twins === undefined || !twins.pieces.some((piece) => piece.name === "conditionalFormatting");
  if (readExtension(sheet, EXTENSION_URI) === undefined && isEmpty) return;
  writeExtension(sheet, EXTENSION_URI, isEmpty ? undefined : mapTwinRules(twins, numbered));
}

/** Rules that were one rule have the same number: they follow each other. */
function renumber(rule: XmlElement, ranks: ReadonlyMap<number, number>, counters: Map<number, number>): XmlElement {
  const old = priorityOf(rule);
  const rank = old === undefined ? undefined : ranks.get(old);
  if (old === undefined || rank === undefined) return rule;
  const offset = counters.get(old) ?? 0;
  counters.set(old, offset + 1);
  return withElementAttribute(rule, "priority", rank + 1 + offset);
}

function priorities(blocks: readonly XmlElement[], twins: XmlElement | undefined): number[] {
  const found: number[] = [];
  const collect = (rule: XmlElement): XmlElement => {
    const priority = priorityOf(rule);
    if (priority !== undefined) found.push(priority);
    return rule;
  };
  for (const block of blocks) mapRules(block, collect);
  if (twins !== undefined) mapTwinRules(twins, collect);
  return found;
}

export function priorityOf(rule: XmlElement): number | undefined {
  const priority = attribute(rule.attributes, "priority");
  return priority === undefined ? undefined : Number(priority);
}

function mapRules(block: XmlElement, change: (rule: XmlElement) => XmlElement): XmlElement {
  const mapped = (piece: XmlPiece): XmlPiece => ({
    name: "cfRule",
    text: elementText(change(parseElement(piece.text))),
  });
  return { ...block, pieces: block.pieces.map((piece) => (piece.name === "cfRule" ? mapped(piece) : piece)) };
}

function mapTwinRules(twins: XmlElement, change: (rule: XmlElement) => XmlElement): XmlElement {
  const pieces = twins.pieces.map((piece) => {
    return piece.name === "conditionalFormatting"
      ? { ...piece, text: elementText(mapRules(parseElement(piece.text), change)) }
      : piece;
  });
  return { ...twins, pieces };
}

/** The blocks without a range; those that lay wholly inside are gone, with their twins. */
export function blocksWithout({ blocks, twins }: ConditionalBlocks, hole: CellRange): ConditionalBlocks {
  return {
    blocks: blocks.flatMap((block) => cutBlock(block, hole)),
    twins:
      twins === undefined ? undefined : { ...twins, pieces: twins.pieces.flatMap((piece) => cutTwin(piece, hole)) },
  };
}

/** Adds a twin, making the list when it is the first. */
export function withTwin(twins: XmlElement | undefined, text: string): XmlElement {
  const list = twins ?? emptyTwinList();
  return { ...list, pieces: [...list.pieces, { name: "conditionalFormatting", text }] };
}

export function blockRanges(block: XmlElement): CellRange[] {
  return parseRanges(attribute(block.attributes, "sqref") ?? "");
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

function moveFormulas(xml: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return xml;
  return xml.replace(/(<(?:[\w.-]+:)?(?:f|formula)(?:\s[^>]*)?>)([^<]+)(?=<\/)/g, (_, tag: string, text: string) => {
    return tag + encodeXml(moveFormula(decodeContent(text), rows, columns));
  });
}
