/** The operators on references, which the engine cannot read: settled here, where every reference is a fixed place. */
import { binary, literal, partsOf, type Expression, type PlacedRange } from "./expression";
import { UnsupportedConstruct } from "./unsupported-construct";

/** Functions of any number of arguments, to which it is all one whether an area comes alone or in a union. */
const TAKES_AREAS = new Set(
  (
    "SUM SUMSQ PRODUCT COUNT COUNTA AVERAGE AVERAGEA MAX MAXA MIN MINA MEDIAN GEOMEAN HARMEAN DEVSQ AVEDEV " +
    "STDEV STDEV.S STDEV.P STDEVP STDEVA STDEVPA VAR VAR.S VAR.P VARP VARA VARPA AND OR XOR"
  ).split(" "),
);

/** `left operator right` for ":" (all between), " " (what both have) and "," (both). */
export function joinReferences(left: Expression, operator: string, right: Expression): Expression {
  if (operator === ",") return union([left, right]);
  if (left.kind !== "range" || right.kind !== "range") throw new UnsupportedConstruct("");
  if (operator === " ") return intersection(left.range, right.range);
  if (left.range.sheet !== right.range.sheet) return literal("#VALUE!");
  return { kind: "range", range: spanned(left.range, right.range) };
}

/** Several areas as one reference; only functions such as SUM can take it. */
export function union(areas: readonly Expression[]): Expression {
  const [first, ...others] = areas;
  if (first === undefined) return literal("#REF!");
  return others.reduce((joined, area) => binary(joined, ",", area), first);
}

/** The arguments of a call, each area of a union as one of its own. */
export function withAreas(
  name: string,
  args: readonly (Expression | undefined)[],
): readonly (Expression | undefined)[] {
  if (!TAKES_AREAS.has(name)) return args;
  return args.flatMap((arg): readonly (Expression | undefined)[] => (arg === undefined ? [arg] : areasOf(arg)));
}

/** Whether a union is left over, in a place where only one area can stand. */
export function hasUnion(expression: Expression): boolean {
  return isUnion(expression) || partsOf(expression).some(hasUnion);
}

function isUnion(expression: Expression): expression is Extract<Expression, { kind: "binary" }> {
  return expression.kind === "binary" && expression.operator === ",";
}

function areasOf(expression: Expression): readonly Expression[] {
  return isUnion(expression) ? [...areasOf(expression.left), ...areasOf(expression.right)] : [expression];
}

function intersection(one: PlacedRange, other: PlacedRange): Expression {
  const range = {
    sheet: one.sheet,
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  if (one.sheet !== other.sheet) return literal("#VALUE!");
  return range.top > range.bottom || range.left > range.right ? literal("#NULL!") : { kind: "range", range };
}

function spanned(one: PlacedRange, other: PlacedRange): PlacedRange {
  return {
    sheet: one.sheet,
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
