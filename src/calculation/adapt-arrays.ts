/**
 * Excel and the engine differ in what a range means where one value is expected. In a plain cell Excel takes the
 * value of the same row or column (implicit intersection); inside an array argument such as SUMPRODUCT's it takes
 * every value. The engine would spill in the first case and does not spread most functions in the second, so the
 * first is settled here and the second is written as MAP(ranges, LAMBDA(values, …)).
 */
import { parseArrayText } from "./array-text";
import { isSpreadByEngine, takesSingleValues } from "./engine-functions";
import { call, isSingleCell, literal, mapParts, partsOf, printExpression } from "./expression";
import type { Expression, PlacedRange } from "./expression";
import { UnsupportedConstruct } from "./unsupported-construct";
import type { FormulaPlace } from "./structured-reference";

type Expected = "value" | "array";

/** The expression with every range settled for a formula that stands in this cell, or gives an array from there on. */
export function adaptArrays(expression: Expression, place: FormulaPlace, expected: Expected = "value"): Expression {
  return adapt(expression, expected, place);
}

function adapt(expression: Expression, expected: Expected, place: FormulaPlace): Expression {
  if (expected === "value" && expression.kind === "range") return intersect(expression.range, place);
  if (expected === "value" && expression.kind === "array") return firstConstant(expression.text);
  if (expression.kind === "unary" && expression.operator === "@") return adapt(expression.operand, "value", place);
  if (expected === "array" && needsSpreading(expression)) return spread(expression, place);
  return adaptPositions(expression, expected) ?? adaptParts(expression, expected, place);
}

function adaptParts(expression: Expression, expected: Expected, place: FormulaPlace): Expression {
  return mapParts(expression, (part, index) => adapt(part, passedOn(expression, index, expected), place));
}

function passedOn(expression: Expression, index: number, expected: Expected): Expected {
  return expression.kind !== "call" || takesSingleValues(expression.name, index) ? expected : "array";
}

function intersect(range: PlacedRange, { row, column }: FormulaPlace): Expression {
  const { top, bottom, left, right } = range;
  if (isSingleCell(range)) return { kind: "range", range };
  if (left === right && row >= top && row <= bottom)
    return { kind: "range", range: { ...range, top: row, bottom: row } };
  if (top === bottom && column >= left && column <= right) {
    return { kind: "range", range: { ...range, left: column, right: column } };
  }
  return literal("#VALUE!");
}

/** `{1,2;3,4}` -> `1`. */
function firstConstant(array: string): Expression {
  return literal(/^\{("(?:[^"]|"")*"|[^,;}]*)/.exec(array)?.[1] ?? "#VALUE!");
}

/** ROW and COLUMN: of a whole range the engine gives only the first number, of a calculated reference none. */
function adaptPositions(expression: Expression, expected: Expected): Expression | undefined {
  if (expression.kind !== "call" || !["ROW", "COLUMN"].includes(expression.name)) return undefined;
  const [arg] = expression.args;
  if (arg !== undefined && arg.kind !== "range") throw new UnsupportedConstruct(expression.name);
  if (arg === undefined || isSingleCell(arg.range)) return undefined;
  const { top, bottom, left, right } = arg.range;
  if (expected === "value") return literal(String(1 + (expression.name === "ROW" ? top : left)));
  if (expression.name === "ROW") return sequence(bottom - top + 1, 1, top + 1);
  return sequence(1, right - left + 1, left + 1);
}

function sequence(...numbers: readonly number[]): Expression {
  return call("SEQUENCE", ...numbers.map((number) => literal(String(number))));
}

/** Whether the expression has several values. */
export function isArray(expression: Expression): boolean {
  switch (expression.kind) {
    case "literal":
      return false;
    case "array":
      return true;
    case "range":
      return !isSingleCell(expression.range);
    case "call":
      return isArrayCall(expression.name, expression.args);
    default:
      return partsOf(expression).some(isArray);
  }
}

function isArrayCall(name: string, args: readonly (Expression | undefined)[]): boolean {
  if (args.some((arg, index) => arg !== undefined && takesSingleValues(name, index) && isArray(arg))) return true;
  if (name === "INDEX") return args.slice(1).some((arg) => arg === undefined || isZero(arg));
  return ["ROW", "COLUMN"].includes(name) && args[0]?.kind === "range" && !isSingleCell(args[0].range);
}

function isZero(expression: Expression): boolean {
  return expression.kind === "literal" && expression.text === "0";
}

function needsSpreading(expression: Expression): boolean {
  if (!isArray(expression)) return false;
  if (expression.kind === "call" && isLeaf(expression)) return false;
  if (expression.kind === "call" && !isSpreadByEngine(expression.name)) return true;
  return partsOf(expression).some(needsSpreading);
}

/** Several values that do not come from spreading a function over its arguments. */
function isLeaf(expression: Expression): boolean {
  if (expression.kind === "range" || expression.kind === "array") return true;
  if (expression.kind !== "call") return false;
  const { name, args } = expression;
  return !args.some((arg, index) => arg !== undefined && takesSingleValues(name, index) && isArray(arg));
}

interface Leaf {
  readonly parameter: Expression;
  readonly source: Expression;
}

function spread(expression: Expression, place: FormulaPlace): Expression {
  const leaves = new Map<string, Leaf>();
  const parameterFor = (source: Expression): Expression => {
    const key = printExpression(source);
    const leaf = leaves.get(key) ?? { source, parameter: literal(`v${leaves.size}_`) };
    leaves.set(key, leaf);
    return leaf.parameter;
  };
  const body = replaceLeaves(expression, place, parameterFor);
  refuseMixedShapes(expression, [...leaves.values()]);
  const sources = [...leaves.values()].map(({ source }) => adapt(source, "array", place));
  return call("MAP", ...sources, call("LAMBDA", ...[...leaves.values()].map(({ parameter }) => parameter), body));
}

function replaceLeaves(
  expression: Expression,
  place: FormulaPlace,
  parameterFor: (source: Expression) => Expression,
): Expression {
  if (!isArray(expression)) return adapt(expression, "value", place);
  if (isLeaf(expression)) return parameterFor(expression);
  return mapParts(expression, (part, index) =>
    passedOn(expression, index, "value") === "value"
      ? replaceLeaves(part, place, parameterFor)
      : adapt(part, "array", place),
  );
}

/** MAP walks its arrays side by side, while Excel crosses a row with a column. */
function refuseMixedShapes(expression: Expression, leaves: readonly Leaf[]): void {
  const shapes = leaves.flatMap(({ source }) => shapeOf(source) ?? []);
  const name = expression.kind === "call" ? expression.name : "";
  if (new Set(shapes).size > 1) throw new UnsupportedConstruct(name);
}

function shapeOf(source: Expression): string | undefined {
  if (source.kind === "array") {
    const values = parseArrayText(source.text);
    return `${values.length - 1}x${(values[0]?.length ?? 1) - 1}`;
  }
  if (source.kind !== "range") return undefined;
  const { top, bottom, left, right } = source.range;
  return `${bottom - top}x${right - left}`;
}
