/**
 * Which formulas give several values, so that today's Excel lets them spill over the cells beside. Told from the
 * formula alone: nothing is calculated for it. Whatever is not certain counts as one value.
 */
import { parseArrayText } from "./array-text";
import type { CalculationBook } from "./calculator";
import { takesSingleValues } from "./engine-functions";
import { isSingleCell, type Expression, type PlacedRange } from "./expression";
import { createScope } from "./formula-scope";
import { NO_SHIFT, resolveFormula } from "./resolve-formula";
import { UnsupportedConstruct } from "./unsupported-construct";

/**
 * What a formula is, entered into this cell: it gives one value, or several; or it spills from more cells than we can
 * calculate. One value where it cannot be read.
 */
export type SpillTest = (sheet: string, formula: string, row: number, column: number) => "one" | "several" | "tooMany";

/** A test for the formulas of one book, as its tables and names are now. */
export function createSpillTest(book: CalculationBook): SpillTest {
  // How much another formula spills may not be known yet; that it does is enough.
  const scope = { ...createScope(book), spilledFrom: severalCells };
  return (name, formula, row, column) => {
    if (LEFT_TO_EXCEL.test(formula)) return "several";
    const sheet = scope.sheetIndex(name) ?? 0;
    const reading = { scope, shift: NO_SHIFT, isTimed: false, isInTable: false };
    try {
      const resolved = resolveFormula(formula, { sheet, row, column }, reading);
      if (!isSpilling(resolved)) return "one";
      return isTooLarge(resolved) ? "tooMany" : "several";
    } catch (error) {
      if (error instanceof UnsupportedConstruct) return "one";
      throw error;
    }
  };
}

/** Not calculated here, and often several values: marked as such, Excel shows one value just as well. */
const LEFT_TO_EXCEL = /\b(?:LET|LAMBDA)\(/i;

/** So many values at once, at most: the engine hands an array over as one text. A whole column has 1,048,576. */
const MOST_VALUES = 50_000;

/** Whether a formula that is calculated as an array goes through more values than we can calculate at once. */
export function isTooLarge(expression: Expression): boolean {
  switch (expression.kind) {
    case "literal":
    case "array":
      return false;
    case "range":
      return cellsOf(expression.range) > MOST_VALUES;
    case "unary":
      return expression.operator !== "@" && isTooLarge(expression.operand);
    case "binary":
      return expression.operator !== "," && (isTooLarge(expression.left) || isTooLarge(expression.right));
    case "call":
      return expression.args.some((arg, index) => arg !== undefined && isTooLargeArgument(expression.name, index, arg));
  }
}

/** What a function looks up or adds up by itself may be a whole column. */
function isTooLargeArgument(name: string, index: number, arg: Expression): boolean {
  const isWalked = arg.kind !== "range" || OF_ARRAYS.has(name) || takesSingleValues(name, index);
  return isWalked && isTooLarge(arg);
}

function cellsOf({ top, left, bottom, right }: PlacedRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

function severalCells(sheet: number, row: number, column: number): PlacedRange {
  return { sheet, top: row, left: column, bottom: row + 1, right: column + 1 };
}

function isSpilling(expression: Expression): boolean {
  switch (expression.kind) {
    case "literal":
      return false;
    case "array":
      return parseArrayText(expression.text).flat().length > 1;
    case "range":
      return !isSingleCell(expression.range);
    case "unary":
      return expression.operator !== "@" && isSpilling(expression.operand);
    case "binary":
      return expression.operator !== "," && (isSpilling(expression.left) || isSpilling(expression.right));
    case "call":
      return isSpillingCall(expression.name, expression.args);
  }
}

type Arguments = readonly (Expression | undefined)[];

/** As large as their arguments, or as parts of these; they need not take them value by value. */
const OF_ARRAYS = new Set(
  (
    "TRANSPOSE FILTER SORT SORTBY UNIQUE VSTACK HSTACK TOCOL TOROW WRAPROWS WRAPCOLS TAKE DROP EXPAND CHOOSEROWS " +
    "CHOOSECOLS MINVERSE MODE.MULT SWITCH IFS"
  ).split(" "),
);

/** Several values, whatever they are given. */
const ALWAYS = new Set(["FREQUENCY", "LINEST", "LOGEST", "TEXTSPLIT"]);

/** As large as the numbers say that they are given. */
const OF_SIZES = new Set(["SEQUENCE", "RANDARRAY", "MUNIT"]);

function isSpillingCall(name: string, args: Arguments): boolean {
  if (ALWAYS.has(name)) return true;
  if (OF_ARRAYS.has(name)) return args.some(isSpillingPart);
  if (OF_SIZES.has(name)) return args.slice(0, 2).some((size) => size !== undefined && !isOne(size));
  if (args.some((arg, index) => takesSingleValues(name, index) && isSpillingPart(arg))) return true;
  return SPECIAL.get(name)?.(args) ?? false;
}

const SPECIAL: ReadonlyMap<string, (args: Arguments) => boolean> = new Map([
  ["INDEX", isSpillingIndex],
  ["OFFSET", isSpillingOffset],
  ["ROW", ([reference]: Arguments) => rowsOf(reference) > 1],
  ["COLUMN", ([reference]: Arguments) => columnsOf(reference) > 1],
  // What is found is a row or a column of the third argument.
  ["XLOOKUP", ([, , found]: Arguments) => rowsOf(found) > 1 && columnsOf(found) > 1],
  ["MMULT", ([left, right]: Arguments) => rowsOf(left) > 1 || columnsOf(right) > 1],
  ["TREND", ([known, , wanted = known]: Arguments) => isSpillingPart(wanted)],
  ["GROWTH", ([known, , wanted = known]: Arguments) => isSpillingPart(wanted)],
]);

function isSpillingPart(part: Expression | undefined): boolean {
  return part !== undefined && isSpilling(part);
}

/** With 0, or nothing, for the row it is a whole column, and the other way round. */
function isSpillingIndex([source, row, ...columns]: Arguments): boolean {
  const isWhole = (position: Expression | undefined) => position === undefined || isLiteral(position, "0");
  if (columns.length === 0) return isWhole(row) && isSpillingPart(source);
  return (isWhole(row) && rowsOf(source) > 1) || (isWhole(columns[0]) && columnsOf(source) > 1);
}

function isSpillingOffset([from, , , height, width]: Arguments): boolean {
  const isMore = (size: Expression | undefined, own: number) =>
    size === undefined ? own > 1 : size.kind === "literal" && !isOne(size);
  return isMore(height, rowsOf(from)) || isMore(width, columnsOf(from));
}

function isOne(size: Expression): boolean {
  return isLiteral(size, "1");
}

function isLiteral(expression: Expression, text: string): boolean {
  return expression.kind === "literal" && expression.text === text;
}

function rowsOf(expression: Expression | undefined): number {
  if (expression?.kind === "array") return parseArrayText(expression.text).length;
  return sizeOf(expression, ({ top, bottom }) => bottom - top + 1);
}

function columnsOf(expression: Expression | undefined): number {
  if (expression?.kind === "array") return parseArrayText(expression.text)[0]?.length ?? 1;
  return sizeOf(expression, ({ left, right }) => right - left + 1);
}

function sizeOf(expression: Expression | undefined, size: (range: PlacedRange) => number): number {
  return expression?.kind === "range" ? size(expression.range) : 1;
}
