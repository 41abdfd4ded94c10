/**
 * What `package/` offers: an .xlsx file as a live, editable document that loses nothing.
 * Rows and columns are zero-based, ranges are inclusive, formulas stand without "=" in the file's own
 * form (English names, commas, `Table[[#This Row],[Column]]`), colours are "#RRGGBB", lengths are points.
 */

import type { Hyperlink } from "./hyperlink";
import type { FormatPatch, CellFormat } from "./cell-format";
import type { ChartNode } from "./chart-node";
import type { ChartSpec } from "./chart-spec";
import type { ConditionalFormat, ConditionalFormatList, ConditionalRule } from "./conditional-rule";
import type { NamedStyleBook, SheetFeatures, WorkbookFeatures } from "./sheet-features";
import type { SheetStructure } from "./sheet-structure";
import type { SheetFilterFile } from "./filter-file";
import type { DefinedName } from "./name-file";
import type { TableFile, TableOptions } from "./table-file";

export type * from "./cell-format";
export type * from "./hyperlink";
export type * from "./chart-spec";
export type * from "./conditional-rule";
export type * from "./filter-file";
export type * from "./name-file";
export type * from "./sheet-features";
export type * from "./sheet-structure";
export type * from "./table-file";
export { PackageError, type Deflater } from "./package-error";

/** An Excel error value such as "#N/A". */
export interface CellError {
  readonly error: string;
}

export type CellValue = string | number | boolean | CellError | null;

/** One stored cell. `style` is an index into the file's cell formats; 0 is the default format. */
export interface Cell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly style: number;
}

export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A formula in the first cell of the range that gives the values of all its cells. */
export interface ArrayFormula {
  readonly range: CellRange;
  /** It spills, as formulas of today's Excel do, and was not entered for a fixed range. */
  readonly isDynamic: boolean;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

export type ValidationRule =
  /** `source` without "=": a defined name, a reference, or literal items joined by comma in double quotes. */
  | {
      readonly kind: "list";
      readonly source: string;
      /** Left out: the cell offers the items. */
      readonly isHidden?: true;
    }
  /** Takes everything; a prompt may be shown. */
  | { readonly kind: "any" }
  | {
      readonly kind: "whole" | "decimal" | "date" | "time" | "textLength";
      readonly operator:
        | "between"
        | "notBetween"
        | "equal"
        | "notEqual"
        | "greaterThan"
        | "greaterThanOrEqual"
        | "lessThan"
        | "lessThanOrEqual";
      /** Number (dates as serial, times as share of a day) or formula without "=", as text. */
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: "custom"; readonly formula: string };

export interface ValidationPrompt {
  readonly title: string;
  readonly message: string;
}

export interface ValidationError extends ValidationPrompt {
  readonly style: "stop" | "warning" | "information";
}

export interface Validation {
  readonly range: CellRange;
  readonly rule: ValidationRule;
  readonly ignoreBlank: boolean;
  readonly prompt?: ValidationPrompt;
  readonly error?: ValidationError;
  /** What would be shown, if it were not switched off. */
  readonly hiddenPrompt?: ValidationPrompt;
  readonly hiddenError?: ValidationError;
}

export interface FreezePanes {
  readonly rows: number;
  readonly columns: number;
}

/** A4 is 9. Margins in points. `fitTo` of 0 pages means "as many as needed". */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  readonly paperSize: number;
  readonly fitTo?: { readonly width: number; readonly height: number };
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally: boolean;
  /** Header and footer sections in the file's own codes (`&P`, `&N`, `&A`). */
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
  /** Zero-based rows repeated on every page, inclusive. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly printArea?: CellRange;
}

/** A corner of a chart: in which cell, and how many points from that cell's left and upper edges. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** A chart lies between two corners, or has one corner and a size in points. */
export interface ChartPlace {
  readonly from: ChartCorner;
  readonly to?: ChartCorner;
  readonly size?: { readonly width: number; readonly height: number };
}

/** A chart in a sheet's drawing. `spec` is undefined for a chart that came with the file and is not ours to write. */
export interface ChartFile {
  readonly name: string;
  /** Text for those who cannot see the chart. */
  readonly altText: string | undefined;
  /** Stays while the chart lives, whatever it is called. */
  readonly key: string;
  /** The chart itself, to be read and changed in place; nothing else in it is touched. */
  readonly content: ChartNode;
  /** Asks before every change of the content; who throws refuses it. One asks at a time. */
  beforeChange(check: () => void): void;
  /** Undefined for a chart that hangs on no cell. */
  readonly place: ChartPlace | undefined;
  readonly spec: ChartSpec | undefined;
  /** The cells that it covers wholly or in part; undefined for a chart that hangs on one cell or none. */
  readonly area: CellRange | undefined;
  /** What it shows, to be looked at only: as `spec`, but also where the chart begins or ends inside of a cell. */
  readonly shown: ChartSpec | undefined;
  setSpec(spec: ChartSpec): void;
  setName(name: string): void;
  setAltText(text: string): void;
  setPlace(place: ChartPlace): void;
}

export interface StyleBook extends NamedStyleBook {
  /** Colours of the file's theme by the index that cells count: light 1, dark 1, light 2, dark 2, six accents, links. */
  readonly themeColors: readonly string[];
  /** The complete format behind a style index. */
  format(style: number): CellFormat;
  /** The style index for `base` with `patch` laid over it; appends to the file's styles when new. */
  patched(base: number, patch: FormatPatch): number;
}

export interface SheetFile extends SheetFeatures, SheetStructure {
  /** The file's sheetId: stable while the sheet lives. */
  readonly id: number;
  readonly name: string;
  readonly visibility: Visibility;
  readonly tables: readonly TableFile[];
  /** Over cells that belong to no table. */
  readonly filter: SheetFilterFile;
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** The same as a list that can be changed. */
  readonly rules: ConditionalFormatList;
  readonly charts: readonly ChartFile[];
  readonly hyperlinks: readonly Hyperlink[];
  readonly freeze: FreezePanes;
  readonly showGridlines: boolean;
  readonly tabColor: string | undefined;
  readonly pageSetup: PageSetup | undefined;

  /** Renames; the references to it in formulas, names and charts follow. */
  rename(name: string): void;
  setVisibility(visibility: Visibility): void;

  cell(row: number, column: number): Cell | undefined;
  /** Every stored cell in row order. */
  cells(): Iterable<readonly [row: number, column: number, cell: Cell]>;
  /** Smallest range that holds every cell with a value or formula; undefined for an empty sheet. */
  usedRange(): CellRange | undefined;
  /** Stores a plain value, removing a formula. Keeps the format. `null` empties the cell. */
  setValue(row: number, column: number, value: CellValue): void;
  /** Stores text, and marks the cell's format where Excel would take the text for something else when it is edited. */
  setText(row: number, column: number, text: string): void;
  /** Stores a formula with its cached value. Keeps the format. */
  setFormula(row: number, column: number, formula: string, cached: CellValue): void;
  /** Replaces only the cached value of a formula cell. */
  setCached(row: number, column: number, value: CellValue): void;
  formatRange(range: CellRange, patch: FormatPatch): void;

  /** Width in points (1 point = 4/3 pixel at 100 %); undefined is the sheet's default. */
  columnWidth(column: number): number | undefined;
  setColumnWidth(first: number, last: number, points: number): void;
  isColumnHidden(column: number): boolean;
  setColumnHidden(first: number, last: number, hidden: boolean): void;
  rowHeight(row: number): number | undefined;
  /** Hidden by hand, by a filter or in a closed group. */
  isRowHidden(row: number): boolean;
  setRowHidden(first: number, last: number, hidden: boolean): void;
  setRowHeight(first: number, last: number, points: number): void;
  readonly arrayFormulas: readonly ArrayFormula[];

  addTable(options: TableOptions): TableFile;
  /** Cells stay as they are; structured references to the table stay too, or become references to its cells. */
  removeTable(name: string, references?: "kept" | "toCells"): void;
  /** Removes validations inside the range (splitting larger ones), then sets the given one. */
  setValidation(range: CellRange, validation: Omit<Validation, "range"> | undefined): void;
  /** Removes conditional formats that lie inside the range (splitting larger ones). */
  clearConditionalFormats(range: CellRange): void;
  /** Adds at the top priority, as Excel's API does: all others move down by one. */
  addConditionalFormat(range: CellRange, rule: ConditionalRule): void;
  setFreeze(freeze: FreezePanes): void;
  setShowGridlines(show: boolean): void;
  setTabColor(color: string | undefined): void;
  setPageSetup(setup: PageSetup): void;
  setHyperlink(hyperlink: Hyperlink): void;
  removeHyperlinks(range: CellRange): void;
  addChart(spec: ChartSpec): ChartFile;
  removeChart(name: string): void;
}

export interface CustomXmlPart {
  /** Part name inside the package, such as `customXml/item1.xml`. */
  readonly part: string;
  /** Namespace of the root element. */
  readonly namespace: string;
  readonly xml: string;
}

export interface WorkbookFile extends WorkbookFeatures {
  /** Worksheets in tab order (chart sheets and the like stay in the file but are not listed). */
  readonly sheets: readonly SheetFile[];
  readonly names: readonly DefinedName[];
  readonly styles: StyleBook;
  readonly customXmlParts: readonly CustomXmlPart[];
  readonly customProperties: ReadonlyMap<string, string>;
  /** Index into `sheets` of the sheet shown first. */
  readonly activeSheet: number;
  /** True where the file counts dates from 1904. */
  readonly uses1904Dates: boolean;

  /** Case-insensitive, as in Excel. */
  sheet(name: string): SheetFile | undefined;
  table(name: string): TableFile | undefined;
  sheetOfTable(name: string): SheetFile | undefined;
  addSheet(name: string, position?: number): SheetFile;
  /**
   * Puts a copy of the sheet, with all that hangs on it, at this position among `sheets`. Tables get names of their
   * own; formulas, names and charts of the copy that meant the sheet or its tables mean the copy.
   */
  copySheet(name: string, newName: string, position: number): SheetFile;
  /** References to it become `#REF!`; what only it used (tables, charts, comments, pivot caches, texts) goes with it. */
  removeSheet(name: string): void;
  moveSheet(name: string, position: number): void;
  setActiveSheet(index: number): void;
  /** Adds or replaces the name of this scope. */
  setName(name: DefinedName): void;
  removeName(name: string, scope?: string): void;
  addCustomXmlPart(xml: string): CustomXmlPart;
  setCustomXmlPart(part: string, xml: string): void;
  removeCustomXmlPart(part: string): void;
  setCustomProperty(name: string, value: string): void;
  /** The whole file. Parts that were not changed are copied byte for byte. */
  toBytes(): Uint8Array;
}
