/** Formulas as the API reads and writes them ("=SUM([@Amount])"), and as the file holds them. */
import {
  parse,
  stringifyStructRef,
  stringifyTokens,
  tokenize,
  parseStructRef,
  translateFormulaToA1,
  translateFormulaToR1C1,
  type Token,
} from "@borgar/fx/xlsx";
import { remembered } from "../calculation/remembered";
import { functionPrefix } from "../package/function-prefixes";
import type { WorkbookFile } from "../package/workbook-file";
import { columnName } from "./addresses";
import { checkReferences } from "./formula-references";
import { invalidArgument } from "./host-error";
import { toFunctions, toOperators } from "./spill-operators";

/** Excel's limit for the text of a formula. */
const longestFormula = 8192;

/**
 * @param file for the sheets and tables that the formula may name; with others it is refused
 * @param input with "=" or without
 * @param table name of the table around the cell; structured references without a table name mean this one
 * @returns file form: without "=", tables named, `[#This Row]` spelled out, newer functions with their prefix
 */
export function toFileFormula(file: WorkbookFile, input: string, table?: string): string {
  if (input.length > longestFormula) throw invalidArgument("formula longer than 8192 characters");
  const typed = tokensOf(input.replace(/^=/, "").trim());
  const formula = stringifyTokens([
    ...toFunctions(
      mapTokens(typed, (token) => {
        if (token.type === "structured") return fileReference(token.value, table);
        return token.type === "func" ? functionPrefix(token.value) + token.value : token.value;
      }),
    ),
  ]);
  checkSyntax(formula, input);
  checkReferences(file, formula);
  return formula;
}

/** Formulas of validations and conditional formats: Excel refuses structured references there. */
export function toRuleFormula(file: WorkbookFile, input: string): string {
  const formula = toFileFormula(file, input);
  if (!tokenize(formula).some(({ type }) => type === "structured")) return formula;
  throw invalidArgument(`${input}: structured references are not allowed here`);
}

/** The other way round: with "=", references to the row of the cell's own table in short. */
export function toApiFormula(formula: string, table: string | undefined): string {
  return apiFormulas(table ?? "")(formula);
}

/** For each table by its name: a column holds the same text in every row. */
const apiFormulas = remembered((table) =>
  remembered((formula) => {
    const tokens = mapTokens(toOperators(tokensOf(formula)), (token) => {
      if (token.type === "structured") return apiReference(token.value, table);
      return token.type === "func" ? token.value.replace(/^(?:_xlfn\.|_xlws\.)+/i, "") : token.value;
    });
    return `=${stringifyTokens([...tokens])}`;
  }),
);

function tokensOf(formula: string): readonly Token[] {
  return tokenize(formula, { negativeNumbers: false });
}

function mapTokens(tokens: readonly Token[], change: (token: Token) => string): readonly Token[] {
  return tokens.map((token) => ({ ...token, value: change(token) }));
}

function fileReference(reference: string, table: string | undefined): string {
  const parsed = parseStructRef(reference);
  if (!parsed) throw invalidArgument(reference);
  const name = parsed.table || table;
  if (!name) throw invalidArgument(`${reference} outside of a table`);
  return stringifyStructRef({ ...parsed, table: name }, { thisRow: true });
}

/** @param table empty outside of tables */
function apiReference(reference: string, table: string): string {
  const parsed = parseStructRef(reference);
  const isOwnRow = table !== "" && parsed?.sections?.includes("this row") === true && parsed.table === table;
  return parsed && isOwnRow ? stringifyStructRef({ ...parsed, table: "" }) : reference;
}

function checkSyntax(formula: string, input: string): void {
  try {
    parse(tokenize(formula));
  } catch {
    throw invalidArgument(`${JSON.stringify(input)} is no formula`);
  }
}

/**
 * One formula for many cells, as when a single value is assigned to a range: relative references move along.
 * @param formula file form, as it stands in the cell at `row` and `column`
 * @returns the formula for another cell
 */
export function fillFormula(formula: string, row: number, column: number): (row: number, column: number) => string {
  if (!hasPlainReferences(formula)) return () => formula;
  const relative = translateFormulaToR1C1(formula, cellName(row, column));
  return (toRow, toColumn) => translateFormulaToA1(relative, cellName(toRow, toColumn));
}

/** Text that is the same for two cells exactly where one was filled from the other. */
export function relativeForm(formula: string, row: number, column: number): string {
  return hasPlainReferences(formula) ? translateFormulaToR1C1(formula, cellName(row, column)) : formula;
}

function hasPlainReferences(formula: string): boolean {
  return tokenize(formula).some(({ type }) => type.startsWith("range") && type !== "range_named");
}

function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}
