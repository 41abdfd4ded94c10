/** What an import can read in an open workbook. */
export type CellSource =
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "sheet"; readonly name: string }
  /** An area by zero-based rows and columns, called as the selection was from which it is known. */
  | {
      readonly kind: "range";
      readonly name: string;
      readonly sheet: string;
      readonly top: number;
      readonly left: number;
      readonly bottom: number;
      readonly right: number;
    }
  | { readonly kind: "selection" };

/** Cells as an import reads them; error values come as their text. */
export interface SourceCells {
  /** Name of the table or sheet, or the address of the selection. */
  readonly name: string;
  /** The worksheet on which they stand. */
  readonly sheet: string;
  readonly cells: readonly (readonly (string | number | boolean | null)[])[];
  /** One-based row and column of the worksheet in which the cells begin. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly dateSystem: 1900 | 1904;
}
