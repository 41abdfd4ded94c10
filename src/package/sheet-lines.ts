/** Rows and columns as such: standard sizes (`sheetFormatPr`) and outlines. */
import { MAX_COLUMNS, MAX_ROWS } from "./cell-range";
import type { SheetCells } from "./sheet-cells";
import { DEFAULT_WIDTH, toFileWidth, toPoints, type SheetColumns } from "./sheet-columns";
import type { LineAxis, Lines } from "./sheet-features";
import { propertiesChild } from "./sheet-properties";
import { readHeadings, writeHeadings } from "./sheet-view";
import { PackageError } from "./workbook-file";
import { emptyElement, withElementAttribute } from "./xml-edit";
import type { XmlDocument } from "./xml-document";
import { attribute, isTrue, withAttribute } from "./xml-scan";

/** What is read from the sheet's part. */
interface SheetInside {
  readonly document: XmlDocument;
  readonly content: SheetCells;
  readonly columns: SheetColumns;
}

const DEFAULT_HEIGHT = 15;
const DEFAULT_CHARACTERS = 8;
const MAX_LEVEL = 7;

export class SheetLines implements Lines {
  readonly #inside: () => SheetInside;

  constructor(inside: () => SheetInside) {
    this.#inside = inside;
  }

  get standardWidth(): number {
    const width = this.#format("defaultColWidth");
    if (width !== undefined) return toPoints(Number(width));
    // ECMA-376, 18.3.1.81: characters and a margin; Excel rounds the pixels up to the next eight.
    const pixels = Number(this.#format("baseColWidth") ?? DEFAULT_CHARACTERS) * 7 + 5;
    return Math.ceil(pixels / 8) * 6;
  }

  get standardHeight(): number {
    return Number(this.#format("defaultRowHeight") ?? DEFAULT_HEIGHT);
  }

  setStandardWidth(points: number): void {
    this.#setFormat({ defaultColWidth: toFileWidth(points) });
  }

  columnsIn(first: number, last: number): readonly number[] {
    return this.#inside().columns.samples(first, last);
  }

  rowsIn(first: number, last: number): readonly number[] {
    const stored = this.#rows(first, last);
    let free = first;
    for (const row of stored) if (row === free) free++;
    return free <= last ? [...stored, free] : stored;
  }

  setRowHeight(first: number, last: number, points: number): void {
    const sized = { ht: points, customHeight: 1 };
    if (last - first + 1 < MAX_ROWS) return this.#eachRow(range(first, last), sized);
    this.#setFormat({ defaultRowHeight: points, customHeight: 1 });
    this.#eachRow(this.#rows(first, last), sized);
  }

  resetWidth(first: number, last: number): void {
    this.#inside().columns.change(first, last, (attributes) => {
      const plain = withAttribute(withAttribute(attributes, "customWidth", undefined), "width", undefined);
      return plain === "" ? "" : withAttribute(plain, "width", DEFAULT_WIDTH);
    });
  }

  resetHeight(first: number, last: number): void {
    this.#eachRow(this.#rows(first, last), { ht: undefined, customHeight: undefined });
  }

  outlineLevel(axis: LineAxis, index: number): number {
    return Number(this.#stored(axis, index, "outlineLevel") ?? 0);
  }

  grouped(axis: LineAxis): readonly number[] {
    const isGrouped = (index: number) => this.outlineLevel(axis, index) > 0;
    if (axis === "rows") return this.#rows(0, MAX_ROWS - 1).filter(isGrouped);
    return this.columnsIn(0, MAX_COLUMNS - 1).flatMap((start, at, starts) =>
      isGrouped(start) ? range(start, (starts[at + 1] ?? MAX_COLUMNS) - 1) : [],
    );
  }

  setOutlineLevel(axis: LineAxis, first: number, last: number, level: number): void {
    if (!(level >= 0 && level <= MAX_LEVEL)) throw new PackageError("invalidArgument", `outline level ${level}`);
    this.#set(axis, first, last, { outlineLevel: level || undefined });
    const levels = this.grouped(axis).map((index) => this.outlineLevel(axis, index));
    const name = axis === "rows" ? "outlineLevelRow" : "outlineLevelCol";
    this.#setFormat({ [name]: levels.reduce((high, one) => Math.max(high, one), 0) || undefined });
  }

  isSummaryAfter(axis: LineAxis): boolean {
    const outline = propertiesChild(this.#inside().document, "outlinePr")?.attributes ?? "";
    return isTrue(attribute(outline, axis === "rows" ? "summaryBelow" : "summaryRight") ?? "1");
  }

  isCollapsed(axis: LineAxis, index: number): boolean {
    return isTrue(this.#stored(axis, index, "collapsed"));
  }

  get showsHeadings(): boolean {
    return readHeadings(this.#inside().document);
  }

  setShowsHeadings(show: boolean): void {
    writeHeadings(this.#inside().document, show);
  }

  setCollapsed(axis: LineAxis, index: number, isCollapsed: boolean): void {
    this.#set(axis, index, index, { collapsed: isCollapsed ? 1 : undefined });
  }

  #stored(axis: LineAxis, index: number, name: string): string | undefined {
    const { columns, content } = this.#inside();
    if (axis === "columns") return columns.attributeOf(index, name);
    return attribute(content.store.row(index)?.attributes ?? "", name);
  }

  #set(axis: LineAxis, first: number, last: number, values: Values): void {
    if (axis === "rows") return this.#eachRow(range(first, last), values);
    this.#inside().columns.change(first, last, (attributes) => {
      const changed = withAttributes(attributes, values);
      const isBare = withAttribute(changed, "width", undefined) === "";
      if (isBare) return "";
      return attribute(changed, "width") === undefined ? withAttribute(changed, "width", DEFAULT_WIDTH) : changed;
    });
  }

  #eachRow(rows: readonly number[], values: Values): void {
    const { store } = this.#inside().content;
    for (const row of rows) {
      const attributes = store.row(row)?.attributes ?? "";
      const changed = withAttributes(attributes, values);
      if (changed !== attributes) store.changeRow(row).attributes = changed;
    }
  }

  #rows(first: number, last: number): readonly number[] {
    return this.#inside()
      .content.store.rowNumbers()
      .filter((row) => row >= first && row <= last);
  }

  #format(name: string): string | undefined {
    return attribute(this.#inside().document.child("sheetFormatPr")?.attributes ?? "", name);
  }

  #setFormat(values: Values): void {
    const { document } = this.#inside();
    const current = document.child("sheetFormatPr") ?? {
      ...emptyElement(document.prefix, "sheetFormatPr"),
      attributes: ` defaultRowHeight="${DEFAULT_HEIGHT}"`,
    };
    const changed = Object.entries(values).reduce((element, [name, value]) => {
      return withElementAttribute(element, name, value);
    }, current);
    if (changed.attributes !== current.attributes) document.setElement(changed, "sheetFormatPr");
  }
}

type Values = Readonly<Record<string, string | number | undefined>>;

function withAttributes(attributes: string, values: Values): string {
  return Object.entries(values).reduce((text, [name, value]) => withAttribute(text, name, value), attributes);
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
