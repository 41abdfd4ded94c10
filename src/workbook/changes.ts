/**
 * The vocabulary in which pure code says what is to happen to a workbook. Both adapters carry out the same list:
 * `excel/` through Office.js, `plan-file/` in the file. A change names every property that it relies on; nothing is
 * left to a default of the host. Everything here can be said with ExcelApi 1.13.
 *
 * Rows and columns are zero-based, ranges inclusive, lengths are points, colours "#RRGGBB". Formulas stand without
 * "=", in English, with commas and full structured references (`KAP_Kpis[[#This Row],[Actual]]`).
 * Text is text: an adapter protects it, so that it never becomes a formula, number or date.
 */
import type { Chart } from "./chart";

export * from "./chart";

export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `null` leaves the cell as it is, `""` empties it. Dates are serial numbers of the 1900 system. */
export type CellInput = string | number | boolean | null | { readonly formula: string };

export type Visibility = "visible" | "hidden" | "veryHidden";
export type BorderEdge = "top" | "bottom" | "left" | "right";

export interface Border {
  readonly style: "none" | "thin" | "medium";
  readonly color: string;
}

/** Only what is named changes. `fill: null` clears the fill. */
export interface FormatPatch {
  readonly numberFormat?: string;
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly color?: string;
  };
  readonly fill?: string | null;
  readonly border?: Readonly<Partial<Record<BorderEdge, Border>>>;
  readonly alignment?: {
    readonly horizontal?: "general" | "left" | "center" | "right";
    readonly vertical?: "top" | "center" | "bottom";
    readonly wrapText?: boolean;
    readonly indent?: number;
  };
}

export type Operator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "greaterThanOrEqual"
  | "lessThan"
  | "lessThanOrEqual";

export type ValidationRule =
  /** Anything may be entered, blanks as well, and there is no error: only the prompt is shown. */
  | { readonly kind: "any" }
  /** Always through a defined name: literal lists break at commas and 255 characters. */
  | { readonly kind: "list"; readonly name: string }
  | {
      readonly kind: "whole" | "decimal" | "date";
      readonly operator: Operator;
      /** Dates as serial numbers; the Office.js adapter hands them over as formulas. */
      readonly first: number;
      readonly second?: number;
    };

export interface Notice {
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters in a prompt, 224 in an error. */
  readonly message: string;
}

export interface Validation {
  readonly rule: ValidationRule;
  readonly ignoreBlank: boolean;
  readonly prompt?: Notice;
  readonly error?: Notice & { readonly style: "stop" | "warning" | "information" };
}

export interface ConditionalStyle {
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly numberFormat?: string;
}

/** Formulas are relative to the top-left cell of the range. */
export type ConditionalRule =
  | {
      readonly kind: "formula";
      readonly formula: string;
      readonly style: ConditionalStyle;
      readonly stopIfTrue: boolean;
    }
  | {
      readonly kind: "dataBar";
      readonly color: string;
      readonly minimum: number;
      readonly maximum: number;
      readonly showValue: boolean;
    };

export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  readonly paperSize: "a4";
  /** Pages wide and tall; 0 means as many as needed. */
  readonly fitTo: { readonly width: number; readonly height: number };
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally: boolean;
  /** With Excel's codes: `&P` page, `&N` pages, `&A` sheet. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** Zero-based rows and columns repeated on every page, inclusive. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly titleColumns?: { readonly first: number; readonly last: number };
  readonly printArea?: CellRange;
}

export interface PlacedCells {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  /** Rows of equal length. */
  readonly cells: readonly (readonly CellInput[])[];
}

export type Change =
  /** Appends an empty worksheet at the end. */
  | { readonly kind: "addSheet"; readonly sheet: string }
  /** To this place among all worksheets, counted from 0 without the sheet itself. */
  | { readonly kind: "moveSheet"; readonly sheet: string; readonly position: number }
  | { readonly kind: "renameSheet"; readonly sheet: string; readonly to: string }
  | {
      readonly kind: "setSheet";
      readonly sheet: string;
      readonly tabColor: string;
      readonly showGridlines: boolean;
    }
  | { readonly kind: "setVisibility"; readonly sheet: string; readonly visibility: Visibility }
  | { readonly kind: "activate"; readonly sheet: string }
  | ({ readonly kind: "setCells" } & PlacedCells)
  /** Cells as in a new sheet: no contents, formats, validation, conditional formats or links. Not over tables. */
  | { readonly kind: "clearCells"; readonly sheet: string; readonly range: CellRange }
  /** One formula for every cell of the range (a calculated column, where the range is a table column's body). */
  | { readonly kind: "fillFormula"; readonly sheet: string; readonly range: CellRange; readonly formula: string }
  | { readonly kind: "format"; readonly sheet: string; readonly range: CellRange; readonly patch: FormatPatch }
  | {
      readonly kind: "setColumns";
      readonly sheet: string;
      readonly first: number;
      readonly last: number;
      readonly width: number;
      readonly hidden: boolean;
    }
  | {
      readonly kind: "setRows";
      readonly sheet: string;
      readonly first: number;
      readonly last: number;
      readonly height: number;
    }
  /** The range holds its header texts and body values already. */
  | {
      readonly kind: "addTable";
      readonly sheet: string;
      readonly name: string;
      readonly range: CellRange;
      readonly style: string;
      readonly showBandedRows: boolean;
      readonly showFilterButton: boolean;
    }
  /** Same header row. Cells are absorbed, never shifted. Values and formulas of new rows are changes of their own. */
  | { readonly kind: "resizeTable"; readonly sheet: string; readonly table: string; readonly range: CellRange }
  /** Formulas that read the table follow. */
  | { readonly kind: "renameTable"; readonly sheet: string; readonly table: string; readonly to: string }
  /** An empty column at this place among the table's; cells at the right of the table move in the table's rows. */
  | {
      readonly kind: "insertTableColumn";
      readonly sheet: string;
      readonly table: string;
      readonly index: number;
      /** That no other column of the table has. */
      readonly header: string;
    }
  /**
   * New headers of a table's columns, in their order; `null` leaves one as it is. Formulas that read the columns follow.
   * None is the header of another column, before or afterwards.
   */
  | {
      readonly kind: "renameTableColumns";
      readonly sheet: string;
      readonly table: string;
      readonly headers: readonly (string | null)[];
    }
  /** Rows of a table's body with what stands in them, all its columns wide; the cells below them move up. */
  | { readonly kind: "removeTableRows"; readonly sheet: string; readonly range: CellRange }
  | {
      readonly kind: "addName";
      readonly name: string;
      readonly target:
        | { readonly sheet: string; readonly range: CellRange }
        /** For ranges that grow with their content; without "=". */
        | { readonly expression: string };
    }
  /** Replaces whatever validation the range has. */
  | {
      readonly kind: "setValidation";
      readonly sheet: string;
      readonly range: CellRange;
      readonly validation: Validation;
    }
  /** Replaces all conditional formats of the range; the first rule has the highest priority. */
  | {
      readonly kind: "setConditionalFormats";
      readonly sheet: string;
      readonly range: CellRange;
      readonly rules: readonly ConditionalRule[];
    }
  /** Rows and columns that stay in view, counted from the top-left cell; 0 and 0 unfreezes. */
  | { readonly kind: "freeze"; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly kind: "setPage"; readonly sheet: string; readonly page: PageSetup }
  /** A link to a place in this workbook. Excel restyles the cell, so formats come after links. */
  | {
      readonly kind: "setLink";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      /** The place: sheet and cell. */
      readonly target: { readonly sheet: string; readonly row: number; readonly column: number };
      readonly text: string;
      readonly tip: string;
    }
  /** Replaces a chart of the same name, so that an interrupted build can be repeated. */
  | { readonly kind: "addChart"; readonly sheet: string; readonly chart: Chart }
  /** One that is gone already is nothing. */
  | { readonly kind: "removeChart"; readonly sheet: string; readonly name: string }
  /** Replaces the custom XML part of this namespace (the namespace of the root element). */
  | { readonly kind: "setStamp"; readonly namespace: string; readonly xml: string }
  | { readonly kind: "setProperty"; readonly name: string; readonly value: string }
  /** Those that are gone already are nothing. */
  | { readonly kind: "removeStamp"; readonly namespace: string }
  | { readonly kind: "removeProperty"; readonly name: string }
  /** With everything on it; another sheet has to be visible. One that is gone already is nothing. */
  | { readonly kind: "removeSheet"; readonly sheet: string }
  /** A name of the workbook. One that is gone already is nothing. */
  | { readonly kind: "removeName"; readonly name: string }
  /** Cells that are written in the last batch, after what comes before them there: they tell that all of it is done. */
  | ({ readonly kind: "setFinalCells" } & PlacedCells);

export type ChangeKind = Change["kind"];

/** Changes that Excel cannot undo, or that need their data in place: they have one batch of their own, the last. */
export const lastBatchKinds: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "addChart",
  "removeChart",
  "setVisibility",
  "activate",
  "setStamp",
  "setProperty",
  "removeStamp",
  "removeProperty",
  "removeSheet",
  "removeName",
  "setFinalCells",
]);
