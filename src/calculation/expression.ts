/**
 * A formula after all names, tables and sheets have been resolved: every reference is a fixed place.
 * It exists between the reader (`resolve-formula`) and the engine's text (`printExpression`).
 */
import type { CalculationRange } from "./calculator";

export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;

/** `sheet` is the position of the sheet in the book. */
export interface PlacedRange extends CalculationRange {
  readonly sheet: number;
  /** In a formula that stands for many rows: its rows move along with the row of the formula. */
  readonly moves?: true;
}

/** Stands for the number of the row in the text of a formula for many rows; no file can hold this character. */
export const MOVING_ROW = "\u0001";

export type Expression =
  | { readonly kind: "literal"; readonly text: string }
  /** An array constant such as `{1,2;3,4}`. */
  | { readonly kind: "array"; readonly text: string }
  | { readonly kind: "range"; readonly range: PlacedRange }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Expression }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  /** `name` in capitals without prefix; a left-out argument is undefined. */
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Expression | undefined)[] };

export function literal(text: string): Expression {
  return { kind: "literal", text };
}

export function call(name: string, ...args: readonly (Expression | undefined)[]): Expression {
  return { kind: "call", name, args };
}

export function binary(left: Expression, operator: string, right: Expression): Expression {
  return { kind: "binary", operator, left, right };
}

/** Direct parts of an expression, left-out arguments not among them. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "unary":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    case "call":
      return expression.args.filter((arg) => arg !== undefined);
    default:
      return [];
  }
}

/** The same expression with every direct part replaced; left-out arguments stay left out. */
export function mapParts(expression: Expression, change: (part: Expression, index: number) => Expression): Expression {
  switch (expression.kind) {
    case "unary":
      return { ...expression, operand: change(expression.operand, 0) };
    case "binary":
      return { ...expression, left: change(expression.left, 0), right: change(expression.right, 1) };
    case "call":
      return { ...expression, args: expression.args.map((arg, index) => arg && change(arg, index)) };
    default:
      return expression;
  }
}

/** Every range that the expression mentions, in order of appearance. */
export function rangesOf(expression: Expression): readonly PlacedRange[] {
  const found: PlacedRange[] = [];
  visit(expression, (part) => part.kind === "range" && found.push(part.range));
  return found;
}

/** Calls `look` for the expression, then for each of its parts from left to right. */
function visit(expression: Expression, look: (expression: Expression) => void): void {
  look(expression);
  for (const part of partsOf(expression)) visit(part, look);
}

/** How deep the expression is nested; a single value or reference has depth 1. */
export function depthOf(expression: Expression): number {
  return 1 + partsOf(expression).reduce((deepest, part) => Math.max(deepest, depthOf(part)), 0);
}

/** Every function that the expression calls. */
export function functionsOf(expression: Expression): readonly string[] {
  const found: string[] = [];
  visit(expression, (part) => part.kind === "call" && found.push(part.name));
  return found;
}

export function isSingleCell(range: CalculationRange): boolean {
  return range.top === range.bottom && range.left === range.right;
}

/** The engine's name of a sheet: neutral, so that no name of the user can be misread. */
export function engineSheetName(sheet: number): string {
  return `_${sheet}`;
}

/**
 * The expression in the engine's language, every operation in parentheses. With the row of its cell, references close
 * to it are written relatively: the engine keeps equal formulas once and searches the list of those that differ.
 */
export function printExpression(expression: Expression, row?: number): string {
  const print = (part: Expression) => printExpression(part, row);
  switch (expression.kind) {
    case "literal":
    case "array":
      return expression.text;
    case "range":
      return printRange(expression.range, row);
    case "unary":
      return printUnary(expression.operator, print(expression.operand));
    case "binary":
      return `(${print(expression.left)}${expression.operator}${print(expression.right)})`;
    case "call":
      return `${expression.name}(${expression.args.map((arg) => (arg ? print(arg) : "")).join(",")})`;
  }
}

function printUnary(operator: string, operand: string): string {
  return operator === "%" ? `(${operand}%)` : `(${operator}${operand})`;
}

/** A1 form with sheet, for example `'_0'!$B$2:$C$9`. */
export function printRange(range: PlacedRange, row?: number): string {
  return `'${engineSheetName(range.sheet)}'!${printArea(range, row)}`;
}

function printArea({ top, left, bottom, right, moves }: PlacedRange, row: number | undefined): string {
  if (moves === true) return printMoving(left, right);
  if (top === 0 && bottom === LAST_ROW) return `$${columnLetters(left)}:$${columnLetters(right)}`;
  if (left === 0 && right === LAST_COLUMN) return `$${top + 1}:$${bottom + 1}`;
  const start = printCell(top, left, row);
  return top === bottom && left === right ? start : `${start}:${printCell(bottom, right, row)}`;
}

function printMoving(left: number, right: number): string {
  const start = `$${columnLetters(left)}${MOVING_ROW}`;
  return left === right ? start : `${start}:$${columnLetters(right)}${MOVING_ROW}`;
}

const CLOSE_BY = 2;

function printCell(row: number, column: number, from: number | undefined): string {
  const isClose = from !== undefined && Math.abs(row - from) <= CLOSE_BY;
  return `$${columnLetters(column)}${isClose ? "" : "$"}${row + 1}`;
}

function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
