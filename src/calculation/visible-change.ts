/**
 * Which changes a formula can tell: a sum over a column for one year cannot tell a change in a row of another year, and a
 * count of numbers cannot tell one number from another. On a long table that spares most of the work of an edit.
 * Whatever is not certain counts as visible.
 */
import type { CalculatedValue } from "./calculator";
import { isSingleCell, literal, partsOf, type Expression, type PlacedRange } from "./expression";
import type { FormulaPlace } from "./structured-reference";

/** A cell without a formula that has another value than before. */
export interface ValueChange extends FormulaPlace {
  readonly before: CalculatedValue;
  readonly after: CalculatedValue;
}

/** A cell's value before and after; both are the same unless it has been changed as well. */
type ValuesAt = (
  sheet: number,
  row: number,
  column: number,
) => { readonly before: CalculatedValue; readonly after: CalculatedValue };

/** undefined: not certain. */
type Certainty = boolean | undefined;

/** Whether it is worthwhile to ask for this formula at all: it reads more than single cells, and in a form known here. */
export function canOverlook(resolved: Expression): boolean {
  if (isConditional(resolved) || isTypeTest(resolved)) return resolved.args.some(isWide);
  return partsOf(resolved).some(canOverlook);
}

/** Whether the change can make a difference to the formula, given as resolved and before it is adapted to the engine. */
export function isVisible(resolved: Expression, change: ValueChange, valuesAt: ValuesAt): boolean {
  const { before, after } = change;
  if (isErrorValue(before) || isErrorValue(after)) return reads(resolved, change);
  if (resolved.kind === "range") return holds(resolved.range, change);
  if (isTypeTest(resolved) && isTested(resolved, change)) return isNumber(before) !== isNumber(after);
  if (isConditional(resolved)) return isSeenByCondition(resolved, change, valuesAt);
  return partsOf(resolved).some((part) => isVisible(part, change, valuesAt));
}

type Call = Extract<Expression, { kind: "call" }>;

function isTypeTest(expression: Expression): expression is Call {
  return expression.kind === "call" && expression.name === "ISNUMBER";
}

function isTested({ args: [tested] }: Call, change: ValueChange): boolean {
  return tested?.kind === "range" && holds(tested.range, change);
}

function isConditional(expression: Expression): expression is Call {
  return expression.kind === "call" && (expression.name === "SUMIFS" || expression.name === "COUNTIFS");
}

function isWide(expression: Expression | undefined): boolean {
  return expression?.kind === "range" && !isSingleCell(expression.range);
}

function reads(expression: Expression, change: ValueChange): boolean {
  if (expression.kind === "range") return holds(expression.range, change);
  return partsOf(expression).some((part) => reads(part, change));
}

function holds(
  { sheet, top, bottom, left, right }: PlacedRange,
  { row, column, sheet: changed }: FormulaPlace,
): boolean {
  return sheet === changed && row >= top && row <= bottom && column >= left && column <= right;
}

interface Criterion {
  readonly range: PlacedRange;
  readonly test: Expression;
}

function isSeenByCondition(conditional: Call, change: ValueChange, valuesAt: ValuesAt): boolean {
  const ranges = conditional.args.flatMap((arg, index) => (isCriterionTest(conditional, index) ? [] : [arg]));
  const tests = conditional.args.flatMap((arg, index) => (isCriterionTest(conditional, index) ? [arg] : []));
  if (tests.some((test) => test !== undefined && isVisible(test, change, valuesAt))) return true;
  const columns = ranges.flatMap((range) => (range?.kind === "range" ? [range.range] : []));
  if (columns.length < ranges.length || !areAlike(columns)) return reads(conditional, change);
  const summed = conditional.name === "SUMIFS" ? columns[0] : undefined;
  const tested = summed === undefined ? columns : columns.slice(1);
  const criteria = tested.map((range, index): Criterion => ({ range, test: tests[index] ?? literal("") }));
  return isSeenInColumns(summed, criteria, change, valuesAt);
}

function isCriterionTest({ name }: Call, index: number): boolean {
  return name === "SUMIFS" ? index > 0 && index % 2 === 0 : index % 2 === 1;
}

/** Single columns of the same rows, as the columns of a table are. */
function areAlike(columns: readonly PlacedRange[]): boolean {
  const [first] = columns;
  return columns.every(
    ({ top, bottom, left, right }) => left === right && top === first?.top && bottom === first.bottom,
  );
}

function isSeenInColumns(
  summed: PlacedRange | undefined,
  criteria: readonly Criterion[],
  change: ValueChange,
  valuesAt: ValuesAt,
): boolean {
  const isOn = ({ range }: Criterion) => holds(range, change);
  const others = criteria.filter((criterion) => !isOn(criterion));
  const isLeftOut = ({ range, test }: Criterion): boolean => {
    const { before, after } = valuesAt(range.sheet, change.row, range.left);
    return [before, after].every((value) => meets(value, test, valuesAt) === false);
  };
  const isElsewhere = !criteria.some(isOn) && (summed === undefined || !holds(summed, change));
  if (isElsewhere || others.some(isLeftOut)) return false;
  const own = criteria.filter(isOn).map(({ test }) => test);
  const [was, is] = [change.before, change.after].map((value) => all(own.map((test) => meets(value, test, valuesAt))));
  if (summed !== undefined && holds(summed, change)) return was !== false || is !== false;
  return was === undefined || was !== is;
}

function all(answers: readonly Certainty[]): Certainty {
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

/** Whether a value meets a criterion of SUMIFS. */
function meets(value: CalculatedValue, test: Expression, valuesAt: ValuesAt): Certainty {
  if (test.kind === "range" && isSingleCell(test.range)) {
    const { sheet, top, left } = test.range;
    return equals(value, valuesAt(sheet, top, left).after);
  }
  if (test.kind !== "literal" || !test.text.startsWith('"')) return undefined;
  const text = test.text.slice(1, -1);
  const above = /^>(-?\d+)$/.exec(text)?.[1];
  if (above !== undefined) return isNumber(value) ? value > Number(above) : value === null ? false : undefined;
  if (text === "=") return value === null ? true : isNumber(value) || isPlain(value) ? false : undefined;
  return equals(value, text);
}

/** Whether a cell's value is what a criterion asks for; texts that could mean a value or a pattern are never certain. */
function equals(value: CalculatedValue, wanted: CalculatedValue): Certainty {
  if (isNumber(wanted))
    return isNumber(value) ? value === wanted : value === null || isPlain(value) ? false : undefined;
  if (!isPlain(wanted)) return undefined;
  if (value === null || isNumber(value)) return false;
  return isPlain(value) ? value.toLowerCase() === wanted.toLowerCase() : undefined;
}

/** Text as codes are: no pattern, no comparison, nothing that could be read as a value, no letters of several cases. */
function isPlain(value: CalculatedValue): value is string {
  return typeof value === "string" && /^[a-z_]+$/i.test(value) && !/^(true|false|inf|infinity|nan)$/i.test(value);
}

function isNumber(value: CalculatedValue): value is number {
  return typeof value === "number";
}

function isErrorValue(value: CalculatedValue): boolean {
  return typeof value === "object" && value !== null;
}
