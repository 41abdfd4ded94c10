/** Conditional formats of a sheet: formula rules and plain data bars. Other kinds stay in place and are not listed. */
import { rangesAddress } from "./cell-range";
import {
  blockRanges,
  blocksWithout,
  priorityOf,
  readBlocks,
  withTwin,
  writeBlocks,
  type ConditionalBlocks,
} from "./conditional-blocks";
import { differenceIndex, readDifference } from "./conditional-styles";
import { dataBarText, dataBarTwinText, readDataBar, twinId, type DataBarRule } from "./data-bar";
import { moveFormula } from "./formula-change";
import { distance } from "./sheet-regions";
import type { StyleSheet } from "./style-sheet";
import { PackageError, type CellRange, type ConditionalFormat, type ConditionalRule } from "./workbook-file";
import type { XmlDocument } from "./xml-document";
import {
  attribute,
  attributeText,
  childNamed,
  childrenNamed,
  innerXml,
  isTrue,
  parseElement,
  type XmlElement,
} from "./xml-scan";
import { decodeContent, encodeXml } from "./xml-text";

type FormulaRule = Extract<ConditionalRule, { readonly kind: "formula" }>;

/** One entry for each range, with the formula as it reads from the range's own first cell. */
export function readConditionalFormats(sheet: XmlDocument, styles: StyleSheet): ConditionalFormat[] {
  const { blocks, twins } = readBlocks(sheet);
  const twinRules =
    twins === undefined
      ? []
      : childrenNamed(twins, "conditionalFormatting").flatMap((twin) => childrenNamed(twin, "cfRule"));
  return blocks
    .flatMap((block) => childrenNamed(block, "cfRule").flatMap((rule) => readRule(block, rule, twinRules, styles)))
    .sort((one, other) => one.priority - other.priority);
}

function readRule(
  block: XmlElement,
  rule: XmlElement,
  twins: readonly XmlElement[],
  styles: StyleSheet,
): ConditionalFormat[] {
  const ranges = blockRanges(block);
  const priority = priorityOf(rule) ?? 0;
  if (attribute(rule.attributes, "type") === "expression") {
    const read = readFormulaRule(rule, styles);
    return ranges.map((range) => {
      const { rows, columns } = distance(ranges, range);
      return { range, rule: { ...read, formula: moveFormula(read.formula, rows, columns) }, priority };
    });
  }
  const id = twinId(rule)?.toUpperCase();
  const twin = twins.find(
    (candidate) => id !== undefined && attribute(candidate.attributes, "id")?.toUpperCase() === id,
  );
  const bar = readDataBar(rule, twin, styles.colors);
  return bar === undefined ? [] : ranges.map((range) => ({ range, rule: bar, priority }));
}

function readFormulaRule(rule: XmlElement, styles: StyleSheet): FormulaRule {
  const formula = childNamed(rule, "formula");
  const difference = attribute(rule.attributes, "dxfId");
  return {
    kind: "formula",
    formula: formula === undefined ? "" : decodeContent(innerXml(formula)),
    style: difference === undefined ? {} : readDifference(styles, Number(difference)),
    ...(isTrue(attribute(rule.attributes, "stopIfTrue")) && { stopIfTrue: true }),
  };
}

/** Takes the range out of all conditional formats, of whatever kind. */
export function clearConditionalFormats(sheet: XmlDocument, range: CellRange): void {
  writeBlocks(sheet, blocksWithout(readBlocks(sheet), range));
}

/** Adds a rule before all others. */
export function addConditionalFormat(
  sheet: XmlDocument,
  styles: StyleSheet,
  range: CellRange,
  rule: ConditionalRule,
): void {
  const current = readBlocks(sheet);
  const sqref = rangesAddress([range]);
  writeBlocks(
    sheet,
    rule.kind === "formula"
      ? withFormula(current, sheet.prefix, styles, sqref, rule)
      : withBar(current, sheet.prefix, sqref, rule),
  );
}

function withFormula(
  current: ConditionalBlocks,
  prefix: string,
  styles: StyleSheet,
  sqref: string,
  rule: FormulaRule,
): ConditionalBlocks {
  if (rule.formula === "" || rule.formula.startsWith("="))
    throw new PackageError("invalidArgument", "conditional format");
  const attributes = attributeText({
    type: "expression",
    dxfId: differenceIndex(styles, rule.style),
    priority: 0,
    stopIfTrue: rule.stopIfTrue === true ? 1 : undefined,
  });
  const inner = `<${prefix}formula>${encodeXml(rule.formula)}</${prefix}formula>`;
  return { ...current, blocks: [block(prefix, sqref, attributes, inner), ...current.blocks] };
}

function withBar(current: ConditionalBlocks, prefix: string, sqref: string, rule: DataBarRule): ConditionalBlocks {
  const id = freeId(current);
  const attributes = attributeText({ type: "dataBar", priority: 0 });
  return {
    blocks: [block(prefix, sqref, attributes, dataBarText(prefix, rule, id)), ...current.blocks],
    twins: withTwin(current.twins, dataBarTwinText(rule, id, sqref)),
  };
}

function block(prefix: string, sqref: string, ruleAttributes: string, inner: string): XmlElement {
  const rule = `<${prefix}cfRule${ruleAttributes}>${inner}</${prefix}cfRule>`;
  return parseElement(
    `<${prefix}conditionalFormatting${attributeText({ sqref })}>${rule}</${prefix}conditionalFormatting>`,
  );
}

/** Ids only have to differ within the sheet: a counter keeps the output free of chance. */
function freeId({ blocks, twins }: ConditionalBlocks): string {
  const taken = [...blocks, ...(twins === undefined ? [] : [twins])].map(innerXml).join("").toUpperCase();
  let number = 1;
  const id = (): string => `{4B415001-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
  while (taken.includes(id())) number++;
  return id();
}
