/**
 * Places where the engine (IronCalc 0.8.4) calculates otherwise than Excel, each rewritten into something it
 * calculates alike. The case tables in the tests name every one of them.
 */
import { isArray } from "./adapt-arrays";
import { adaptCriteria } from "./adapt-criteria";
import { givesText } from "./engine-functions";
import { binary, call, isSingleCell, literal, mapParts } from "./expression";
import type { Expression } from "./expression";

/** The expression rewritten from the inside out. */
export function adaptFunctions(expression: Expression): Expression {
  const adapted = mapParts(expression, adaptFunctions);
  switch (adapted.kind) {
    case "unary":
      return adaptUnary(adapted.operator, adapted.operand);
    case "binary":
      return adapted.operator === "&" ? binary(asJoined(adapted.left), "&", asJoined(adapted.right)) : adapted;
    case "call":
      return adaptCall(adapted.name, adapted.args, adapted);
    default:
      return adapted;
  }
}

/** The engine drops "--" and has no "-" or "%" for arrays. */
function adaptUnary(operator: string, operand: Expression): Expression {
  if (operator === "%") return binary(operand, "/", literal("100"));
  return operator === "-" ? binary(literal("0"), "-", operand) : operand;
}

function adaptCall(name: string, args: readonly (Expression | undefined)[], whole: Expression): Expression {
  const [first, second] = args;
  if (name === "TEXTJOIN" && first !== undefined) return adaptTextJoin(first, second, args.slice(2));
  if (name === "ROUND" && first !== undefined && second !== undefined) return adaptRound(first, second);
  const emptyDate = EMPTY_DATE.get(name);
  if (emptyDate !== undefined && first !== undefined && isPlainValue(first)) {
    return call("IF", binary(first, "=", literal("0")), literal(emptyDate), whole);
  }
  return adaptCriteria(name, args) ?? whole;
}

/** The engine leaves out empty cells but not empty texts, so only what is not empty is joined, piece by piece. */
function adaptTextJoin(
  delimiter: Expression,
  ignoresEmpty: Expression | undefined,
  texts: readonly (Expression | undefined)[],
): Expression {
  const whole = call("TEXTJOIN", delimiter, literal("FALSE"), ...texts);
  if (ignoresEmpty?.kind === "literal" && isFalse(ignoresEmpty.text)) return whole;
  const [all, joined, piece] = [literal("t_"), literal("j_"), literal("p_")];
  const filled = call("FILTER", all, binary(all, "<>", EMPTY_TEXT), EMPTY_TEXT);
  const further = binary(binary(joined, "&", delimiter), "&", asJoined(piece));
  const step = call("IF", binary(joined, "=", EMPTY_TEXT), binary(EMPTY_TEXT, "&", asJoined(piece)), further);
  const kept = call("REDUCE", EMPTY_TEXT, filled, call("LAMBDA", joined, piece, step));
  const lists = texts.flatMap((text) => (text === undefined ? [] : [asList(text)]));
  const list = lists.length === 1 ? lists[0] : call("VSTACK", ...lists);
  const ignored = call("LET", all, list, kept);
  if (ignoresEmpty === undefined || ignoresEmpty.kind === "literal") return ignored;
  return call("IF", ignoresEmpty, ignored, whole);
}

/** Of a single empty cell the engine makes a 0. */
function asList(text: Expression): Expression {
  const isCell = text.kind === "range" && isSingleCell(text.range);
  return isCell ? call("IF", binary(text, "=", EMPTY_TEXT), EMPTY_TEXT, text) : call("TOCOL", text);
}

const EMPTY_TEXT = literal('""');

function isFalse(text: string): boolean {
  return ["FALSE", "0"].includes(text.toUpperCase());
}

/** An empty cell is day 0 in Excel, 0 January 1900; the engine gives #NUM!. */
const EMPTY_DATE: ReadonlyMap<string, string> = new Map([
  ["YEAR", "1900"],
  ["MONTH", "1"],
  ["DAY", "0"],
]);

function isPlainValue(expression: Expression): boolean {
  return expression.kind === "range" || (expression.kind === "literal" && expression.text.endsWith("_"));
}

/** 1.005 × 100 is 100.49999…: Excel takes it for 100.5, the engine does so only when it rounds to no digits. */
function adaptRound(value: Expression, digits: Expression): Expression {
  const places = digits.kind === "literal" && /^[1-9]$/.test(digits.text) ? Number(digits.text) : 0;
  if (places === 0) return call("ROUND", value, digits);
  const scale = literal(String(10 ** places));
  return binary(call("ROUND", binary(value, "*", scale), literal("0")), "/", scale);
}

/** Excel joins numbers with 15 digits, the engine with 17 ("0.30000000000000004"). */
function asJoined(value: Expression): Expression {
  if (!mayBeFraction(value)) return value;
  const number = literal("n_");
  const digits = binary(literal("14"), "-", call("INT", call("LOG10", call("ABS", number))));
  const rounded = call("IF", binary(number, "=", literal("0")), number, call("ROUND", number, digits));
  return call("LET", number, value, call("IF", call("ISNUMBER", number), rounded, number));
}

function mayBeFraction(value: Expression): boolean {
  if (isArray(value)) return false;
  if (value.kind === "range") return isSingleCell(value.range);
  if (value.kind === "literal") return value.text.endsWith("_");
  if (value.kind === "binary") return ["+", "-", "*", "/", "^"].includes(value.operator);
  return value.kind === "call" && !givesText(value.name);
}
