/** Formulas as they read after cells were cut and pasted elsewhere: what referred to the cells follows them. */
import { stringifyTokens, tokenize } from "@borgar/fx/xlsx";
import type { CellRange, SheetFile } from "../package/workbook-file";
import { contains, parseAddress, quoteSheet } from "./addresses";
import { copiedFormula } from "./copy-formula";

export interface Move {
  readonly sheet: SheetFile;
  readonly source: CellRange;
  readonly toSheet: SheetFile;
  readonly destination: CellRange;
}

/** Where a formula stands, before and after; undefined where every reference names its sheet. */
export interface Home {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** References wholly to moved cells follow; those wholly to cells that were overwritten are `#REF!`. */
export function movedReferences(formula: string, move: Move, { before, after }: Home): string {
  const tokens = tokenize(formula, { negativeNumbers: false }).map((token) => {
    if (!token.type.startsWith("range") || token.type === "range_named") return token;
    const address = parseAddress(token.value);
    const sheet = address?.sheet ?? before;
    if (!address || sheet === undefined) return token;
    const own = token.value.slice(token.value.lastIndexOf("!") + 1);
    const isOn = (file: SheetFile) => file.name.toLowerCase() === sheet.toLowerCase();
    if (isOn(move.sheet) && contains(move.source, address.range))
      return { ...token, value: written(shifted(own, move), move.toSheet.name, address.sheet, after) };
    if (isOn(move.toSheet) && contains(move.destination, address.range)) return { ...token, value: "#REF!" };
    return { ...token, value: written(own, sheet, address.sheet, after) };
  });
  return stringifyTokens(tokens);
}

/** The sheet is named where it was before, and where it is not the formula's own. */
function written(reference: string, sheet: string, named: string | undefined, home: string | undefined): string {
  const isOwn = home !== undefined && home.toLowerCase() === sheet.toLowerCase();
  return named === undefined && isOwn ? reference : `${quoteSheet(sheet)}!${reference}`;
}

/** Absolute and relative references move alike. */
function shifted(reference: string, { source, destination }: Move): string {
  const from = { row: source.top, column: source.left };
  const moved = copiedFormula(reference.replaceAll("$", ""), from, { row: destination.top, column: destination.left });
  const marks = [...reference.matchAll(/(\$?)[A-Za-z]+(\$?)\d+/g)];
  let at = 0;
  return moved.replace(/([A-Za-z]+)(\d+)/g, (_, column: string, row: string) => {
    const [, columnMark = "", rowMark = ""] = marks[at++] ?? [];
    return columnMark + column + rowMark + row;
  });
}
