/** Tables: part of the contract in `workbook-file.ts`. */
import type { CellRange } from "./workbook-file";

export interface TableColumn {
  readonly name: string;
  /** Formula of a calculated column, in file form, without "=". */
  readonly formula?: string;
}

export interface TableOptions {
  readonly name: string;
  /** Header row and body. */
  readonly range: CellRange;
  /** A table style name such as "TableStyleLight1"; undefined for none. */
  readonly style?: string | undefined;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
}

export interface TableFile extends TableOptions {
  readonly id: number;
  readonly columns: readonly TableColumn[];
  /** True where a filter criterion is set on any column. */
  readonly isFiltered: boolean;
  /** True where the first row of `range` holds the headers. */
  readonly hasHeaderRow: boolean;
  /** True where a totals row follows; it is not part of `range`. */
  readonly hasTotalsRow: boolean;
  readonly showFirstColumn: boolean;
  readonly showLastColumn: boolean;
  readonly showBandedColumns: boolean;
  rename(name: string): void;
  /** Gives the header cell this text; structured references follow. Refuses an empty name and that of another column. */
  renameColumn(columnIndex: number, name: string): void;
  /** Same header row; absorbs cells, never shifts them. New columns take their header cell's text. */
  resize(range: CellRange): void;
  setStyle(style: string | undefined, showBandedRows: boolean): void;
  setShowFilterButton(show: boolean): void;
  /** Texts that the column's filter lets through; undefined where it has none, or one of another kind. */
  columnFilter(columnIndex: number): readonly string[] | undefined;
  /** Sets the column's filter to these texts, or removes it; rows are hidden and shown separately. */
  setColumnFilter(columnIndex: number, texts: readonly string[] | undefined): void;
  /** Declares (or removes) the calculated column; the cells themselves are set separately. */
  setColumnFormula(columnIndex: number, formula: string | undefined): void;
}
