/** The rules in the blocks of a sheet, one by one: each with its place, so that it can be changed alone. */
import { rangesAddress } from "./cell-range";
import { blockRanges, type ConditionalBlocks } from "./conditional-blocks";
import type { RuleTexts } from "./conditional-rule-write";
import { twinId, X14, XM } from "./data-bar";
import type { CellRange } from "./workbook-file";
import { withElementAttribute } from "./xml-edit";
import { attribute, attributeText, elementText, parseElement, type XmlElement, type XmlPiece } from "./xml-scan";

/** Where a `cfRule` stands: the place of its block in its list, and its own among the pieces of the block. */
interface RulePlace {
  readonly list: "main" | "extension";
  readonly block: number;
  readonly piece: number;
}

export interface RuleEntry {
  readonly place: RulePlace;
  readonly ranges: readonly CellRange[];
  readonly element: XmlElement;
  /** What the extension says of the same data bar. */
  readonly twin: { readonly place: RulePlace; readonly element: XmlElement } | undefined;
  readonly priority: number;
}

interface FoundRule {
  readonly place: RulePlace;
  readonly ranges: readonly CellRange[];
  readonly element: XmlElement;
}

/** All rules as they stand in the file. Twins of data bars go with their rule. */
export function listEntries({ blocks, twins }: ConditionalBlocks): RuleEntry[] {
  const main = blocks.flatMap((block, index) => rulesOf("main", block, index));
  const extension = (twins?.pieces ?? []).flatMap((piece, index) =>
    piece.name === "conditionalFormatting" ? rulesOf("extension", parseElement(piece.text), index) : [],
  );
  const byId = new Map(extension.map((found) => [attribute(found.element.attributes, "id")?.toUpperCase(), found]));
  const taken = new Set<FoundRule>();
  const entries = main.map((found) => {
    const twin = byId.get(twinId(found.element)?.toUpperCase() ?? "");
    if (twin !== undefined) taken.add(twin);
    return entryOf(found, twin);
  });
  return [...entries, ...extension.filter((found) => !taken.has(found)).map((found) => entryOf(found, undefined))];
}

function rulesOf(list: RulePlace["list"], block: XmlElement, index: number): FoundRule[] {
  const ranges = blockRanges(block);
  return block.pieces.flatMap(({ name, text }, piece) =>
    name === "cfRule" ? [{ place: { list, block: index, piece }, ranges, element: parseElement(text) }] : [],
  );
}

function entryOf({ place, ranges, element }: FoundRule, twin: RuleEntry["twin"]): RuleEntry {
  return { place, ranges, element, twin, priority: Number(attribute(element.attributes, "priority") ?? 0) };
}

/** The blocks with the priorities of the rules counted from 1 in this order. */
export function inOrder(blocks: ConditionalBlocks, entries: readonly RuleEntry[]): ConditionalBlocks {
  const texts = new Map<string, ReadonlyMap<number, string>>();
  entries.forEach(({ place, element, priority }, index) => {
    if (priority === index + 1) return;
    const key = `${place.list} ${place.block}`;
    const text = elementText(withElementAttribute(element, "priority", index + 1));
    texts.set(key, new Map([...(texts.get(key) ?? []), [place.piece, text]]));
  });
  const change = (block: XmlElement, changed: ReadonlyMap<number, string>): XmlElement => ({
    ...block,
    pieces: block.pieces.map((piece, at) => ({ ...piece, text: changed.get(at) ?? piece.text })),
  });
  return changeBlocks(blocks, (list, index, read) => {
    const changed = texts.get(`${list} ${index}`);
    return changed === undefined ? undefined : change(read(), changed);
  });
}

/** @param change answers what becomes of a block, or undefined where it stays */
function changeBlocks(
  { blocks, twins }: ConditionalBlocks,
  change: (list: RulePlace["list"], index: number, read: () => XmlElement) => XmlElement | undefined,
): ConditionalBlocks {
  const pieces = (twins?.pieces ?? []).map((piece, index) => {
    const changed = change("extension", index, () => parseElement(piece.text));
    return changed === undefined ? piece : { ...piece, text: elementText(changed) };
  });
  return {
    blocks: blocks.map((block, index) => change("main", index, () => block) ?? block),
    twins: twins && { ...twins, pieces },
  };
}

/** The blocks with other texts for a rule, at its place; places of other rules stay as they are. */
export function replaceRule(blocks: ConditionalBlocks, entry: RuleEntry, texts: RuleTexts, prefix: string) {
  const { place, twin, ranges } = entry;
  const text = place.list === "main" ? texts.main : texts.twin;
  let result = withRule(blocks, place, text);
  if (place.list === "extension") return texts.main === undefined ? result : addRule(result, ranges, texts, prefix);
  if (twin !== undefined) result = withRule(result, twin.place, texts.twin);
  else if (texts.twin !== undefined) result = addTwin(result, ranges, texts.twin);
  return result;
}

export function removeRule(blocks: ConditionalBlocks, { place, twin }: RuleEntry): ConditionalBlocks {
  const result = withRule(blocks, place, undefined);
  return twin === undefined ? result : withRule(result, twin.place, undefined);
}

/** Adds blocks of its own for a rule. */
export function addRule(
  { blocks, twins }: ConditionalBlocks,
  ranges: readonly CellRange[],
  { main, twin }: RuleTexts,
  prefix: string,
): ConditionalBlocks {
  const sqref = attributeText({ sqref: rangesAddress(ranges) });
  const tag = `${prefix}conditionalFormatting`;
  const added = main === undefined ? [] : [parseElement(`<${tag}${sqref}>${main}</${tag}>`)];
  const result = { blocks: [...added, ...blocks], twins };
  return twin === undefined ? result : addTwin(result, ranges, twin);
}

function addTwin({ blocks, twins }: ConditionalBlocks, ranges: readonly CellRange[], text: string): ConditionalBlocks {
  const list = twins ?? {
    prefix: "x14:",
    name: "conditionalFormattings",
    attributes: attributeText({ "xmlns:x14": X14 }),
    pieces: [],
  };
  const start = `<x14:conditionalFormatting${attributeText({ "xmlns:x14": X14, "xmlns:xm": XM })}>`;
  const block = `${start}${text}<xm:sqref>${rangesAddress(ranges)}</xm:sqref></x14:conditionalFormatting>`;
  return { blocks, twins: { ...list, pieces: [...list.pieces, { name: "conditionalFormatting", text: block }] } };
}

/** An emptied rule leaves an empty piece, so that the places of the others stay right until everything is written. */
function withRule(blocks: ConditionalBlocks, place: RulePlace, text: string | undefined): ConditionalBlocks {
  return changeBlocks(blocks, (list, index, read) => {
    if (list !== place.list || index !== place.block) return undefined;
    const block = read();
    return { ...block, pieces: withPiece(block.pieces, place.piece, text) };
  });
}

function withPiece(pieces: readonly XmlPiece[], at: number, text: string | undefined): XmlPiece[] {
  const gone = { name: "", text: "" };
  return pieces.map((piece, index) => (index !== at ? piece : text === undefined ? gone : { ...piece, text }));
}
