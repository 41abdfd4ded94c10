/** The filter of a sheet: `autoFilter`, which holds how the rows were sorted, and the hidden name that Excel keeps for it. */
import { absoluteAddress, parseRange, rangeAddress, requireRange } from "./cell-range";
import type { DefinedNames } from "./defined-names";
import { hasCriteria, readCriterion, withCriterion } from "./filter-columns";
import { quoteSheetName } from "./formula-change";
import { readSortState, sortStateText } from "./sort-state";
import type { StyleSheet } from "./style-sheet";
import {
  PackageError,
  type CellRange,
  type FilterCriterion,
  type SheetFilterFile,
  type SortState,
} from "./workbook-file";
import { emptyElement, withChild, withElementAttribute } from "./xml-edit";
import type { XmlDocument } from "./xml-document";
import { attribute, childNamed, type XmlElement } from "./xml-scan";

const FILTER_ORDER = ["filterColumn", "sortState", "extLst"] as const;

/** What the filter needs of its sheet. */
export interface FilterSurroundings {
  readonly document: XmlDocument;
  readonly styles: StyleSheet;
  readonly names: DefinedNames;
  /** Name of the sheet as it is now. */
  readonly sheetName: () => string;
}

export class SheetFilter implements SheetFilterFile {
  readonly #around: FilterSurroundings;

  constructor(around: FilterSurroundings) {
    this.#around = around;
  }

  get range(): CellRange | undefined {
    return parseRange(attribute(this.#element?.attributes ?? "", "ref") ?? "");
  }

  get isFiltered(): boolean {
    return hasCriteria(this.#element);
  }

  get sort(): SortState | undefined {
    const { range } = this;
    const element = this.#element && childNamed(this.#element, "sortState");
    return range && element && readSortState(element, range, this.#around.styles);
  }

  criterion(column: number): FilterCriterion | undefined {
    return this.#element && readCriterion(this.#element, column, this.#around.styles);
  }

  setCriterion(column: number, criterion: FilterCriterion | undefined): void {
    const { range } = this;
    const isInside = range !== undefined && column >= 0 && column <= range.right - range.left;
    if (this.#element === undefined || !isInside)
      throw new PackageError("invalidArgument", `filter ${column} of ${this.#around.sheetName()}`);
    this.#write(withCriterion(this.#element, column, criterion, this.#around.styles));
  }

  setSort(sort: SortState | undefined): void {
    const { range } = this;
    const element = this.#element;
    if (element === undefined || range === undefined) return;
    const rows = { ...range, top: Math.min(range.top + 1, range.bottom) };
    const text = sort && sortStateText(element.prefix, sort, rows, this.#around.styles);
    this.#write(withChild(element, FILTER_ORDER, "sortState", text));
  }

  setRange(range: CellRange | undefined): void {
    const { document, names, sheetName } = this.#around;
    if (range === undefined) this.#write(undefined);
    else {
      requireRange(range);
      this.#write(withElementAttribute(emptyElement(document.prefix, "autoFilter"), "ref", rangeAddress(range)));
    }
    const formula = range && `${quoteSheetName(sheetName())}!${absoluteAddress(range)}`;
    names.setBuiltIn("_FilterDatabase", sheetName(), formula);
  }

  get #element(): XmlElement | undefined {
    return this.#around.document.child("autoFilter");
  }

  #write(element: XmlElement | undefined): void {
    this.#around.document.setElement(element, "autoFilter");
    this.#markFiltered(hasCriteria(element));
  }

  /** Excel tells sheets with filtered rows by this mark. */
  #markFiltered(isFiltered: boolean): void {
    const { document } = this.#around;
    const known = document.child("sheetPr");
    if (!isFiltered && known === undefined) return;
    const element = known ?? emptyElement(document.prefix, "sheetPr");
    document.setElement(withElementAttribute(element, "filterMode", isFiltered ? 1 : undefined), "sheetPr");
  }
}
