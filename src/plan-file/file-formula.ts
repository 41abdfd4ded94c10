/** Formulas in the form in which a file holds them. */
import { stringifyTokens, tokenize, translateFormulaToA1, translateFormulaToR1C1, type Token } from "@borgar/fx/xlsx";
import { functionPrefix } from "../package/function-prefixes";
import { columnLetters } from "../workbook/references";

/** File form of a change's formula: functions that are newer than the file format have their prefix. */
export function fileFormula(formula: string): string {
  return stringifyTokens(tokenize(formula, { negativeNumbers: false }).map(withPrefix));
}

/**
 * One formula for many cells: relative references move along, as when Excel fills a range.
 * `formula` stands in the cell at `row` and `column`; the result gives it for any other cell.
 */
export function filledFormula(formula: string, row: number, column: number): (row: number, column: number) => string {
  if (!hasCellReferences(formula)) return () => formula;
  const relative = relativeForm(formula, row, column);
  return (toRow, toColumn) => translateFormulaToA1(relative, `${columnLetters(toColumn)}${toRow + 1}`);
}

/** A text that is equal for two cells where one was filled from the other. */
export function relativeForm(formula: string, row: number, column: number): string {
  return hasCellReferences(formula) ? translateFormulaToR1C1(formula, `${columnLetters(column)}${row + 1}`) : formula;
}

function withPrefix(token: Token): Token {
  return token.type === "func" ? { ...token, value: functionPrefix(token.value) + token.value } : token;
}

function hasCellReferences(formula: string): boolean {
  return tokenize(formula).some(({ type }) => type.startsWith("range"));
}
