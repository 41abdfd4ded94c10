/**
 * Reads the `sheetData` element of a sheet into a cell store: one pass over the text, no tree.
 * Cells of a shared formula get their own formula, translated from the one that defines it.
 */
import { MAX_COLUMNS, MAX_ROWS, parseRange } from "./cell-range";
import { CellStore, type KeptDetails, type StoredCell, type StoredRow } from "./cell-store";
import { readCellTag, type CellTag } from "./cell-tag";
import { movableFormula, type MovableFormula } from "./formula-change";
import { readString, type SharedStrings } from "./shared-strings";
import { PackageError, type CellValue } from "./workbook-file";
import { attribute, elementEnd, startTagAt, withAttribute } from "./xml-scan";
import { decodeContent, decodeControls } from "./xml-text";

interface SharedMaster {
  readonly row: number;
  readonly column: number;
  readonly formula: MovableFormula;
}

/** A cell's children as they stand in the text. */
interface CellContent {
  value: string | undefined;
  inline: string | undefined;
  formula: string | undefined;
  formulaAttributes: string;
  tail: string;
  end: number;
}

/** The cells in the text of a `sheetData` element. */
export function readSheetData(text: string, strings: SharedStrings): CellStore {
  return new SheetDataReader(text, strings).read();
}

class SheetDataReader {
  readonly #text: string;
  readonly #strings: SharedStrings;
  readonly #store = new CellStore();
  readonly #masters = new Map<string, SharedMaster>();

  constructor(text: string, strings: SharedStrings) {
    this.#text = text;
    this.#strings = strings;
  }

  read(): CellStore {
    const root = startTagAt(this.#text, 0);
    let at = root.end;
    let row = -1;
    while (!root.isEmpty) {
      at = this.#nextTag(at);
      if (this.#text.charAt(at + 1) === "/") break;
      const { number, end } = this.#readRow(at, row + 1);
      row = number;
      at = end;
    }
    return this.#store;
  }

  /** Offset of the next start or end tag. */
  #nextTag(from: number): number {
    let at = this.#text.indexOf("<", from);
    while (at >= 0 && this.#text.startsWith("<!--", at)) {
      const end = this.#text.indexOf("-->", at);
      at = end < 0 ? -1 : this.#text.indexOf("<", end);
    }
    if (at < 0) throw new PackageError("damaged", "sheetData is cut off");
    return at;
  }

  #readRow(start: number, expected: number): { number: number; end: number } {
    const tag = startTagAt(this.#text, start);
    const stated = attribute(tag.attributes, "r");
    const number = stated === undefined ? expected : Number(stated) - 1;
    if (!(number >= 0 && number < MAX_ROWS) || this.#store.row(number) !== undefined) {
      throw new PackageError("damaged", `row ${stated ?? expected}`);
    }
    const attributes = withAttribute(withAttribute(tag.attributes, "r", undefined), "spans", undefined);
    const row: StoredRow = { attributes, columns: [], cells: [], source: undefined };
    const { end, isComplete } = tag.isEmpty
      ? { end: tag.end, isComplete: true }
      : this.#readCells(row, number, tag.end);
    // A row that relies on its position for its number could not be copied once rows are added.
    if (stated !== undefined && isComplete) row.source = { start, end };
    this.#store.load(number, row);
    return { number, end };
  }

  #readCells(row: StoredRow, number: number, from: number): { end: number; isComplete: boolean } {
    const text = this.#text;
    let isComplete = true;
    let at = from;
    let column = -1;
    for (;;) {
      at = this.#nextTag(at);
      if (text.charAt(at + 1) === "/") return { end: text.indexOf(">", at) + 1, isComplete };
      const tag = readCellTag(text, at);
      isComplete &&= tag.column !== undefined;
      const next = tag.column ?? column + 1;
      if (next <= column || next >= MAX_COLUMNS) throw new PackageError("damaged", `cell in row ${number + 1}`);
      column = next;
      at = this.#readCell(row, number, column, tag);
    }
  }

  #readCell(row: StoredRow, number: number, column: number, tag: CellTag): number {
    row.columns.push(column);
    if (tag.isEmpty) {
      row.cells.push(emptyCell(tag));
      return tag.end;
    }
    const content = this.#readContent(tag.end);
    row.cells.push(this.#buildCell(number, column, tag, content));
    return content.end;
  }

  #readContent(from: number): CellContent {
    const content: CellContent = {
      value: undefined,
      inline: undefined,
      formula: undefined,
      formulaAttributes: "",
      tail: "",
      end: from,
    };
    for (;;) {
      const at = this.#nextTag(content.end);
      if (this.#text.charAt(at + 1) === "/") {
        content.end = this.#text.indexOf(">", at) + 1;
        return content;
      }
      this.#readChild(at, content);
    }
  }

  #readChild(at: number, content: CellContent): void {
    // The commonest child by far, and never with attributes: worth not asking the general scanner.
    if (this.#text.startsWith("<v>", at)) {
      content.value = this.#readText({ isEmpty: false, end: at + 3 }, content);
      return;
    }
    const tag = startTagAt(this.#text, at);
    if (tag.name === "v") content.value = this.#readText(tag, content);
    else if (tag.name === "f") {
      content.formulaAttributes = tag.attributes;
      content.formula = this.#readText(tag, content);
    } else {
      content.end = elementEnd(this.#text, at);
      const text = this.#text.slice(at, content.end);
      if (tag.name === "is") content.inline = text;
      else content.tail += text;
    }
  }

  /** Character data of the element, decoded; leaves the reader behind its end tag. */
  #readText(tag: { readonly isEmpty: boolean; readonly end: number }, content: CellContent): string {
    content.end = tag.end;
    if (tag.isEmpty) return "";
    let close = this.#text.indexOf("<", tag.end);
    if (this.#text.charAt(close + 1) !== "/") close = this.#text.indexOf("</", tag.end);
    if (close < 0) throw new PackageError("damaged", "cell is cut off");
    content.end = this.#text.indexOf(">", close) + 1;
    return decodeContent(this.#text.slice(tag.end, close));
  }

  #buildCell(row: number, column: number, tag: CellTag, content: CellContent): StoredCell {
    const { value, isPlain } = this.#readValue(tag.type, content);
    const formula = this.#readFormula(row, column, content);
    const kept = keptDetails(tag, content, isPlain);
    const cell = { value, style: tag.style };
    const withFormula = formula === undefined ? cell : { ...cell, formula };
    return kept === undefined ? withFormula : { ...withFormula, kept };
  }

  #readValue(type: string, content: CellContent): { value: CellValue; isPlain: boolean } {
    if (type === "inlineStr") {
      const string = content.inline === undefined ? { text: "", isPlain: true } : readString(content.inline);
      return { value: string.text, isPlain: string.isPlain };
    }
    if (content.value === undefined) return { value: null, isPlain: true };
    if (type === "s") {
      const string = this.#strings.at(Number(content.value));
      return { value: string.text, isPlain: string.isPlain };
    }
    return { value: scalarValue(type, content.value), isPlain: true };
  }

  #readFormula(row: number, column: number, content: CellContent): string | undefined {
    const { formula, formulaAttributes: attributes } = content;
    if (formula === undefined || attributes === "") return formula === "" ? undefined : formula;
    const kind = attribute(attributes, "t");
    if (kind === "shared") return this.#readShared(row, column, attributes, formula);
    const range = kind === "array" || kind === "dataTable" ? parseRange(attribute(attributes, "ref") ?? "") : undefined;
    if (range !== undefined) this.#store.arrayRanges.push(range);
    return kind === "dataTable" || formula === "" ? undefined : formula;
  }

  #readShared(row: number, column: number, attributes: string, formula: string): string | undefined {
    const group = attribute(attributes, "si") ?? "";
    if (formula !== "") {
      if (attribute(attributes, "ref") !== undefined)
        this.#masters.set(group, { row, column, formula: movableFormula(formula) });
      return formula;
    }
    const master = this.#masters.get(group);
    if (master === undefined) return undefined;
    this.#store.linkShared(master.row, row);
    return master.formula.at(row - master.row, column - master.column);
  }
}

function emptyCell(tag: CellTag): StoredCell {
  const cell = { value: null, style: tag.style };
  return tag.others === "" ? cell : { ...cell, kept: { attributes: tag.others } };
}

function keptDetails(tag: CellTag, content: CellContent, isPlain: boolean): KeptDetails | undefined {
  const kind = content.formulaAttributes === "" ? undefined : attribute(content.formulaAttributes, "t");
  const details: KeptDetails = {
    ...(tag.others !== "" && { attributes: tag.others }),
    ...((kind === "array" || kind === "dataTable") && { formula: content.formulaAttributes }),
    ...(!isPlain && { value: { type: tag.type, text: richValue(content) } }),
    ...(content.tail !== "" && { tail: content.tail }),
  };
  return Object.keys(details).length === 0 ? undefined : details;
}

/** An index into the shared strings needs no element here: the writer makes one. */
function richValue(content: CellContent): string {
  return content.inline ?? content.value ?? "";
}

function scalarValue(type: string, text: string): CellValue {
  if (type === "str") return decodeControls(text);
  const trimmed = text.trim();
  if (type === "b") return trimmed === "1" || trimmed === "true";
  if (type === "e") return { error: trimmed };
  if (type === "d") return dateSerial(trimmed);
  const number = Number(trimmed);
  return trimmed === "" || Number.isNaN(number) ? null : number;
}

/** An ISO 8601 date as the number of days that Excel counts (1900 system). */
function dateSerial(text: string): number | string {
  const time = Date.parse(/[zZ]$|T.*[+-]\d\d:\d\d$/.test(text) || !text.includes("T") ? text : `${text}Z`);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}
