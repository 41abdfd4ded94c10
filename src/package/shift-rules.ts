/** Validations, conditional formats and what else holds for ranges with formulas, as they follow moved cells. */
import { parseRange, parseRanges, rangesAddress } from "./cell-range";
import { shiftedRanges, shiftedRegions, type CellShift } from "./cell-shift";
import { moveFormula } from "./formula-change";
import type { Region } from "./sheet-regions";
import type { CellRange } from "./workbook-file";
import { withElementAttribute } from "./xml-edit";
import type { XmlDocument } from "./xml-document";
import {
  attribute,
  childNamed,
  elementText,
  innerXml,
  parseElement,
  withAttribute,
  type XmlElement,
  type XmlPiece,
} from "./xml-scan";
import { hasNoChildren } from "./xml-rewrite";
import { decodeContent, encodeXml } from "./xml-text";

/** A shift, and what a formula of the sheet reads after it. */
export interface RuleShift {
  readonly shift: CellShift;
  readonly follow: (formula: string) => string;
  /** Bodies of tables that rows are inserted into at their very top: their rules hold for the new rows too. */
  readonly bodies: readonly CellRange[];
}

const FORMULA = /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2)(?:\s[^>]*)?>)([^<]+)(?=<\/)/g;
const HAS_FORMULA = /<(?:[\w.-]+:)?formula[\s>]/;
const THRESHOLD = /(<(?:[\w.-]+:)?cfvo\s[^>]*?\bval=")([^"]*)"/g;

/** Validations and conditional formats of the sheet, the older and the newer ones, and other extensions. */
export function shiftRules(sheet: XmlDocument, rule: RuleShift): void {
  shiftValidations(sheet, rule);
  sheet.setChildren(
    "conditionalFormatting",
    sheet.childTexts("conditionalFormatting").flatMap((text) => shiftBlock(text, rule)),
  );
  const list = sheet.child("extLst");
  if (list === undefined) return;
  const shifted = shiftExtension(list, rule);
  sheet.setElement(shifted, "extLst");
}

function shiftValidations(sheet: XmlDocument, rule: RuleShift): void {
  const list = sheet.child("dataValidations");
  if (list === undefined) return;
  const pieces = list.pieces.flatMap((piece) =>
    piece.name === "dataValidation" ? shiftValidation(piece, rule) : [piece],
  );
  const count = pieces.filter((piece) => piece.name === "dataValidation").length;
  sheet.setElement(
    count === 0 ? undefined : withElementAttribute({ ...list, pieces }, "count", count),
    "dataValidations",
  );
}

function shiftValidation(piece: XmlPiece, rule: RuleShift): XmlPiece[] {
  const element = parseElement(piece.text);
  const sqref = attribute(element.attributes, "sqref");
  const grown = grownRegion(sqref, rule);
  if (grown !== undefined) return [{ ...piece, text: withSqref(element, grown.region, grown.rule) }];
  return regionsOf(sqref, rule).map((region) => ({
    ...piece,
    text: withMovedFormulas(
      elementText(withElementAttribute(element, "sqref", rangesAddress(region.ranges))),
      region,
      rule,
    ),
  }));
}

function regionsOf(sqref: string | undefined, { shift }: RuleShift): Region[] {
  const ranges = parseRanges(sqref?.trim() ?? "");
  return ranges.length === 0 ? [] : shiftedRegions(shift, ranges);
}

/** Formulas are first read from the cell that now comes first, then follow the shift. */
function withMovedFormulas(xml: string, { rows, columns }: Region, { follow }: RuleShift): string {
  return xml
    .replace(FORMULA, (_, tag: string, text: string) => {
      return tag + encodeXml(follow(moveFormula(decodeContent(text), rows, columns)));
    })
    .replace(THRESHOLD, (_, tag: string, text: string) => `${tag}${encodeXml(follow(decodeContent(text)))}"`);
}

interface GrownRegion {
  readonly region: Region;
  readonly rule: RuleShift;
}

/** Ranges that begin with the body of a table take in the rows inserted there; formulas are filled upwards. */
function grownRegion(sqref: string | undefined, rule: RuleShift): GrownRegion | undefined {
  const { shift, bodies, follow } = rule;
  const ranges = parseRanges(sqref?.trim() ?? "");
  const isIn = (range: CellRange): boolean =>
    bodies.some((body) => body.top === range.top && range.left >= body.left && range.right <= body.right);
  if (ranges.length === 0 || !ranges.every(isIn)) return undefined;
  const grown = shiftedRanges(shift, ranges).map((range) => ({ ...range, top: shift.start }));
  const region = { ranges: grown, rows: 0, columns: 0 };
  return { region, rule: { ...rule, follow: (formula) => moveFormula(follow(formula), -shift.count, 0) } };
}

function withSqref(element: XmlElement, region: Region, rule: RuleShift): string {
  const text = elementText(withElementAttribute(element, "sqref", rangesAddress(region.ranges)));
  return withMovedFormulas(text, region, rule);
}

function shiftBlock(text: string, rule: RuleShift): string[] {
  const block = parseElement(text);
  const sqref = attribute(block.attributes, "sqref");
  const grown = grownRegion(sqref, rule);
  if (grown !== undefined) return [withSqref(block, grown.region, grown.rule)];
  const regions = regionsOf(sqref, rule);
  return splitBlock(block, regions).flatMap(({ pieces, region }) => {
    const element = withElementAttribute({ ...block, pieces }, "sqref", rangesAddress(region.ranges));
    return withMovedFormulas(elementText(element), region, rule);
  });
}

interface BlockPart {
  readonly pieces: readonly XmlPiece[];
  readonly region: Region;
}

/** Rules that read from no cell stay together where the ranges fall apart, so that no id of a twin is there twice. */
function splitBlock(block: XmlElement, regions: readonly Region[]): BlockPart[] {
  const [first] = regions;
  if (first === undefined) return [];
  if (regions.length === 1) return [{ pieces: block.pieces, region: first }];
  const rules = block.pieces.filter((piece) => piece.name === "cfRule");
  const others = block.pieces.filter((piece) => piece.name !== "cfRule");
  const together: Region = { ranges: regions.flatMap((region) => region.ranges), rows: 0, columns: 0 };
  const fixed = rules.filter((piece) => !HAS_FORMULA.test(piece.text));
  const relative = rules.filter((piece) => HAS_FORMULA.test(piece.text));
  return [
    ...(fixed.length === 0 ? [] : [{ pieces: [...fixed, ...others], region: together }]),
    ...(relative.length === 0 ? [] : regions.map((region) => ({ pieces: [...relative, ...others], region }))),
  ];
}

/** Whatever has its ranges in a child `sqref`; undefined where nothing is left of it. */
function shiftExtension(element: XmlElement, rule: RuleShift): XmlElement | undefined {
  if (hasNoChildren(element)) return element;
  const pieces = element.pieces.flatMap((piece) => (piece.name === "" ? [piece] : shiftExtensionPiece(piece, rule)));
  const changed = { ...element, pieces };
  if (hasNoChildren(changed)) return undefined;
  const isCounted = attribute(element.attributes, "count") !== undefined;
  const count = pieces.filter((piece) => piece.name !== "").length;
  return isCounted ? withElementAttribute(changed, "count", count) : changed;
}

function shiftExtensionPiece(piece: XmlPiece, rule: RuleShift): XmlPiece[] {
  const element = parseElement(piece.text);
  const sqref = childNamed(element, "sqref");
  if (sqref !== undefined) return shiftRegionElement(element, sqref, rule);
  if (element.name === "f") return [{ ...piece, text: withMovedFormulas(piece.text, UNMOVED, rule) }];
  const shifted = shiftExtension(shiftAttributes(element, rule.shift), rule);
  return shifted === undefined ? [] : [{ ...piece, text: elementText(shifted) }];
}

const UNMOVED: Region = { ranges: [], rows: 0, columns: 0 };

/** Some extensions, such as ignored errors and protected ranges, have the same attribute as the older elements. */
function shiftAttributes(element: XmlElement, shift: CellShift): XmlElement {
  const sqref = attribute(element.attributes, "sqref");
  if (sqref === undefined || parseRange(sqref.split(" ")[0] ?? "") === undefined) return element;
  return {
    ...element,
    attributes: withAttribute(element.attributes, "sqref", rangesAddress(shiftedRanges(shift, parseRanges(sqref)))),
  };
}

function shiftRegionElement(element: XmlElement, sqref: XmlElement, rule: RuleShift): XmlPiece[] {
  const isPlace = element.name === "sparkline";
  const grown = isPlace ? undefined : grownRegion(innerXml(sqref), rule);
  const regions = (grown === undefined ? regionsOf(innerXml(sqref), rule) : [grown.region]).map((region) =>
    isPlace ? { ...region, rows: 0, columns: 0 } : region,
  );
  const whole: Region = { ranges: regions.flatMap((region) => region.ranges), rows: 0, columns: 0 };
  // A twin is found by its id: it is never there twice.
  const isTwin = element.name === "conditionalFormatting";
  const [first = whole] = regions;
  const parts = regions.length === 0 ? [] : isTwin ? [{ ...first, ranges: whole.ranges }] : regions;
  return parts.map((region) => {
    const pieces = element.pieces.map((piece) => {
      if (piece.name !== "sqref") return { ...piece, text: withMovedFormulas(piece.text, region, grown?.rule ?? rule) };
      const text = rangesAddress(region.ranges);
      return { ...piece, text: elementText({ ...sqref, pieces: [{ name: "", text }] }) };
    });
    return { name: element.name, text: elementText({ ...element, pieces }) };
  });
}
