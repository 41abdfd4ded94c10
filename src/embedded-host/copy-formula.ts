/** Formulas as they read when they are copied to another cell. */
import { stringifyTokens, tokenize, translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx/xlsx";
import { columnName } from "./addresses";
import type { Place } from "./data-regions";
import { notSupported } from "./host-error";

/**
 * Relative references move along; what would point off the sheet becomes `#REF!`.
 * @param formula in file form
 * @param transposed rows and columns of relative references change places, as with "Paste Special, Transpose"
 */
export function copiedFormula(formula: string, from: Place, to: Place, transposed = false): string {
  const relative = translateFormulaToR1C1(formula, nameOf(from));
  return translateFormulaToA1(transposed ? transpose(relative) : relative, nameOf(to), { wrapEdges: false });
}

/** @param formula in A1 notation, with "=" or without, as it stands in the cell */
export function formulaToR1C1(formula: string, place: Place): string {
  return translateFormulaToR1C1(formula, nameOf(place));
}

/** The other way round. */
export function formulaFromR1C1(formula: string, place: Place): string {
  return translateFormulaToA1(formula, nameOf(place), { wrapEdges: false });
}

function nameOf({ row, column }: Place): string {
  return columnName(column) + String(row + 1);
}

const cell = /R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?/g;

/** @param formula in R1C1 notation */
function transpose(formula: string): string {
  const tokens = tokenize(formula, { r1c1: true }).map((token) => {
    if (!token.type.startsWith("range") || token.type === "range_named") return token;
    const sheet = token.value.lastIndexOf("!") + 1;
    const reference = token.value.slice(sheet);
    if (reference.replace(cell, "").replace(":", "") !== "")
      throw notSupported("transposing a formula with whole rows or columns");
    return { ...token, value: token.value.slice(0, sheet) + reference.replace(cell, transposeCell) };
  });
  return stringifyTokens(tokens);
}

function transposeCell(whole: string, row = "[0]", column = "[0]"): string {
  const isRelative = (part: string) => part.startsWith("[");
  if (isRelative(row) !== isRelative(column))
    throw notSupported("transposing a formula with a half-absolute reference");
  return isRelative(row) ? `R${column}C${row}` : whole;
}
