/** A table: the part that declares it, in step with the header cells on its sheet. */
import { intersects, parseRange, rangeAddress, requireRange } from "./cell-range";
import {
  columnNameOf,
  columnReader,
  columnsText,
  headerNames,
  headerText,
  resizedColumns,
  withColumnFormula,
  withColumnName,
  type ReadColumns,
} from "./table-columns";
import { TableFilter } from "./table-filter";
import { patchStyleInfo, readStyleInfo } from "./table-style-info";
import type { TableSurroundings } from "./table-surroundings";
import { isSameTotal, readTotal, totalOfCell, withTotal } from "./table-totals";
import {
  PackageError,
  type CellRange,
  type TableColumn,
  type TableFile,
  type TableLook,
  type TableTotal,
} from "./workbook-file";
import type { XmlDocument } from "./xml-document";
import { attribute, elementText, withAttribute, type XmlElement } from "./xml-scan";

export class TablePart implements TableFile {
  readonly #document: XmlDocument;
  readonly #around: TableSurroundings;
  readonly #readColumns: () => ReadColumns;
  readonly filter: TableFilter;

  constructor(document: XmlDocument, around: TableSurroundings) {
    this.#document = document;
    this.#around = around;
    this.#readColumns = columnReader(document);
    this.filter = new TableFilter(document, () => this.range, around.styles);
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
    return readStyleInfo(this.#document).style;
  }

  get showBandedRows(): boolean {
    return readStyleInfo(this.#document).showBandedRows;
  }

  get showFirstColumn(): boolean {
    return readStyleInfo(this.#document).showFirstColumn;
  }

  get showLastColumn(): boolean {
    return readStyleInfo(this.#document).showLastColumn;
  }

  get showBandedColumns(): boolean {
    return readStyleInfo(this.#document).showBandedColumns;
  }

  get showFilterButton(): boolean {
    return this.filter.range !== undefined;
  }

  get isFiltered(): boolean {
    return this.filter.isFiltered;
  }

  get hasHeaderRow(): boolean {
    return this.#headerRows > 0;
  }

  get hasTotalsRow(): boolean {
    return this.#totalsRows > 0;
  }

  get columns(): readonly TableColumn[] {
    const names = this.#headerNames();
    const { columns } = this.#readColumns();
    return names ? columns.map((column, index) => ({ ...column, name: names[index] ?? "" })) : columns;
  }

  get columnIds(): readonly number[] {
    return this.#columns.map((column) => Number(attribute(column.attributes, "id") ?? 0));
  }

  get totals(): readonly TableTotal[] {
    return this.#columns.map(readTotal);
  }

  get hasShownTotals(): boolean {
    return this.hasTotalsRow || attribute(this.#document.attributes, "totalsRowShown") !== "0";
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
    this.renameColumns([...Array.from({ length: columnIndex }, () => null), name]);
  }

  renameColumns(headers: readonly (string | null)[]): void {
    const renamed = new Map<string, string>();
    for (const [index, name] of headers.entries()) {
      const from = name === null ? undefined : this.#renameHeader(index, name);
      if (from !== undefined && name !== null) renamed.set(from, name);
    }
    if (renamed.size > 0) this.#around.onColumnsRenamed(this.name, renamed);
  }

  /** The header that the column had; undefined where it is the same. */
  #renameHeader(columnIndex: number, name: string): string | undefined {
    const names = this.columns.map((column) => column.name);
    const from = names[columnIndex];
    const isTaken = names.some((other, index) => index !== columnIndex && other.toLowerCase() === name.toLowerCase());
    if (from === undefined || name === "" || isTaken)
      throw new PackageError("invalidArgument", `table column ${columnIndex} ${name}`);
    if (name === from) return undefined;
    const { top, left } = this.range;
    if (this.hasHeaderRow) this.#around.cells.setValue(top, left + columnIndex, name);
    this.#changeColumn(columnIndex, (column) => withColumnName(column, name));
    return from;
  }

  resize(range: CellRange): void {
    requireRange(range);
    const current = this.range;
    const hasHeader = this.#headerRows > 0;
    if ((hasHeader && range.top !== current.top) || range.bottom - range.top < this.#headerRows) refuse("range", range);
    if (this.#around.otherRanges(this).some((other) => intersects(other, range))) refuse("overlap", range);
    this.#setAttribute("ref", rangeAddress({ ...range, bottom: range.bottom + this.#totalsRows }));
    this.#resizeColumns(range, current);
    this.filter.resize(range, range.left - current.left);
  }

  setStyle(style: string | undefined, showBandedRows: boolean): void {
    this.setLook({ style, showBandedRows });
  }

  setLook(look: TableLook): void {
    patchStyleInfo(this.#document, look);
  }

  setShowFilterButton(show: boolean): void {
    if (show && !this.hasHeaderRow) refuse("filter without header", this.range);
    this.filter.setShown(show);
  }

  columnFilter(columnIndex: number): readonly string[] | undefined {
    const criterion = this.filter.criterion(columnIndex);
    return criterion?.kind === "values" && criterion.dates.length === 0 ? criterion.texts : undefined;
  }

  setColumnFilter(columnIndex: number, texts: readonly string[] | undefined): void {
    if (this.#columns[columnIndex] === undefined) refuse(`filter ${columnIndex}`, this.range);
    this.filter.setCriterion(columnIndex, texts && { kind: "values", texts, dates: [] });
  }

  setColumnFormula(columnIndex: number, formula: string | undefined): void {
    this.#changeColumn(columnIndex, (column) => withColumnFormula(column, formula));
  }

  setTotal(columnIndex: number, total: TableTotal): void {
    this.#changeColumn(columnIndex, (column) => withTotal(column, total));
  }

  setHeaderRow(show: boolean): void {
    if (show === this.hasHeaderRow) return;
    const { range } = this;
    if (show && range.top === 0) refuse("header above the sheet", range);
    const names = this.columns.map((column) => column.name);
    this.#writeColumns(resizedColumns(this.#document.prefix, this.#columns, names));
    if (!show) this.filter.setShown(false);
    const top = range.top + (show ? -1 : 1);
    this.#setAttribute("ref", rangeAddress({ ...range, top, bottom: range.bottom + this.#totalsRows }));
    this.#setAttribute("headerRowCount", show ? undefined : 0);
    if (!show) return;
    names.forEach((name, index) => this.#around.cells.setValue(top, range.left + index, name));
    this.filter.setShown(true);
  }

  setTotalsRow(show: boolean): void {
    if (show === this.hasTotalsRow) return;
    this.#noteTotals();
    const { range } = this;
    this.#setAttribute("ref", rangeAddress({ ...range, bottom: range.bottom + Number(show) }));
    this.#setAttribute("totalsRowCount", show ? 1 : undefined);
    this.#setAttribute("totalsRowShown", undefined);
  }

  /** Brings header cells and column names into step: Excel repairs a file in which they differ. */
  flush(): void {
    this.#noteTotals();
    const names = this.#headerNames();
    if (names === undefined) return;
    const { top, left } = this.range;
    names.forEach((name, index) => this.#around.cells.setValue(top, left + index, name));
    this.#writeColumns(resizedColumns(this.#document.prefix, this.#columns, names));
  }

  /** The cells of the totals row rule over what the part says about it, once somebody has touched them. */
  #noteTotals(): void {
    const { left, bottom } = this.range;
    if (this.#totalsRows === 0 || !this.#around.cells.store.isRowChanged(bottom + 1)) return;
    const { totals, name } = this;
    this.columns.forEach((column, index) => {
      const total = totalOfCell(this.#around.cells.store.get(bottom + 1, left + index), name, column.name);
      if (!isSameTotal(total, totals[index] ?? total)) this.setTotal(index, total);
    });
  }

  get #headerRows(): number {
    return Number(this.#attribute("headerRowCount") ?? 1);
  }

  get #totalsRows(): number {
    return Number(this.#attribute("totalsRowCount") ?? 0);
  }

  get #columns(): readonly XmlElement[] {
    return this.#readColumns().elements;
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

  #resizeColumns(range: CellRange, before: CellRange): void {
    const skipped = range.left - before.left;
    const added = Array.from({ length: Math.max(0, -skipped) }, () => undefined);
    const known = [...added, ...this.#columns.slice(Math.max(0, skipped))];
    const headers = this.#headerRows > 0 ? this.#readHeader(range.left, range.right) : this.#unnamed(range, known);
    this.#writeColumns(resizedColumns(this.#document.prefix, known, headers));
    if (this.#headerRows > 0)
      headers.forEach((name, index) => this.#around.cells.setValue(range.top, range.left + index, name));
  }

  #unnamed(range: CellRange, known: readonly (XmlElement | undefined)[]): string[] {
    const width = range.right - range.left + 1;
    const texts = Array.from({ length: width }, (_, index) => known[index]).map((column) =>
      column === undefined ? "" : columnNameOf(column),
    );
    return headerNames(texts);
  }

  #changeColumn(columnIndex: number, change: (column: XmlElement) => XmlElement): void {
    const known = this.#columns[columnIndex];
    if (known === undefined) throw new PackageError("invalidArgument", `table column ${columnIndex}`);
    this.#writeColumns(this.#columns.map((column, index) => (index === columnIndex ? change(column) : column)));
  }

  #writeColumns(columns: readonly XmlElement[]): void {
    const text = columnsText(this.#document.prefix, columns);
    const current = this.#columns.map(elementText).join("");
    if (columns.map(elementText).join("") !== current) this.#document.setChild("tableColumns", text);
  }

  #attribute(name: string): string | undefined {
    return attribute(this.#document.attributes, name);
  }

  #setAttribute(name: string, value: string | number | undefined): void {
    this.#document.attributes = withAttribute(this.#document.attributes, name, value);
  }
}

function refuse(what: string, range: CellRange): never {
  throw new PackageError("invalidArgument", `table ${what} ${rangeAddress(range)}`);
}
