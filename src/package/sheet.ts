/** One worksheet as a live document: each feature is kept in its own file and writes into the sheet's part. */
import { arrayFormulasOf } from "./array-formulas";
import { requireRange } from "./cell-range";
import { FeaturedSheet } from "./featured-sheet";
import type { SheetCells } from "./sheet-cells";
import type { SheetCharts } from "./sheet-charts";
import { openInside, type SheetInside } from "./sheet-inside";
import { readHyperlinks, removeHyperlinks, writeHyperlink } from "./sheet-hyperlinks";
import { mergeCells, readMerges, removeMerges } from "./sheet-merges";
import { readPageSetup, writePageSetup } from "./sheet-page-setup";
import { readTabColor, writeTabColor } from "./sheet-properties";
import type { SheetEntry, SheetSurroundings } from "./sheet-surroundings";
import { readFreeze, readGridlines, writeFreeze, writeGridlines } from "./sheet-view";
import { needsProtection } from "./text-protection";
import { readValidations, writeValidation } from "./validations";
import type {
  Cell,
  CellRange,
  CellValue,
  ChartFile,
  ChartSpec,
  ConditionalFormat,
  ConditionalFormatList,
  ConditionalRule,
  FormatPatch,
  FreezePanes,
  Hyperlink,
  PageSetup,
  SheetFile,
  SheetFilterFile,
  TableFile,
  TableOptions,
  Validation,
  Visibility,
} from "./workbook-file";
import type { XmlDocument } from "./xml-document";

export class Sheet extends FeaturedSheet implements SheetFile {
  readonly part: string;
  protected readonly surroundings: SheetSurroundings;
  readonly #entry: () => SheetEntry;
  #inside: SheetInside | undefined;

  constructor(part: string, entry: () => SheetEntry, around: SheetSurroundings) {
    super();
    this.part = part;
    this.#entry = entry;
    this.surroundings = around;
  }

  get document(): XmlDocument {
    return this.#open().document;
  }

  get content(): SheetCells {
    return this.#open().content;
  }

  get chartParts(): SheetCharts {
    return this.#open().charts;
  }

  /** What is read from the part, for what works on several of its features at once. */
  get inside(): SheetInside {
    return this.#open();
  }

  /** Opens the part when something in it is first asked for. */
  #open(): SheetInside {
    this.#inside ??= openInside(this.part, this.surroundings, () => this.name);
    return this.#inside;
  }

  get id(): number {
    return this.#entry().id;
  }

  get name(): string {
    return this.#entry().name;
  }

  get visibility(): Visibility {
    return this.#entry().visibility;
  }

  get tables(): readonly TableFile[] {
    return this.#open().tables.all;
  }

  get filter(): SheetFilterFile {
    return this.#open().filter;
  }

  get validations(): readonly Validation[] {
    return readValidations(this.document);
  }

  get conditionalFormats(): readonly ConditionalFormat[] {
    return this.rules.all;
  }

  get rules(): ConditionalFormatList {
    return this.#open().rules;
  }

  get charts(): readonly ChartFile[] {
    return this.chartParts.all;
  }

  get hyperlinks(): readonly Hyperlink[] {
    return readHyperlinks(this.surroundings.parts, this.part, this.document);
  }

  get freeze(): FreezePanes {
    return readFreeze(this.document);
  }

  get showGridlines(): boolean {
    return readGridlines(this.document);
  }

  get tabColor(): string | undefined {
    return readTabColor(this.document, this.surroundings.styles.colors);
  }

  get pageSetup(): PageSetup | undefined {
    return readPageSetup(this.document, this.surroundings.names, this.name);
  }

  get merges(): readonly CellRange[] {
    return readMerges(this.document);
  }

  get arrayFormulas(): SheetFile["arrayFormulas"] {
    return arrayFormulasOf(this.content.store);
  }

  rename(name: string): void {
    this.surroundings.renameSheet(this, name);
  }

  setVisibility(visibility: Visibility): void {
    this.surroundings.setVisibility(this, visibility);
  }

  cell(row: number, column: number): Cell | undefined {
    return this.content.store.get(row, column);
  }

  cells(): Iterable<readonly [row: number, column: number, cell: Cell]> {
    return this.content.store.entries();
  }

  usedRange(): CellRange | undefined {
    return this.content.store.usedRange();
  }

  setValue(row: number, column: number, value: CellValue): void {
    if (this.cell(row, column)?.value !== value) this.#setQuotePrefix(row, column, false);
    this.content.setValue(row, column, value);
  }

  setText(row: number, column: number, text: string): void {
    this.content.setValue(row, column, text);
    this.#setQuotePrefix(row, column, needsProtection(text));
  }

  /** The mark belongs to the text, so it goes when something else is written. */
  #setQuotePrefix(row: number, column: number, quotePrefix: boolean): void {
    const style = this.cell(row, column)?.style ?? 0;
    if (this.surroundings.styles.format(style).quotePrefix === quotePrefix) return;
    this.formatRange({ top: row, left: column, bottom: row, right: column }, { quotePrefix });
  }

  setFormula(row: number, column: number, formula: string, cached: CellValue): void {
    this.#setQuotePrefix(row, column, false);
    this.content.setFormula(row, column, formula, cached);
  }

  setCached(row: number, column: number, value: CellValue): void {
    this.content.setCached(row, column, value);
  }

  formatRange(range: CellRange, patch: FormatPatch): void {
    const patched = new Map<number, number>();
    this.content.restyle(range, (style) => {
      const known = patched.get(style) ?? this.surroundings.styles.patched(style, patch);
      patched.set(style, known);
      return known;
    });
  }

  columnWidth(column: number): number | undefined {
    return this.#open().columns.width(column);
  }

  setColumnWidth(first: number, last: number, points: number): void {
    this.#open().columns.setWidth(first, last, points);
  }

  isColumnHidden(column: number): boolean {
    return this.#open().columns.isHidden(column);
  }

  setColumnHidden(first: number, last: number, hidden: boolean): void {
    this.#open().columns.setHidden(first, last, hidden);
  }

  rowHeight(row: number): number | undefined {
    return this.content.rowHeight(row);
  }

  isRowHidden(row: number): boolean {
    return this.content.isRowHidden(row);
  }

  setRowHidden(first: number, last: number, hidden: boolean): void {
    for (let row = first; row <= last; row++) this.content.setRowHidden(row, hidden);
  }

  setRowHeight(first: number, last: number, points: number): void {
    for (let row = first; row <= last; row++) this.content.setRowHeight(row, points);
  }

  merge(range: CellRange): void {
    mergeCells(this.document, this.content, range);
  }

  unmerge(range: CellRange): void {
    requireRange(range);
    removeMerges(this.document, range);
  }

  insertCells(range: CellRange, shift: "down" | "right"): void {
    this.surroundings.shiftCells(this, range, shift);
  }

  deleteCells(range: CellRange, shift: "up" | "left"): void {
    this.surroundings.shiftCells(this, range, shift);
  }

  addTable(options: TableOptions): TableFile {
    return this.#open().tables.add(options);
  }

  removeTable(name: string, references: "kept" | "toCells" = "kept"): void {
    this.#open().tables.remove(name, references === "toCells" ? this.name : undefined);
  }

  setValidation(range: CellRange, validation: Omit<Validation, "range"> | undefined): void {
    requireRange(range);
    writeValidation(this.document, range, validation);
  }

  clearConditionalFormats(range: CellRange): void {
    this.rules.clear(range);
  }

  addConditionalFormat(range: CellRange, rule: ConditionalRule): void {
    this.rules.add([range], rule);
  }

  setFreeze(freeze: FreezePanes): void {
    writeFreeze(this.document, freeze);
  }

  setShowGridlines(show: boolean): void {
    writeGridlines(this.document, show);
  }

  setTabColor(color: string | undefined): void {
    writeTabColor(this.document, color);
  }

  setPageSetup(setup: PageSetup): void {
    writePageSetup(this.document, this.surroundings.names, this.name, setup);
  }

  setHyperlink(hyperlink: Hyperlink): void {
    writeHyperlink(this.surroundings.parts, this.part, this.document, hyperlink);
  }

  removeHyperlinks(range: CellRange): void {
    removeHyperlinks(this.surroundings.parts, this.part, this.document, range);
  }

  addChart(spec: ChartSpec): ChartFile {
    return this.chartParts.add(spec);
  }

  removeChart(name: string): void {
    this.chartParts.remove(name);
  }

  /** Writes cells and tables into their parts. Tables first: they may still change header cells. */
  flush(): void {
    this.#inside?.tables.flush();
    this.#inside?.content.flush();
  }
}
