import { fromCol, translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx/xlsx";
import type { XmlElement } from "./xml-tree";
import { attribute, child, children, textBelow } from "./xml-tree";

/** A cell's value: null where blank, a date as its serial number. */
export type SheetValue = string | number | boolean | { readonly error: string } | null;

/** One stored cell, its shared string and shared formula resolved. Row and column count from zero. */
export interface SheetCell {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly value: SheetValue;
  /** The text runs where they are formatted within the cell. */
  readonly runs?: XmlElement;
  readonly formula?: string;
  /** The range that an array formula fills. */
  readonly arrayRange?: string;
  readonly style: number;
}

/** The entries of the shared strings part. */
export function sharedStringsOf(part: XmlElement | undefined): XmlElement[] {
  return children(part, "si");
}

/** All cells of a worksheet, in order. */
export function readCells(sheet: XmlElement, sharedStrings: readonly XmlElement[]): SheetCell[] {
  const masters = new Map<string, SharedFormula>();
  const rows = children(child(sheet, "sheetData"), "row");
  let lastRow = -1;
  return rows.flatMap((row) => {
    lastRow = attribute(row, "r") === undefined ? lastRow + 1 : Number(attribute(row, "r")) - 1;
    return readRow(row, lastRow, { sharedStrings, masters });
  });
}

interface Context {
  readonly sharedStrings: readonly XmlElement[];
  readonly masters: Map<string, SharedFormula>;
}

/** A formula shared by many cells: in R1C1, where it reads the same in each. */
interface SharedFormula {
  readonly relative: string;
}

function readRow(row: XmlElement, rowIndex: number, context: Context): SheetCell[] {
  let column = -1;
  return children(row, "c").map((element) => {
    column = columnOf(attribute(element, "r")) ?? column + 1;
    return readCell(element, rowIndex, column, context);
  });
}

function columnOf(address: string | undefined): number | undefined {
  return address === undefined ? undefined : fromCol(address.replace(/\d+$/, ""));
}

function readCell(element: XmlElement, row: number, column: number, context: Context): SheetCell {
  const address = attribute(element, "r") ?? `${columnName(column)}${row + 1}`;
  const text = textElement(element, context.sharedStrings);
  const runs = text !== undefined && children(text, "r").some((run) => child(run, "rPr")) ? text : undefined;
  return {
    address,
    row,
    column,
    value: text === undefined ? plainValue(element) : textOf(text),
    ...(runs === undefined ? {} : { runs }),
    ...formulaOf(child(element, "f"), address, context.masters),
    style: Number(attribute(element, "s") ?? 0),
  };
}

/** The name of a zero-based column: 0 is "A". */
export function columnName(column: number): string {
  return column < 26 ? letter(column) : columnName(Math.floor(column / 26) - 1) + letter(column % 26);
}

function letter(index: number): string {
  return String.fromCharCode(65 + index);
}

function textElement(cell: XmlElement, sharedStrings: readonly XmlElement[]): XmlElement | undefined {
  const type = attribute(cell, "t");
  if (type === "inlineStr") return child(cell, "is");
  return type === "s" ? sharedStrings[Number(child(cell, "v")?.text)] : undefined;
}

/** The text of a shared or inline string without its phonetic readings. */
function textOf(string: XmlElement): string {
  const spoken = string.children.filter((part) => part.name === "t" || part.name === "r");
  return unescapeText(spoken.map((part) => textBelow(part, "t")).join(""));
}

/** Characters that XML cannot hold are written as _xHHHH_. */
function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function plainValue(cell: XmlElement): SheetValue {
  const stored = child(cell, "v")?.text;
  if (stored === undefined || stored === "") return attribute(cell, "t") === "str" && stored === "" ? "" : null;
  switch (attribute(cell, "t")) {
    case "b":
      return stored === "1" || stored === "true";
    case "e":
      return { error: stored };
    case "str":
      return unescapeText(stored);
    case "d":
      return `date ${stored}`;
    default:
      return Number(stored);
  }
}

type FormulaFields = Pick<SheetCell, "formula" | "arrayRange">;

function formulaOf(
  element: XmlElement | undefined,
  address: string,
  masters: Map<string, SharedFormula>,
): FormulaFields {
  if (element === undefined) return {};
  const type = attribute(element, "t");
  if (type === "shared") return { formula: sharedFormula(element, address, masters) };
  if (type === "array") return { formula: element.text, arrayRange: attribute(element, "ref") ?? address };
  if (type === "dataTable") return { formula: `data table ${JSON.stringify([...element.attributes])}` };
  return { formula: element.text };
}

function sharedFormula(element: XmlElement, address: string, masters: Map<string, SharedFormula>): string {
  const index = attribute(element, "si") ?? "";
  if (element.text !== "") {
    masters.set(index, { relative: translateFormulaToR1C1(element.text, address) });
    return element.text;
  }
  const master = masters.get(index);
  if (master === undefined) throw new Error(`${address} shares a formula that no earlier cell gives`);
  return translateFormulaToA1(master.relative, address);
}
