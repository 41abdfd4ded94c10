/** The filter of a table: `autoFilter` and, beside it, `sortState`. */
import { rangeAddress } from "./cell-range";
import { hasCriteria, readCriterion, withCriterion, withMovedColumns } from "./filter-columns";
import { readSortState, sortStateText } from "./sort-state";
import type { StyleSheet } from "./style-sheet";
import { PackageError, type CellRange, type FilterCriterion, type FilterFile, type SortState } from "./workbook-file";
import { withElementAttribute } from "./xml-edit";
import type { XmlDocument } from "./xml-document";
import { attribute } from "./xml-scan";

export class TableFilter implements FilterFile {
  readonly #document: XmlDocument;
  readonly #range: () => CellRange;
  readonly #styles: StyleSheet;

  /** @param range header and body of the table as they stand now */
  constructor(document: XmlDocument, range: () => CellRange, styles: StyleSheet) {
    this.#document = document;
    this.#range = range;
    this.#styles = styles;
  }

  get range(): CellRange | undefined {
    return this.#document.childText("autoFilter") === undefined ? undefined : this.#range();
  }

  get isFiltered(): boolean {
    return hasCriteria(this.#document.child("autoFilter"));
  }

  get sort(): SortState | undefined {
    const element = this.#document.child("sortState");
    return element && readSortState(element, this.#range(), this.#styles);
  }

  criterion(column: number): FilterCriterion | undefined {
    const filter = this.#document.child("autoFilter");
    return filter && readCriterion(filter, column, this.#styles);
  }

  setCriterion(column: number, criterion: FilterCriterion | undefined): void {
    const filter = this.#document.child("autoFilter");
    if (filter === undefined) throw new PackageError("invalidArgument", `filter ${column} of a table without filters`);
    this.#document.setElement(withCriterion(filter, column, criterion, this.#styles), "autoFilter");
  }

  setSort(sort: SortState | undefined): void {
    const { top, ...range } = this.#range();
    const rows = { ...range, top: top + (this.#hasHeader ? 1 : 0) };
    this.#document.setChild("sortState", sort && sortStateText(this.#document.prefix, sort, rows, this.#styles));
  }

  /** With buttons above the columns, or without and without any criterion. */
  setShown(isShown: boolean): void {
    if (isShown === (this.range !== undefined)) return;
    const { prefix } = this.#document;
    const text = `<${prefix}autoFilter ref="${rangeAddress(this.#range())}"/>`;
    this.#document.setChild("autoFilter", isShown ? text : undefined);
  }

  /** Follows the table; `skipped` columns at its left are no longer in it. */
  resize(range: CellRange, skipped: number): void {
    this.#resizeSort(range);
    const filter = this.#document.child("autoFilter");
    if (filter === undefined) return;
    const width = range.right - range.left + 1;
    const moved = withMovedColumns(filter, (column) => {
      const place = column - skipped;
      return place >= 0 && place < width ? place : undefined;
    });
    this.#document.setElement(withElementAttribute(moved, "ref", rangeAddress(range)), "autoFilter");
  }

  /** Conditions of columns that are gone would point outside of the table. */
  #resizeSort(range: CellRange): void {
    const { sort } = this;
    const width = range.right - range.left + 1;
    const conditions = sort?.conditions.filter(({ column }) => column >= 0 && column < width) ?? [];
    if (sort) this.setSort(conditions.length === 0 ? undefined : { ...sort, conditions });
  }

  get #hasHeader(): boolean {
    return attribute(this.#document.attributes, "headerRowCount") !== "0";
  }
}
