/**
 * SUMIFS and its family with criteria "<>x" and "=". Excel counts empty cells for "<>x", and numbers kept as text
 * as equal to numbers; the engine does neither, and takes "=" for "empty or empty text". What it does find rightly
 * is "=x" and "<>", so such a criterion becomes "all without those that match its opposite".
 */
import { binary, call, literal } from "./expression";
import type { Expression } from "./expression";
import { UnsupportedConstruct } from "./unsupported-construct";

interface Criterion {
  readonly range: Expression;
  readonly test: Expression;
}

interface Condition {
  /** The range that is summed; undefined where cells are counted. */
  readonly sum: Expression | undefined;
  readonly criteria: readonly Criterion[];
}

/** Nothing to subtract from: for these such a criterion is refused. */
const NOT_ADDITIVE = new Set(["AVERAGEIF", "AVERAGEIFS", "MAXIFS", "MINIFS"]);

/** The rewritten call, or undefined where the engine's own is right. */
export function adaptCriteria(name: string, args: readonly (Expression | undefined)[]): Expression | undefined {
  if (NOT_ADDITIVE.has(name) && args.some((arg) => arg && isOpposite(arg))) throw new UnsupportedConstruct(name);
  const condition = readCondition(name, args);
  return condition && condition.criteria.some(({ test }) => isOpposite(test)) ? printCondition(condition) : undefined;
}

function readCondition(name: string, args: readonly (Expression | undefined)[]): Condition | undefined {
  const [first, second, third] = args;
  if (name === "SUMIF" && first !== undefined) return readCriteria(third ?? first, [first, second]);
  if (name === "SUMIFS" && first !== undefined) return readCriteria(first, args.slice(1));
  return name === "COUNTIF" || name === "COUNTIFS" ? readCriteria(undefined, args) : undefined;
}

function readCriteria(sum: Expression | undefined, pairs: readonly (Expression | undefined)[]): Condition | undefined {
  const criteria: Criterion[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const range = pairs[index];
    const test = pairs[index + 1];
    if (range === undefined || test === undefined) return undefined;
    criteria.push({ range, test });
  }
  return { sum, criteria };
}

const NOT_EMPTY_TEXT = '"<>"';
const NOT_EMPTY = literal(NOT_EMPTY_TEXT);

function isOpposite(test: Expression): boolean {
  return fixedOpposite(test) !== undefined || joinedOpposite(test) !== undefined;
}

/** "<>x" -> "=x" and "=" -> "<>". */
function fixedOpposite(test: Expression): Expression | undefined {
  if (test.kind !== "literal") return undefined;
  if (test.text === '"="') return NOT_EMPTY;
  return /^"<>./.test(test.text) && test.text !== NOT_EMPTY_TEXT ? literal(`"=${test.text.slice(3)}`) : undefined;
}

/** What stands after "<>"& */
function joinedOpposite(test: Expression): Expression | undefined {
  if (test.kind !== "binary" || test.operator !== "&" || test.left.kind !== "literal") return undefined;
  return test.left.text === NOT_EMPTY_TEXT ? test.right : undefined;
}

function printCondition({ sum, criteria }: Condition): Expression {
  const found = criteria.find(({ test }) => isOpposite(test));
  if (found === undefined) return printPlain(sum, criteria);
  const rest = criteria.filter((criterion) => criterion !== found);
  const joined = joinedOpposite(found.test);
  if (joined === undefined) return without(sum, rest, { ...found, test: fixedOpposite(found.test) ?? found.test });
  const notEmpty = printCondition({ sum, criteria: [{ ...found, test: NOT_EMPTY }, ...rest] });
  const equal = { ...found, test: binary(literal('"="'), "&", joined) };
  return call("IF", binary(joined, "=", literal('""')), notEmpty, without(sum, rest, equal));
}

function without(sum: Expression | undefined, rest: readonly Criterion[], excluded: Criterion): Expression {
  const all = rest.length === 0 ? printAll(sum, excluded.range) : printCondition({ sum, criteria: rest });
  return binary(all, "-", printCondition({ sum, criteria: [excluded, ...rest] }));
}

function printAll(sum: Expression | undefined, range: Expression): Expression {
  return sum === undefined ? binary(call("ROWS", range), "*", call("COLUMNS", range)) : call("SUM", sum);
}

function printPlain(sum: Expression | undefined, criteria: readonly Criterion[]): Expression {
  const pairs = criteria.flatMap(({ range, test }) => [range, test]);
  return sum === undefined ? call("COUNTIFS", ...pairs) : call("SUMIFS", sum, ...pairs);
}
