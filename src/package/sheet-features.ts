/** What a sheet offers about looks, rows and columns, page breaks, protection and its own properties: part of the contract. */
import type { CellRange } from "./workbook-file";

/** Formats of cells by index into the file's formats, stored cells or not. */
export interface CellFormats {
  /** The format that the cell has by itself, its row or its column. */
  styleAt(row: number, column: number): number;
  /** Every format that some cell of the range has. */
  stylesIn(range: CellRange): ReadonlySet<number>;
  /** Gives every cell another format, by the one it has. */
  restyle(range: CellRange, change: (style: number) => number): void;
}

export type LineAxis = "rows" | "columns";

/** Rows and columns as such: standard sizes, and the groups of an outline. Lengths are points, levels 0 to 7. */
export interface Lines {
  readonly standardWidth: number;
  readonly standardHeight: number;
  /** Width of all columns without one of their own. */
  setStandardWidth(points: number): void;
  /** Columns, or rows, that stand for all in this stretch: none beside them differs from all of them. */
  columnsIn(first: number, last: number): readonly number[];
  rowsIn(first: number, last: number): readonly number[];
  setRowHeight(first: number, last: number, points: number): void;
  /** Back to the standard. */
  resetWidth(first: number, last: number): void;
  resetHeight(first: number, last: number): void;
  outlineLevel(axis: LineAxis, index: number): number;
  /** Rows or columns that are in a group, in order. */
  grouped(axis: LineAxis): readonly number[];
  setOutlineLevel(axis: LineAxis, first: number, last: number, level: number): void;
  /** Where the line that sums up a group stands: after it, if the sheet does not say otherwise. */
  isSummaryAfter(axis: LineAxis): boolean;
  /** Marks the line beside a group as one whose group is closed. */
  setCollapsed(axis: LineAxis, index: number, isCollapsed: boolean): void;
}

/** What may be done on a protected sheet. */
export type ProtectionRight =
  | "formatCells"
  | "formatColumns"
  | "formatRows"
  | "insertColumns"
  | "insertRows"
  | "insertHyperlinks"
  | "deleteColumns"
  | "deleteRows"
  | "sort"
  | "autoFilter"
  | "pivotTables"
  | "editObjects"
  | "editScenarios";

export interface ProtectionOptions {
  readonly rights: ReadonlySet<ProtectionRight>;
  /** Which cells can be selected. */
  readonly selection: "normal" | "unlocked" | "none";
}

/** The protection of a sheet. The file only states it: nothing here keeps anybody from changing cells. */
export interface SheetProtection {
  /** Undefined while the sheet is not protected. */
  readonly options: ProtectionOptions | undefined;
  readonly hasPassword: boolean;
  protect(options: ProtectionOptions, password?: string): void;
  /** Whether it is the password; anything is where there is none. */
  isPassword(password: string): boolean;
  unprotect(): void;
}

/** The protection of the workbook's structure: its sheets. */
export interface StructureProtection {
  readonly isProtected: boolean;
  readonly hasPassword: boolean;
  protect(password?: string): void;
  isPassword(password: string): boolean;
  unprotect(): void;
}

/** The features of a sheet that are kept in files of their own. */
export interface SheetFeatures {
  readonly formats: CellFormats;
  readonly lines: Lines;
  readonly protection: SheetProtection;
}

/** What add-ins keep in the document, each under its own id, as names with JSON texts. */
export interface AddInSettings {
  of(addIn: string): ReadonlyMap<string, string>;
  /** Replaces all settings of the add-in. */
  set(addIn: string, settings: ReadonlyMap<string, string>): void;
}

/** The features of a workbook that are kept in files of their own. */
export interface WorkbookFeatures {
  readonly addInSettings: AddInSettings;
  readonly protection: StructureProtection;
}
