/** Tables: part of the contract in `workbook-file.ts`. */
import type { FilterFile } from "./filter-file";
import type { CellRange } from "./workbook-file";

export type TotalFunction =
  | "none"
  | "sum"
  | "min"
  | "max"
  | "average"
  | "count"
  | "countNums"
  | "stdDev"
  | "var"
  /** A formula of its own. */
  | "custom";

/** What the totals row says below a column, also while it is not shown. */
export interface TableTotal {
  readonly label?: string;
  readonly function: TotalFunction;
  /** For `custom`, in file form, without "=". */
  readonly formula?: string;
}

/** Only what is to be changed; `style: undefined` takes the style away. */
export interface TableLook {
  readonly style?: string | undefined;
  readonly showFirstColumn?: boolean;
  readonly showLastColumn?: boolean;
  readonly showBandedRows?: boolean;
  readonly showBandedColumns?: boolean;
}

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
  readonly filter: FilterFile;
  /** A number for each column that stays with it while the table lives. */
  readonly columnIds: readonly number[];
  readonly totals: readonly TableTotal[];
  /** True where the table has, or once had, a totals row. */
  readonly hasShownTotals: boolean;
  rename(name: string): void;
  /** Gives the header cell this text; structured references follow. Refuses an empty name and that of another column. */
  renameColumn(columnIndex: number, name: string): void;
  /** Several at once, in the order of the columns; `null` leaves one as it is. */
  renameColumns(headers: readonly (string | null)[]): void;
  /** Same header row; absorbs cells, never shifts them. New columns take their header cell's text. */
  resize(range: CellRange): void;
  setStyle(style: string | undefined, showBandedRows: boolean): void;
  setLook(look: TableLook): void;
  /** Takes the row above into the table and writes the headers there, or leaves the header row to the sheet. */
  setHeaderRow(show: boolean): void;
  /** Takes the row below into the table, or leaves the totals row to the sheet; the cells are set separately. */
  setTotalsRow(show: boolean): void;
  setTotal(columnIndex: number, total: TableTotal): void;
  setShowFilterButton(show: boolean): void;
  /** Texts that the column's filter lets through; undefined where it has none, or one of another kind. */
  columnFilter(columnIndex: number): readonly string[] | undefined;
  /** Sets the column's filter to these texts, or removes it; rows are hidden and shown separately. */
  setColumnFilter(columnIndex: number, texts: readonly string[] | undefined): void;
  /** Declares (or removes) the calculated column; the cells themselves are set separately. */
  setColumnFormula(columnIndex: number, formula: string | undefined): void;
}
