/** A link on a cell: part of the contract in `workbook-file.ts`. */

export interface Hyperlink {
  readonly row: number;
  readonly column: number;
  /** Place in this workbook, such as `'KPIs'!A1`, or an address outside. */
  readonly target: { readonly location: string } | { readonly address: string };
  readonly tooltip?: string;
}
