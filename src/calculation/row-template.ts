/**
 * One formula for many rows of a column, as table columns have it: translated for the first and the last of these rows
 * only. What a reference means depends on the row of the formula in one way: whether it lies inside of some rows, those
 * of a table or of a range. If both formulas agree but for ranges that moved along, then all between agree with them.
 */
import type { CalculatedValue } from "./calculator";
import { mapParts, MOVING_ROW, printExpression, rangesOf, type Expression, type PlacedRange } from "./expression";
import { cellKey, type FormulaCell } from "./formula-cell";

export interface RowTemplate {
  readonly sheet: number;
  readonly column: number;
  /** With `MOVING_ROW` in place of the row's number. */
  readonly text: string;
  /** Ranges that are the same for every row. */
  readonly fixed: readonly PlacedRange[];
  /** Ranges in the row of the formula itself, as they are for the first row. */
  readonly moving: readonly PlacedRange[];
  readonly resolved: Expression | undefined;
  readonly weight: number;
  readonly isAlwaysFresh: boolean;
  readonly isTimed: boolean;
}

/** A translated formula with the tree that its text was made from. */
export interface TranslatedFormula {
  readonly cell: FormulaCell;
  readonly adapted: Expression;
  readonly isForOneRow: boolean;
}

/** The template behind two translations of one formula text in one column, or undefined if they are not alike. */
export function createRowTemplate(first: TranslatedFormula, last: TranslatedFormula): RowTemplate | undefined {
  const rows: Rows = { first: first.cell.place.row, last: last.cell.place.row };
  const adapted = align(first.adapted, last.adapted, rows);
  const { resolved, place, weight, isAlwaysFresh, isTimed, mayMissPlace } = first.cell;
  if (adapted === undefined || mayMissPlace === true || first.isForOneRow) return undefined;
  const aligned = resolved && last.cell.resolved && align(resolved, last.cell.resolved, rows);
  if (resolved !== undefined && aligned === undefined) return undefined;
  const ranges = rangesOf(adapted);
  return {
    sheet: place.sheet,
    column: place.column,
    text: printExpression(adapted),
    fixed: ranges.filter(({ moves }) => moves !== true),
    moving: ranges.filter(({ moves }) => moves === true),
    resolved: aligned,
    weight,
    isAlwaysFresh,
    isTimed: isTimed === true,
  };
}

/** The formula of one row. What is asked for rarely is made when it is asked for. */
export function formulaInRow(template: RowTemplate, row: number, came: CalculatedValue): FormulaCell {
  const { sheet, column, weight, isAlwaysFresh, isTimed } = template;
  return {
    key: cellKey(sheet, row, column),
    place: { sheet, row, column },
    weight,
    isAlwaysFresh,
    isTimed,
    came,
    template,
    get text() {
      return template.text.replaceAll(MOVING_ROW, String(row + 1));
    },
    get ranges() {
      return [...template.fixed, ...template.moving.map((range) => inRow(range, row))];
    },
    get resolved() {
      return template.resolved && expressionInRow(template.resolved, row);
    },
  };
}

function inRow({ sheet, left, right }: PlacedRange, row: number): PlacedRange {
  return { sheet, top: row, bottom: row, left, right };
}

function expressionInRow(expression: Expression, row: number): Expression {
  if (expression.kind !== "range") return mapParts(expression, (part) => expressionInRow(part, row));
  return expression.range.moves === true ? { kind: "range", range: inRow(expression.range, row) } : expression;
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** The first expression, with the ranges marked that stand in the row of the formula in both of them. */
function align(first: Expression, last: Expression, rows: Rows): Expression | undefined {
  if (first.kind !== last.kind) return undefined;
  if (first.kind === "range" && last.kind === "range") return alignRanges(first.range, last.range, rows);
  if (!isSameNode(first, last)) return undefined;
  const others = childrenOf(last);
  let isAlike = childrenOf(first).length === others.length;
  const aligned = mapParts(first, (part, index) => {
    const other = others[index];
    const found = other && align(part, other, rows);
    isAlike &&= found !== undefined;
    return found ?? part;
  });
  return isAlike ? aligned : undefined;
}

function childrenOf(expression: Expression): readonly (Expression | undefined)[] {
  if (expression.kind === "call") return expression.args;
  if (expression.kind === "binary") return [expression.left, expression.right];
  return expression.kind === "unary" ? [expression.operand] : [];
}

/** An error may stand for a row above or below some range: nobody knows of the rows between. */
function isSameNode(first: Expression, last: Expression): boolean {
  switch (first.kind) {
    case "literal":
    case "array":
      return first.kind === last.kind && first.text === last.text && !first.text.startsWith("#");
    case "call":
      return last.kind === "call" && first.name === last.name;
    case "unary":
    case "binary":
      return first.kind === last.kind && first.operator === last.operator;
    default:
      return false;
  }
}

function alignRanges(first: PlacedRange, last: PlacedRange, rows: Rows): Expression | undefined {
  const isSame = first.sheet === last.sheet && first.left === last.left && first.right === last.right;
  if (!isSame) return undefined;
  if (first.top === last.top && first.bottom === last.bottom) return { kind: "range", range: first };
  const isOwnRow = isRow(first, rows.first) && isRow(last, rows.last);
  return isOwnRow ? { kind: "range", range: { ...first, moves: true } } : undefined;
}

function isRow({ top, bottom }: PlacedRange, row: number): boolean {
  return top === row && bottom === row;
}
