/** The conditional formats of one sheet as a live list: rules of every kind, each with an id while the file is open. */
import { cellAddress, rangesAddress, requireRange } from "./cell-range";
import { blocksWithout, moveFormulas, readBlocks, writeBlocks, type ConditionalBlocks } from "./conditional-blocks";
import { addRule, inOrder, listEntries, removeRule, replaceRule, type RuleEntry } from "./conditional-entries";
import type { ConditionalFormat, ConditionalFormatList, ConditionalRule, ConditionalStyle } from "./conditional-rule";
import { readRule } from "./conditional-rule-read";
import { ruleTexts, type RuleTexts } from "./conditional-rule-write";
import { differenceAt, differenceIndex } from "./conditional-styles";
import { twinId } from "./data-bar";
import { RuleIds } from "./rule-ids";
import { anchorOf } from "./sheet-regions";
import type { StyleSheet } from "./style-sheet";
import { PackageError, type CellRange } from "./workbook-file";
import { withElementAttribute } from "./xml-edit";
import type { XmlDocument } from "./xml-document";
import { attribute, childNamed, elementText, innerXml, type XmlElement, type XmlPiece } from "./xml-scan";

/** What was read from the document while its content was this. */
interface ReadRules {
  readonly pieces: readonly XmlPiece[];
  readonly blocks: ConditionalBlocks;
  readonly rules: readonly FileRule[];
}

interface FileRule extends ConditionalFormat {
  readonly entry: RuleEntry;
}

export class SheetRules implements ConditionalFormatList {
  readonly #sheet: XmlDocument;
  readonly #styles: StyleSheet;
  readonly #ids = new RuleIds();
  /** Rules by their text: neither that nor the differences that it names change. */
  readonly #rules = new Map<string, ConditionalRule>();
  #known: ReadRules | undefined;

  constructor(sheet: XmlDocument, styles: StyleSheet) {
    this.#sheet = sheet;
    this.#styles = styles;
  }

  get all(): readonly ConditionalFormat[] {
    return this.#read().rules.map(({ id, ranges, rule, priority }) => ({ id, ranges, rule, priority }));
  }

  add(ranges: readonly CellRange[], rule: ConditionalRule): string {
    requireRanges(ranges);
    const { blocks, rules } = this.#read();
    const texts = this.#texts(rule, ranges, { priority: 0, style: {}, difference: undefined });
    this.#write(addRule(blocks, ranges, texts, this.#sheet.prefix), rules.length > 0);
    return this.#newest(rules);
  }

  change(id: string, change: { readonly ranges?: readonly CellRange[]; readonly rule?: ConditionalRule }): void {
    const current = this.#find(id);
    if (change.ranges !== undefined) this.#setRanges(current, change.ranges);
    if (change.rule !== undefined) this.#setRule(this.#find(id), change.rule);
  }

  move(id: string, place: number): void {
    const { blocks, rules } = this.#read();
    const moved = this.#find(id);
    const order = rules.filter((rule) => rule !== moved).map(({ entry }) => entry);
    order.splice(place, 0, moved.entry);
    writeBlocks(this.#sheet, inOrder(blocks, order));
  }

  remove(id: string): void {
    const { entry } = this.#find(id);
    this.#ids.forget(id);
    this.#write(removeRule(this.#read().blocks, entry), false);
  }

  clear(range: CellRange): void {
    requireRange(range);
    this.#write(blocksWithout(this.#read().blocks, range), false);
  }

  #read(): ReadRules {
    const { pieces } = this.#sheet;
    if (this.#known?.pieces === pieces) return this.#known;
    const blocks = readBlocks(this.#sheet);
    const entries = listEntries(blocks);
    const keys = entries.map(ruleKey);
    const ids = this.#ids.match(keys);
    const rules = entries
      .map((entry, index) => this.#readEntry(entry, ids[index] ?? "", keys[index] ?? ""))
      .sort((one, other) => one.priority - other.priority);
    this.#known = { pieces, blocks, rules };
    return this.#known;
  }

  #readEntry(entry: RuleEntry, id: string, key: string): FileRule {
    const { ranges, element, twin, priority } = entry;
    const rule = this.#rules.get(key) ?? readRule(element, twin?.element, this.#styles);
    this.#rules.set(key, rule);
    return { id, ranges, rule, priority, entry };
  }

  #find(id: string): FileRule {
    const found = this.#read().rules.find((rule) => rule.id === id);
    if (found !== undefined) return found;
    throw new PackageError("invalidArgument", `conditional format ${id}`);
  }

  #newest(before: readonly FileRule[]): string {
    const known = new Set(before.map(({ id }) => id));
    return this.#read().rules.find(({ id }) => !known.has(id))?.id ?? "";
  }

  /** @param isAdded a rule of priority 0 was added, so that those of all others change */
  #write(blocks: ConditionalBlocks, isAdded: boolean): void {
    const entries = listEntries(blocks).sort((one, other) => one.priority - other.priority);
    const isNumbered = entries.every(({ priority }, index) => priority > (entries[index - 1]?.priority ?? 0));
    writeBlocks(this.#sheet, isNumbered && !isAdded ? blocks : inOrder(blocks, entries));
  }

  #setRanges({ id, entry, ranges: before }: FileRule, ranges: readonly CellRange[]): void {
    requireRanges(ranges);
    if (rangesAddress(before) === rangesAddress(ranges)) return;
    const [from, to] = [anchorOf(before), anchorOf(ranges)];
    const moved = (element: XmlElement): string =>
      moveFormulas(elementText(element), to.row - from.row, to.column - from.column);
    const own = moved(entry.element);
    const texts: RuleTexts =
      entry.place.list === "extension"
        ? { twin: own }
        : { main: own, ...(entry.twin !== undefined && { twin: moved(entry.twin.element) }) };
    this.#ids.expect(id);
    this.#write(addRule(removeRule(this.#read().blocks, entry), ranges, texts, this.#sheet.prefix), false);
  }

  #setRule({ id, entry, ranges, rule: before, priority }: FileRule, rule: ConditionalRule): void {
    const style = "style" in before ? before.style : {};
    const texts = this.#onlyStyle(entry, before, rule) ?? {
      ...this.#texts(rule, ranges, { priority, style, difference: this.#difference(entry.element) }, entry),
    };
    this.#ids.expect(id);
    this.#write(replaceRule(this.#read().blocks, entry, texts, this.#sheet.prefix), false);
  }

  /** A rule with the same condition keeps its own text, but for style and end. */
  #onlyStyle({ element, place }: RuleEntry, before: ConditionalRule, rule: ConditionalRule): RuleTexts | undefined {
    if (!("style" in before && "style" in rule) || conditionKey(before) !== conditionKey(rule)) return undefined;
    if (place.list === "extension" && !isSameStyle(before.style, rule.style)) return undefined;
    const stopped = withElementAttribute(element, "stopIfTrue", rule.stopIfTrue === true ? 1 : undefined);
    if (isSameStyle(before.style, rule.style))
      return place.list === "main" ? { main: elementText(stopped) } : { twin: elementText(stopped) };
    const index = differenceIndex(this.#styles, rule.style, this.#difference(element));
    return { main: elementText(withElementAttribute(stopped, "dxfId", index)) };
  }

  /** The difference that a rule has, as an element of the style sheet. */
  #difference(rule: XmlElement): XmlElement | undefined {
    const own = childNamed(rule, "dxf");
    const index = attribute(rule.attributes, "dxfId");
    if (own !== undefined) return { ...own, prefix: this.#styles.prefix, attributes: "" };
    return index === undefined ? undefined : differenceAt(this.#styles, Number(index));
  }

  #texts(
    rule: ConditionalRule,
    ranges: readonly CellRange[],
    had: {
      readonly priority: number;
      readonly style: ConditionalStyle;
      readonly difference: XmlElement | undefined;
    },
    entry?: RuleEntry,
  ): RuleTexts {
    const { row, column } = anchorOf(ranges);
    const difference = "style" in rule ? differenceIndex(this.#styles, rule.style, had.difference) : undefined;
    const needsId = rule.kind === "dataBar" || rule.kind === "iconSet";
    const known = entry === undefined ? undefined : twinId(entry.element);
    const id = known ?? (needsId ? freeId(this.#read().blocks) : "");
    const { prefix } = this.#sheet;
    return ruleTexts(rule, { prefix, corner: cellAddress(row, column), priority: had.priority, id, difference });
  }
}

function requireRanges(ranges: readonly CellRange[]): void {
  if (ranges.length === 0) throw new PackageError("invalidArgument", "a conditional format without a range");
  ranges.forEach(requireRange);
}

/** The same as long as neither ranges nor condition of a rule change. */
function ruleKey({ element, ranges, twin }: RuleEntry): string {
  const own = withElementAttribute(element, "priority", undefined);
  return `${rangesAddress(ranges)} ${elementText(own)} ${twin === undefined ? "" : elementText(twin.element)}`;
}

function conditionKey(rule: ConditionalRule): string {
  const condition = Object.entries(rule).filter(([name]) => name !== "style" && name !== "stopIfTrue");
  return JSON.stringify(condition.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function isSameStyle(one: ConditionalStyle, other: ConditionalStyle): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: object): unknown {
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]): unknown => [name, typeof part === "object" && part !== null ? sorted(part) : part])
    .sort((one, other) => (String(one) < String(other) ? -1 : 1));
}

/** Ids only have to differ within the sheet: a counter keeps the output free of chance. */
function freeId({ blocks, twins }: ConditionalBlocks): string {
  const taken = [...blocks, ...(twins === undefined ? [] : [twins])].map(innerXml).join("").toUpperCase();
  let number = 1;
  const id = (): string => `{4B415001-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
  while (taken.includes(id())) number++;
  return id();
}
