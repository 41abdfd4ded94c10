/** The operators `@` (one value) and `#` (all that spills from a cell), for which files hold functions. */
import type { Token } from "@borgar/fx/xlsx";
import { invalidArgument, notSupported } from "./host-error";

const single = "_xlfn.SINGLE";
const anchorArray = "_xlfn.ANCHORARRAY";

/** `@A1:A3` -> `_xlfn.SINGLE(A1:A3)`, `A1#` -> `_xlfn.ANCHORARRAY(A1)`. */
export function toFunctions(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isOperator(token, "@")) {
      const end = operandEnd(tokens, at + 1);
      result.push(...call(single, toFunctions(tokens.slice(at + 1, end + 1))));
      at = end;
    } else if (isOperator(tokens[at + 1], "#")) {
      if (!token.type.startsWith("range")) throw notSupported("# behind anything but a cell or a name");
      result.push(...call(anchorArray, [token]));
      at++;
    } else result.push(token);
  }
  return result;
}

/** The other way round. */
export function toOperators(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const isSingle = isCallOf(tokens, at, single);
    if (!isSingle && !isCallOf(tokens, at, anchorArray)) {
      result.push(token);
      continue;
    }
    const end = operandEnd(tokens, at);
    const inner = tokens.slice(at + 2, end);
    const operand = toOperators(inner);
    if (!isSingle) result.push(...operand, operator("#"));
    else if (operandEnd(inner, 0) === inner.length - 1) result.push(operator("@"), ...operand);
    else result.push(operator("@"), operator("("), ...operand, operator(")"));
    at = end;
  }
  return result;
}

/** Index of the last token of the reference, the call or the brackets that begin here; `A1:INDEX(…)` is one reference. */
function operandEnd(tokens: readonly Token[], start: number): number {
  let end = tokens[start]?.type === "func" ? start + 1 : start;
  if (tokens[end] === undefined) throw invalidArgument("@ in front of nothing");
  if (isOperator(tokens[end], "(")) end = closing(tokens, end);
  if (isOperator(tokens[end + 1], "#")) end++;
  return isOperator(tokens[end + 1], ":") ? operandEnd(tokens, end + 2) : end;
}

function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (isOperator(tokens[at], "(")) depth++;
    if (isOperator(tokens[at], ")")) depth--;
    if (depth === 0) return at;
  }
  throw invalidArgument("brackets that are not closed");
}

function isCallOf(tokens: readonly Token[], at: number, name: string): boolean {
  const token = tokens[at];
  const isNamed = token?.type === "func" && token.value.toUpperCase() === name.toUpperCase();
  return isNamed && isOperator(tokens[at + 1], "(");
}

function isOperator(token: Token | undefined, value: string): boolean {
  return token?.type === "operator" && token.value === value;
}

function call(name: string, inner: readonly Token[]): readonly Token[] {
  return [{ type: "func", value: name }, operator("("), ...inner, operator(")")];
}

function operator(value: string): Token {
  return { type: "operator", value };
}
