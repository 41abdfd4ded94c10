/** What is asked and told about ranges besides their contents. */
import type { CellRange } from "./changes";

export interface SheetRange {
  readonly sheet: string;
  readonly range: CellRange;
}

/** A range of which the rules are asked. */
export interface RuledRange extends SheetRange {
  /** The number formats are asked for as well: of ranges of one column. */
  readonly withFormats?: boolean;
}

/** What holds for the cells of a range besides their contents. */
export interface RangeRules {
  /** The validation that all of its cells have: of a list its name or source. */
  readonly validation:
    | { readonly kind: "none" | "mixed" | "other" }
    /** Anything may be entered, and this message is shown. */
    | { readonly kind: "any"; readonly prompt: string }
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "whole" | "decimal" | "date" };
  /** Conditional formats that reach into it. */
  readonly conditionalFormats: number;
  /** The number format of each row, as English (US) Excel has it; only where it was asked for. */
  readonly numberFormats?: readonly string[];
}
