/** What a sheet offers about looks, rows and columns, page breaks, protection and its own properties: part of the contract. */
import type { CellFormat, FormatPatch } from "./cell-format";
import type { CellRange, CellValue, PageSetup } from "./workbook-file";

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
  isCollapsed(axis: LineAxis, index: number): boolean;
  /** Whether the letters of the columns and the numbers of the rows are shown. */
  readonly showsHeadings: boolean;
  setShowsHeadings(show: boolean): void;
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

/** Data of add-ins at a sheet: texts by name, in any letters. They go along with copies of the sheet. */
export interface SheetProperties {
  /** In the order of the file, under the names as they were given. */
  readonly all: ReadonlyMap<string, string>;
  set(name: string, text: string): void;
  remove(name: string): void;
}

/** Comments on cells, as notes and as conversations. */
export interface SheetNotes {
  /** Those that stand on these cells, with the part of the file that holds them. */
  on(range: CellRange): readonly { readonly part: string; readonly text: string }[];
  /** Takes those away that stand on these cells. */
  remove(range: CellRange): void;
}

export interface PivotTable {
  readonly name: string;
  /** What it reads: the name of a table or range, or a range such as `'Data'!A1:C9`. */
  readonly sources: readonly string[];
}

/** Pivot tables, to be looked at only. */
export interface SheetPivots {
  readonly all: readonly PivotTable[];
}

/** The features of a sheet that are kept in files of their own. */
export interface SheetFeatures {
  readonly formats: CellFormats;
  readonly lines: Lines;
  readonly protection: SheetProtection;
  readonly page: SheetPage;
  readonly properties: SheetProperties;
  readonly notes: SheetNotes;
  readonly pivots: SheetPivots;
  readonly spills: Spills;
}

/** Formulas that spill, as today's Excel knows them (dynamic arrays). */
export interface Spills {
  /** Lets the formula of this cell spill. It fills its own cell only, until `fill` says more. */
  allow(row: number, column: number): void;
  /** The results of the spilling formula in this cell, row by row; what it had filled before is emptied. */
  fill(row: number, column: number, values: readonly (readonly CellValue[])[]): void;
}

/** What add-ins keep in the document, each under its own id, as names with JSON texts. */
export interface AddInSettings {
  of(addIn: string): ReadonlyMap<string, string>;
  /** Replaces all settings of the add-in. */
  set(addIn: string, settings: ReadonlyMap<string, string>): void;
}

/** Whether the values of formulas are results of what the file holds. */
export interface WorkbookCalculation {
  /** The file was changed since somebody calculated it: values of its formulas may be those of an earlier state. */
  readonly isDue: boolean;
  /** Every formula was calculated after the last change. Excel calculates when it opens the file nevertheless. */
  noteDone(): void;
}

/** The features of a workbook that are kept in files of their own. */
export interface WorkbookFeatures {
  readonly calculation: WorkbookCalculation;
  readonly properties: DocumentProperties;
  readonly typedProperties: TypedProperties;
  readonly addInSettings: AddInSettings;
  readonly protection: StructureProtection;
}

/** Kinds of pages that can have headers and footers of their own; "odd" is all pages where the others have none. */
export type PageKind = "odd" | "even" | "first";

/** Sections of a header or footer in the file's own codes (`&P`, `&N`, `&A`). */
export interface PageSections {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}

export interface HeaderFooterFlags {
  readonly differentFirst: boolean;
  readonly differentOddEven: boolean;
  readonly scaleWithDoc: boolean;
  readonly alignWithMargins: boolean;
}

/** How a sheet is printed beyond its `PageSetup`. */
export interface PageDetails {
  /** Percent, 10 to 400; counts where the setup does not fit pages. */
  readonly scale: number;
  readonly centerVertically: boolean;
  readonly gridLines: boolean;
  readonly headings: boolean;
  readonly blackAndWhite: boolean;
  readonly draft: boolean;
  /** `null` goes on from the sheet before. */
  readonly firstPageNumber: number | null;
  readonly comments: "none" | "asDisplayed" | "atEnd";
  readonly errors: "displayed" | "blank" | "dash" | "NA";
  readonly order: "downThenOver" | "overThenDown";
  /** Zero-based columns repeated on every page, inclusive; `null` for none. */
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
  readonly printAreas: readonly CellRange[];
}

export interface SheetPage {
  readonly setup: PageSetup;
  /** What holds where the file says nothing is filled in. */
  changeSetup(change: (setup: PageSetup) => PageSetup): void;
  readonly details: PageDetails;
  changeDetails(part: Partial<PageDetails>): void;
  sections(pages: PageKind, place: "header" | "footer"): PageSections;
  setSections(pages: PageKind, place: "header" | "footer", sections: PageSections): void;
  readonly flags: HeaderFooterFlags;
  changeFlags(part: Partial<HeaderFooterFlags>): void;
  /** Rows or columns before which a page begins by hand, zero-based, in order. */
  breaks(axis: LineAxis): readonly number[];
  setBreaks(axis: LineAxis, indexes: readonly number[]): void;
}

export type DocumentText =
  | "title"
  | "subject"
  | "author"
  | "keywords"
  | "comments"
  | "category"
  | "manager"
  | "company"
  | "lastAuthor"
  | "revision";

/** What the file says about itself. */
export interface DocumentProperties {
  /** ISO 8601, as the file has it. */
  readonly created: string | undefined;
  /** "" where there is none. */
  text(property: DocumentText): string;
  setText(property: DocumentText, text: string): void;
}

/** A value of a custom property with its kind; a date is ISO 8601 text. */
export interface TypedProperty {
  readonly kind: "text" | "integer" | "number" | "boolean" | "date";
  readonly value: string | number | boolean;
}

export interface TypedProperties {
  readonly all: ReadonlyMap<string, TypedProperty>;
  set(name: string, property: TypedProperty): void;
  remove(name: string): void;
}

/** What a named style can bring to a cell. */
export type StylePart = "number" | "font" | "alignment" | "border" | "patterns" | "protection";

export interface NamedStyleLook {
  readonly name: string;
  readonly isBuiltIn: boolean;
  readonly format: CellFormat;
  readonly included: ReadonlySet<StylePart>;
}

/** The named styles of the file and those of Excel's own, which come into the file when they are first changed or used. */
export interface NamedStyleList {
  readonly all: readonly NamedStyleLook[];
  /** Adds a style that looks as Normal and brings all of it. Throws for a name that is taken. */
  add(name: string): void;
  /** Cells follow with whatever they have of the style; a part that is changed is included from then on. */
  change(name: string, patch: FormatPatch): void;
  setIncluded(name: string, part: StylePart, isIncluded: boolean): void;
  /** Its cells become Normal in whatever they had of the style. Normal itself stays. */
  remove(name: string): void;
}

/** Styles of tables by name; what they look like is Excel's to know, or stands in the file. */
export interface TableStyleList {
  /** Those that the file brings. */
  readonly own: readonly string[];
  /** What new tables get. */
  readonly default: string;
  setDefault(name: string): void;
}

/** Named styles, such as "Normal" and "Heading 1". */
export interface NamedStyleBook {
  /** The name of the style that a format is based on. */
  styleName(style: number): string;
  /** The style index for `base` with a named style laid over it. Throws for a name that neither file nor Excel has. */
  withNamedStyle(base: number, name: string): number;
  readonly named: NamedStyleList;
  readonly tableStyles: TableStyleList;
}
