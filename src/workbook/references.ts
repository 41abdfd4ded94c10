/** References to places in a workbook, written as Excel writes them: absolute, English, with the sheet's name. */
import type { CellRange } from "./changes";

/** Letters of a zero-based column: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The zero-based column of its letters: "AA" is 26. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet's name as it stands before "!" in a formula: in apostrophes where Excel needs them. */
export function quotedSheetName(sheet: string): string {
  return isPlainName(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** A sheet's name from the part of an address that stands before "!". */
export function unquotedSheetName(quoted: string): string {
  return quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
}

/** A range with its sheet: `Data!$A$1:$B$9`, or `Data!$A$1` for a single cell. */
export function absoluteReference(sheet: string, range: CellRange): string {
  const first = absoluteCell(range.top, range.left);
  const last = absoluteCell(range.bottom, range.right);
  return `${quotedSheetName(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** A cell as the target of a link: `'Key figures'!A1`. */
export function linkReference(sheet: string, row: number, column: number): string {
  return `${quotedSheetName(sheet)}!${columnLetters(column)}${row + 1}`;
}

/** The first cell of a plain reference to one place (`Data!$A$1:$B$9`); undefined for anything else. */
export function parseReference(
  formula: string,
): { readonly sheet: string; readonly row: number; readonly column: number } | undefined {
  const [, quoted, letters, row] = plainReference.exec(formula) ?? [];
  if (quoted === undefined || letters === undefined || row === undefined) return undefined;
  return { sheet: unquotedSheetName(quoted), row: Number(row) - 1, column: columnIndex(letters) };
}

const plainReference = /^('(?:[^']|'')+'|[^'!(),\s#]+)!\$?([A-Z]{1,3})\$?(\d+)(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

function absoluteCell(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

function isPlainName(sheet: string): boolean {
  const looksLikeReference = /^[A-Z]{1,3}\d+$/i.test(sheet) || /^R\d*(C\d*)?$|^C\d*$/i.test(sheet);
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !looksLikeReference && !/^(true|false)$/i.test(sheet);
}
