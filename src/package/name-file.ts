/** Defined names: part of the contract in `workbook-file.ts`. */

export interface DefinedName {
  readonly name: string;
  /** Without "=": `Sheet1!$A$1:$A$9` or an expression. */
  readonly formula: string;
  /** Name of the sheet that the name is local to; undefined for the whole workbook. */
  readonly scope?: string;
  readonly hidden?: boolean;
  /** At most 255 characters; "" takes it away. */
  readonly comment?: string;
}
