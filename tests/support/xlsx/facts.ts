import type { XmlElement } from "./xml-tree";

/** What a workbook says, as readable path → value, in the order in which it was met. */
export type Facts = ReadonlyMap<string, string>;

/** Collects facts; a path that is met twice gets a number, so that no fact hides another. */
export interface FactCollector {
  readonly facts: Facts;
  add(path: string, value: string): void;
}

export function collectFacts(): FactCollector {
  const facts = new Map<string, string>();
  const add = (path: string, value: string): void => {
    let unique = path;
    for (let count = 2; facts.has(unique); count++) unique = `${path} (${count})`;
    facts.set(unique, value);
  };
  return { facts, add };
}

/** Values that mean the same as their absence, as "element attribute=value". */
const defaults = new Set([
  ...flags("sheetView", 1, ["showGridLines", "showRowColHeaders", "showZeros", "showOutlineSymbols", "showRuler"]),
  ...flags("sheetView", 0, ["showFormulas", "rightToLeft", "tabSelected", "windowProtection", "showWhiteSpace"]),
  ...[
    "sheetView zoomScale=100",
    "sheetView zoomScaleNormal=100",
    "sheetView zoomScaleNormal=0",
    "sheetView view=normal",
  ],
  ...flags("sheetPr", 0, ["syncHorizontal", "syncVertical", "transitionEvaluation", "transitionEntry", "filterMode"]),
  ...flags("sheetPr", 1, ["published", "enableFormatConditionsCalculation"]),
  ...flags("outlinePr", 1, ["summaryBelow", "summaryRight", "showOutlineSymbols"]),
  ...flags("pageSetUpPr", 0, ["fitToPage"]),
  ...flags("pageSetUpPr", 1, ["autoPageBreaks"]),
  ...["sheetFormatPr baseColWidth=8", "sheetFormatPr outlineLevelRow=0", "sheetFormatPr outlineLevelCol=0"],
  ...flags("printOptions", 0, ["headings", "gridLines", "horizontalCentered", "verticalCentered"]),
  ...flags("printOptions", 1, ["gridLinesSet"]),
  ...flags("pageSetup", 1, ["fitToWidth", "fitToHeight", "firstPageNumber", "copies", "usePrinterDefaults"]),
  ...flags("pageSetup", 0, ["blackAndWhite", "draft", "useFirstPageNumber"]),
  ...["pageSetup scale=100", "pageSetup orientation=default", "pageSetup pageOrder=downThenOver"],
  ...["pageSetup cellComments=none", "pageSetup errors=displayed"],
  ...flags("headerFooter", 0, ["differentOddEven", "differentFirst"]),
  ...flags("headerFooter", 1, ["scaleWithDoc", "alignWithMargins"]),
  ...["dataValidation type=none", "dataValidation errorStyle=stop", "dataValidation operator=between"],
  ...["dataValidation imeMode=noControl"],
  ...flags("dataValidation", 0, ["allowBlank", "showDropDown", "showInputMessage", "showErrorMessage"]),
  ...flags("cfRule", 0, ["stopIfTrue", "percent", "bottom", "equalAverage", "stdDev"]),
  ...flags("cfRule", 1, ["aboveAverage"]),
  ...flags("cfvo", 1, ["gte"]),
  ...flags("dataBar", 1, ["showValue"]),
  ...flags("iconSet", 1, ["showValue"]),
  ...flags("iconSet", 0, ["percent", "reverse"]),
  ...["table headerRowCount=1", "table totalsRowCount=0", "table tableType=worksheet"],
  ...flags("tableStyleInfo", 0, ["showFirstColumn", "showLastColumn", "showRowStripes", "showColumnStripes"]),
  ...["tableColumn totalsRowFunction=none"],
  ...flags("filterColumn", 0, ["hiddenButton"]),
  ...flags("filterColumn", 1, ["showButton"]),
  ...flags("definedName", 0, ["hidden", "function", "vbProcedure", "xlm", "publishToServer", "workbookParameter"]),
  ...["twoCellAnchor editAs=twoCell"],
  ...flags("clientData", 1, ["fLocksWithSheet", "fPrintsWithSheet"]),
  ...["alignment horizontal=general", "alignment vertical=bottom", "alignment textRotation=0", "alignment indent=0"],
  ...["alignment relativeIndent=0", "alignment readingOrder=0"],
  ...flags("alignment", 0, ["wrapText", "shrinkToFit", "justifyLastLine"]),
  ...flags("protection", 1, ["locked"]),
  ...flags("protection", 0, ["hidden"]),
]);

function flags(element: string, value: 0 | 1, names: readonly string[]): string[] {
  return names.map((name) => `${element} ${name}=${value}`);
}

/** What of an element does not count, and how the rest is put. */
export interface Reading {
  /** Attributes that are bookkeeping here, as "element attribute" or "attribute". */
  readonly ignore?: ReadonlySet<string>;
  /** Applied to the texts of elements and attributes. */
  readonly text?: (text: string, element: XmlElement) => string;
}

/** Adds everything an element says below a path: attributes, texts and the order of its children. */
export function addElement(to: FactCollector, path: string, element: XmlElement, reading: Reading = {}): void {
  const attributes = contentAttributes(element, reading);
  for (const [name, value] of attributes) to.add(`${path}/@${name}`, value);
  const text = reading.text?.(element.text, element) ?? element.text;
  if (text !== "") to.add(path, text);
  else if (element.attributes.size === 0 && element.children.length === 0) to.add(path, "present");
  const inner = element.children.filter((candidate) => reading.ignore?.has(`<${candidate.name}>`) !== true);
  addOrder(to, path, inner);
  const counts = countNames(inner);
  const seen = new Map<string, number>();
  for (const candidate of inner) {
    const index = (seen.get(candidate.name) ?? 0) + 1;
    seen.set(candidate.name, index);
    const number = (counts.get(candidate.name) ?? 0) > 1 ? `[${index}]` : "";
    addElement(to, `${path}/${candidate.name}${number}`, candidate, reading);
  }
}

/** The order of differently named children matters (which chart lies on top); equal neighbours count once. */
function addOrder(to: FactCollector, path: string, inner: readonly XmlElement[]): void {
  const names = inner.map((candidate) => candidate.name);
  const order = names.filter((name, index) => name !== names[index - 1]);
  if (order.length > 1) to.add(`${path}/(order)`, order.join(", "));
}

function countNames(elements: readonly XmlElement[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of elements) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** An element on one line, attributes and equal rank children sorted: two formats are equal when these lines are. */
export function describeElement(element: XmlElement, reading: Reading = {}): string {
  const attributes = contentAttributes(element, reading).map(([name, value]) => `${name}=${value}`);
  const inner = element.children
    .filter((candidate) => reading.ignore?.has(`<${candidate.name}>`) !== true)
    .map((candidate) => describeElement(candidate, reading))
    .sort();
  const content = [...attributes, ...inner, ...(element.text === "" ? [] : [JSON.stringify(element.text)])];
  return content.length === 0 ? element.name : `${element.name}(${content.join(" ")})`;
}

/** The attributes that say something, sorted, their values in one spelling. */
export function contentAttributes(element: XmlElement, reading: Reading = {}): [string, string][] {
  const { ignore, text } = reading;
  return [...element.attributes]
    .map(([name, value]): [string, string] => [name, normalValue(name, value)])
    .filter(([name, value]) => !defaults.has(`${element.name} ${name}=${value}`))
    .filter(([name]) => ignore?.has(name) !== true && ignore?.has(`${element.name} ${name}`) !== true)
    .map(([name, value]): [string, string] => [name, text?.(value, element) ?? value])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function normalValue(name: string, value: string): string {
  if (value === "true") return "1";
  if (value === "false") return "0";
  if (name === "rgb") return value.slice(-6).toUpperCase();
  return /^-?\d+\.\d+(E[-+]?\d+)?$/i.test(value) ? normalNumber(Number(value)) : value;
}

/** A number to twelve significant digits, so that the last bits of two calculators do not count. */
export function normalNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}
