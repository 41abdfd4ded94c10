/** A table: the part that declares it, in step with the header cells on its sheet. */
import { intersects, parseRange, rangeAddress, requireRange } from "./cell-range";
import type { SheetCells } from "./sheet-cells";
import {
  columnElements,
  columnNameOf,
  columnsText,
  headerNames,
  readColumn,
  resizedColumns,
  withColumnFormula,
  withColumnName,
} from "./table-columns";
import { filteredTexts, withColumnFilter } from "./table-filter";
import { PackageError, type CellRange, type TableColumn, type TableFile } from "./workbook-file";
import { emptyElement, withElementAttribute } from "./xml-edit";
import type { XmlDocument } from "./xml-document";
import { attribute, attributeText, elementText, isTrue, withAttribute, type XmlElement } from "./xml-scan";

/** What a table needs of the workbook around it. */
export interface TableSurroundings {
  readonly cells: SheetCells;
  /** Ranges of the other tables on the sheet. */
  otherRanges(table: TableFile): readonly CellRange[];
  /** Throws unless no table or defined name is called this. */
  requireFreeName(name: string): void;
  onTableRenamed(from: string, to: string): void;
  onColumnRenamed(table: string, from: string, to: string): void;
}

export class TablePart implements TableFile {
  readonly #document: XmlDocument;
  readonly #around: TableSurroundings;

  constructor(document: XmlDocument, around: TableSurroundings) {
    this.#document = document;
    this.#around = around;
  }

  get id(): number {
    return Number(this.#attribute("id") ?? 0);
  }

  get name(): string {
    return this.#attribute("displayName") ?? this.#attribute("name") ?? "";
  }

  get range(): CellRange {
    const range = parseRange(this.#attribute("ref") ?? "");
    if (range === undefined) throw new PackageError("damaged", `table ${this.name}`);
    return { ...range, bottom: range.bottom - this.#totalsRows };
  }

  get style(): string | undefined {
    return attribute(this.#styleInfo.attributes, "name");
  }

  get showBandedRows(): boolean {
    return isTrue(attribute(this.#styleInfo.attributes, "showRowStripes"));
  }

  get showFirstColumn(): boolean {
    return isTrue(attribute(this.#styleInfo.attributes, "showFirstColumn"));
  }

  get showLastColumn(): boolean {
    return isTrue(attribute(this.#styleInfo.attributes, "showLastColumn"));
  }

  get showBandedColumns(): boolean {
    return isTrue(attribute(this.#styleInfo.attributes, "showColumnStripes"));
  }

  get showFilterButton(): boolean {
    return this.#document.childText("autoFilter") !== undefined;
  }

  get isFiltered(): boolean {
    const filters = this.#document.child("autoFilter")?.pieces ?? [];
    return filters.some(
      (piece) => piece.name === "filterColumn" && /<(?:[\w.-]+:)?filterColumn[^>]*[^/]>/.test(piece.text),
    );
  }

  get hasHeaderRow(): boolean {
    return this.#headerRows > 0;
  }

  get hasTotalsRow(): boolean {
    return this.#totalsRows > 0;
  }

  get columns(): readonly TableColumn[] {
    const names = this.#headerNames();
    return this.#columns.map((column, index) => ({
      ...readColumn(column),
      ...(names && { name: names[index] ?? "" }),
    }));
  }

  rename(name: string): void {
    const from = this.name;
    if (name === from) return;
    if (name.toLowerCase() !== from.toLowerCase()) this.#around.requireFreeName(name);
    this.#setAttribute("name", name);
    this.#setAttribute("displayName", name);
    this.#around.onTableRenamed(from, name);
  }

  renameColumn(columnIndex: number, name: string): void {
    const names = this.columns.map((column) => column.name);
    const from = names[columnIndex];
    const isTaken = names.some((other, index) => index !== columnIndex && other.toLowerCase() === name.toLowerCase());
    if (from === undefined || name === "" || isTaken || this.#headerRows === 0)
      throw new PackageError("invalidArgument", `table column ${columnIndex} ${name}`);
    if (name === from) return;
    const { top, left } = this.range;
    this.#around.cells.setValue(top, left + columnIndex, name);
    this.#writeColumns(
      this.#columns.map((column, index) => (index === columnIndex ? withColumnName(column, name) : column)),
    );
    this.#around.onColumnRenamed(this.name, from, name);
  }

  resize(range: CellRange): void {
    requireRange(range);
    const current = this.range;
    const hasHeader = this.#headerRows > 0;
    if ((hasHeader && range.top !== current.top) || range.bottom - range.top < this.#headerRows) refuse("range", range);
    if (this.#around.otherRanges(this).some((other) => intersects(other, range))) refuse("overlap", range);
    this.#setAttribute("ref", rangeAddress({ ...range, bottom: range.bottom + this.#totalsRows }));
    this.#resizeFilter(range);
    this.#resizeColumns(range, current);
  }

  setStyle(style: string | undefined, showBandedRows: boolean): void {
    const named = withElementAttribute(this.#styleInfo, "name", style);
    this.#document.setElement(withElementAttribute(named, "showRowStripes", showBandedRows ? 1 : 0), "tableStyleInfo");
  }

  setShowFilterButton(show: boolean): void {
    if (show === this.showFilterButton) return;
    const { prefix } = this.#document;
    this.#document.setChild(
      "autoFilter",
      show ? `<${prefix}autoFilter ref="${rangeAddress(this.range)}"/>` : undefined,
    );
  }

  columnFilter(columnIndex: number): readonly string[] | undefined {
    const filter = this.#document.child("autoFilter");
    return filter && filteredTexts(filter, columnIndex);
  }

  setColumnFilter(columnIndex: number, texts: readonly string[] | undefined): void {
    const filter = this.#document.child("autoFilter");
    if (filter === undefined || this.#columns[columnIndex] === undefined) refuse(`filter ${columnIndex}`, this.range);
    this.#document.setElement(withColumnFilter(filter, columnIndex, texts), "autoFilter");
  }

  setColumnFormula(columnIndex: number, formula: string | undefined): void {
    if (this.#columns[columnIndex] === undefined)
      throw new PackageError("invalidArgument", `table column ${columnIndex}`);
    this.#writeColumns(
      this.#columns.map((column, index) => (index === columnIndex ? withColumnFormula(column, formula) : column)),
    );
  }

  /** Brings header cells and column names into step: Excel repairs a file in which they differ. */
  flush(): void {
    const names = this.#headerNames();
    if (names === undefined) return;
    const { top, left } = this.range;
    names.forEach((name, index) => this.#around.cells.setValue(top, left + index, name));
    this.#writeColumns(resizedColumns(this.#document.prefix, this.#columns, names));
  }

  get #headerRows(): number {
    return Number(this.#attribute("headerRowCount") ?? 1);
  }

  get #totalsRows(): number {
    return Number(this.#attribute("totalsRowCount") ?? 0);
  }

  get #columns(): XmlElement[] {
    return columnElements(this.#document.child("tableColumns"));
  }

  get #styleInfo(): XmlElement {
    const empty = emptyElement(this.#document.prefix, "tableStyleInfo");
    const attributes = attributeText({
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 0,
      showColumnStripes: 0,
    });
    return this.#document.child("tableStyleInfo") ?? { ...empty, attributes };
  }

  /** What the header cells say; undefined while nobody touched the sheet's cells, or without a header. */
  #headerNames(): string[] | undefined {
    if (this.#headerRows === 0 || !this.#around.cells.isChanged) return undefined;
    const { left, right } = this.range;
    return this.#readHeader(left, right);
  }

  #readHeader(left: number, right: number): string[] {
    const texts: string[] = [];
    for (let column = left; column <= right; column++)
      texts.push(headerText(this.#around.cells, this.range.top, column));
    return headerNames(texts);
  }

  #resizeFilter(range: CellRange): void {
    const filter = this.#document.child("autoFilter");
    if (filter === undefined) return;
    const width = range.right - range.left + 1;
    const pieces = filter.pieces.filter((piece) => piece.name !== "filterColumn" || filterColumn(piece.text) < width);
    this.#document.setElement(withElementAttribute({ ...filter, pieces }, "ref", rangeAddress(range)), "autoFilter");
  }

  #resizeColumns(range: CellRange, before: CellRange): void {
    const skipped = range.left - before.left;
    const known = skipped > 0 ? this.#columns.slice(skipped) : this.#columns;
    if (skipped < 0) refuse("left", range);
    const headers = this.#headerRows > 0 ? this.#readHeader(range.left, range.right) : this.#unnamed(range, known);
    this.#writeColumns(resizedColumns(this.#document.prefix, known, headers));
    if (this.#headerRows > 0)
      headers.forEach((name, index) => this.#around.cells.setValue(range.top, range.left + index, name));
  }

  #unnamed(range: CellRange, known: readonly XmlElement[]): string[] {
    const width = range.right - range.left + 1;
    const texts = Array.from({ length: width }, (_, index) => known[index]).map((column) =>
      column === undefined ? "" : columnNameOf(column),
    );
    return headerNames(texts);
  }

  #writeColumns(columns: readonly XmlElement[]): void {
    const text = columnsText(this.#document.prefix, columns);
    const current = this.#columns.map(elementText).join("");
    if (columns.map(elementText).join("") !== current) this.#document.setChild("tableColumns", text);
  }

  #attribute(name: string): string | undefined {
    return attribute(this.#document.attributes, name);
  }

  #setAttribute(name: string, value: string): void {
    this.#document.attributes = withAttribute(this.#document.attributes, name, value);
  }
}

function refuse(what: string, range: CellRange): never {
  throw new PackageError("invalidArgument", `table ${what} ${rangeAddress(range)}`);
}

function filterColumn(text: string): number {
  return Number(/\bcolId="(\d+)"/.exec(text)?.[1] ?? 0);
}

/** The text a header cell stands for: Excel turns numbers and the like into text. */
export function headerText(cells: SheetCells, row: number, column: number): string {
  const value = cells.store.get(row, column)?.value ?? null;
  if (value === null) return "";
  return typeof value === "object"
    ? value.error
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : String(value);
}
