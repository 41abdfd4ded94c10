import { parse, parseA1Ref, parseStructRef, tokenize, type AstExpression } from "@borgar/fx/xlsx";
import type { HiddenRow } from "./calculator";
import { isSingleCell, LAST_COLUMN, LAST_ROW, literal, type Expression, type PlacedRange } from "./expression";
import { joinReferences, union, withAreas } from "./reference-operators";
import { remembered } from "./remembered";
import { foldCase, resolveStructuredReference, type FormulaPlace, type PlacedTable } from "./structured-reference";
import { UnsupportedConstruct } from "./unsupported-construct";

/** Names may refer to names; Excel refuses circles, a broken file may hold one. */
const DEEPEST_NAME = 20;

/** The book as far as a formula can point into it. */
export interface FormulaScope {
  readonly sheetIndex: (name: string) => number | undefined;
  readonly tables: ReadonlyMap<string, PlacedTable>;
  /** The formula of a defined name as seen from a sheet, or undefined. */
  readonly nameFormula: (name: string, sheet: number) => string | undefined;
  readonly today: number;
  readonly sheetCount: number;
  /** Rows that are not shown, from top to bottom. */
  readonly hiddenRows: (sheet: number) => readonly HiddenRow[];
  readonly hasHiddenRows: () => boolean;
  /** What the array formula in this cell fills, where it spills. */
  readonly spilledFrom: (sheet: number, row: number, column: number) => PlacedRange | undefined;
}

/** How a formula is to be read, and what has been found out about it. */
export interface ReadingOptions {
  readonly scope: FormulaScope;
  /** How far the formula has been moved from the place where it reads as given. */
  readonly shift: Shift;
  /** Set where the formula asks for today's date or the time. */
  isTimed: boolean;
  /** Set where the formula means the table around it without naming it. */
  isInTable: boolean;
}

interface Reading {
  readonly options: ReadingOptions;
  readonly scope: FormulaScope;
  readonly place: FormulaPlace;
  readonly depth: number;
  readonly shift: Shift;
}

/** How far relative references move: in a defined name they count from A1, in a filled formula from its first cell. */
export interface Shift {
  readonly row: number;
  readonly column: number;
}

export const NO_SHIFT: Shift = { row: 0, column: 0 };

/** Parsers that remember, across books too: in each of them a text reads the same, and each is loaded many times. */
const parser = {
  formula: remembered(parseFormula),
  tableReference: remembered((text) => parseStructRef(text)),
  address: remembered((text) => parseA1Ref(text)),
};

function parseFormula(formula: string): AstExpression {
  try {
    return parse(tokenize(formula));
  } catch {
    // The parser says only "Invalid syntax"; the caller reports the cell.
    throw new UnsupportedConstruct("");
  }
}

/**
 * The formula with every name, table and sheet resolved as seen from one cell.
 * Throws `UnsupportedConstruct` for what has no such form (other workbooks, ranges up to a calculated place, LAMBDA).
 */
export function resolveFormula(formula: string, place: FormulaPlace, options: ReadingOptions): Expression {
  const { scope, shift } = options;
  const resolve = (node: AstExpression, reading: Reading): Expression => {
    const inner = (part: AstExpression) => resolve(part, reading);
    const text = indirectPlace(node);
    if (text !== undefined) return resolveText(text, reading);
    switch (node.type) {
      case "Literal":
      case "ErrorLiteral":
        return literal(node.raw);
      case "ArrayExpression":
        return { kind: "array", text: printArray(node.elements) };
      case "UnaryExpression":
        return resolveUnary(node.operator, node.arguments, inner, scope);
      case "BinaryExpression":
        return resolveBinary(node.operator, node.arguments, inner);
      case "CallExpression":
        return resolveCall(node, inner, options);
      case "ReferenceIdentifier":
        return node.kind === "name"
          ? resolveName(node.value, reading)
          : resolveReference(node.value, node.kind, reading);
      default:
        throw new UnsupportedConstruct(node.type === "LetExpression" ? "LET" : "LAMBDA");
    }
  };

  /** A reference as text, which counts from no other cell than A1. */
  const resolveText = (text: string, reading: Reading): Expression => {
    const found = resolve(parser.formula(text), { ...reading, depth: reading.depth + 1, shift: NO_SHIFT });
    if (found.kind !== "range") throw new UnsupportedConstruct("INDIRECT");
    return found;
  };

  const resolveName = (text: string, reading: Reading): Expression => {
    const { sheetName, name } = splitName(text);
    if (name.toLowerCase().startsWith("_xlpm.")) throw new UnsupportedConstruct("LAMBDA");
    if (sheetName === undefined && reading.scope.tables.has(foldCase(name))) return wholeTable(name, reading);
    const sheet = sheetName === undefined ? place.sheet : scope.sheetIndex(sheetName);
    const target = sheet === undefined ? undefined : scope.nameFormula(name, sheet);
    if (target === undefined || reading.depth >= DEEPEST_NAME) return literal("#NAME?");
    const next = { ...reading, depth: reading.depth + 1, shift: { row: place.row, column: place.column } };
    return resolve(parser.formula(target), next);
  };

  return resolve(parser.formula(formula), { options, scope, place, depth: 0, shift });
}

/** `INDIRECT("text")`: the text where nothing has to be calculated for it. */
function indirectPlace(node: AstExpression): string | undefined {
  if (node.type !== "CallExpression" || node.callee.type !== "Identifier") return undefined;
  if (plainFunctionName(node.callee.name) !== "INDIRECT" || node.arguments.length !== 1) return undefined;
  const [text] = node.arguments;
  return text?.type === "Literal" && typeof text.value === "string" ? text.value : undefined;
}

function printArray(rows: readonly (readonly AstExpression[])[]): string {
  const printed = rows.map((row) => row.map(printConstant).join(","));
  return `{${printed.join(";")}}`;
}

function printConstant(node: AstExpression): string {
  if (node.type === "Literal" || node.type === "ErrorLiteral") return node.raw;
  throw new UnsupportedConstruct("");
}

function resolveUnary(
  operator: string,
  operands: readonly AstExpression[],
  inner: (part: AstExpression) => Expression,
  scope: FormulaScope,
): Expression {
  const [operand] = operands;
  if (operand === undefined) throw new UnsupportedConstruct("");
  return operator === "#" ? spilled(inner(operand), scope) : { kind: "unary", operator, operand: inner(operand) };
}

function spilled(anchor: Expression, scope: FormulaScope): Expression {
  if (anchor.kind !== "range" || !isSingleCell(anchor.range)) throw new UnsupportedConstruct("ANCHORARRAY");
  const range = scope.spilledFrom(anchor.range.sheet, anchor.range.top, anchor.range.left);
  return range === undefined ? literal("#REF!") : { kind: "range", range };
}

function resolveBinary(
  operator: string,
  operands: readonly AstExpression[],
  inner: (part: AstExpression) => Expression,
): Expression {
  const [left, right] = operands;
  if (left === undefined || right === undefined) throw new UnsupportedConstruct("");
  if ([":", " ", ","].includes(operator)) return joinReferences(inner(left), operator, inner(right));
  return { kind: "binary", operator, left: inner(left), right: inner(right) };
}

function resolveCall(
  node: Extract<AstExpression, { type: "CallExpression" }>,
  inner: (part: AstExpression) => Expression,
  options: ReadingOptions,
): Expression {
  if (node.callee.type !== "Identifier") throw new UnsupportedConstruct("LAMBDA");
  const name = plainFunctionName(node.callee.name);
  const { scope } = options;
  if (name === "TODAY" || name === "NOW") options.isTimed = true;
  if (name === "TODAY") return literal(String(Math.floor(scope.today)));
  if (name === "NOW") return literal(String(scope.today));
  // The parser gives null for a left-out argument, against its own types.
  const given: readonly (AstExpression | null)[] = node.arguments;
  const args = given.map((arg) => (arg === null ? undefined : inner(arg)));
  const [first] = args;
  if (name === "SINGLE" && first !== undefined) return { kind: "unary", operator: "@", operand: first };
  if (name === "ANCHORARRAY" && first !== undefined) return spilled(first, scope);
  // The engine's books have sheets of ours besides.
  if (name === "SHEETS" && args.length === 0) return literal(String(scope.sheetCount));
  return { kind: "call", name, args: withAreas(name, args) };
}

/** In capitals, without `_xlfn.` and `_xlws.`. */
function plainFunctionName(name: string): string {
  return name.toUpperCase().replace(/^(_XLFN\.)?(_XLWS\.)?/, "");
}

function resolveReference(text: string, kind: string, reading: Reading): Expression {
  return kind === "table" ? resolveTable(text, reading) : resolveRange(text, reading);
}

function resolveTable(text: string, { scope, place, options }: Reading): Expression {
  const reference = parser.tableReference(text);
  if (reference === undefined || isElsewhere(reference)) throw new UnsupportedConstruct("");
  const { table = "", columns = [], sections = [] } = reference;
  if (table === "") options.isInTable = true;
  return resolveStructuredReference({ table, columns, sections }, scope.tables, place);
}

function wholeTable(table: string, { scope, place }: Reading): Expression {
  return resolveStructuredReference({ table, columns: [], sections: [] }, scope.tables, place);
}

function isElsewhere(reference: { readonly workbookName?: string }): boolean {
  return reference.workbookName !== undefined && reference.workbookName !== "";
}

function resolveRange(text: string, reading: Reading): Expression {
  const reference = parser.address(text);
  if (reference === undefined || !("range" in reference)) throw new UnsupportedConstruct("");
  if (isElsewhere(reference) || reference.range.trim) throw new UnsupportedConstruct("");
  const { sheetName = "" } = reference;
  const sheets = sheetName === "" ? [reading.place.sheet] : sheetsNamed(sheetName, reading.scope);
  const { range } = reference;
  const top = shifted(range.top, range.$top, reading.shift.row, LAST_ROW) ?? 0;
  const bottom = shifted(range.bottom, range.$bottom, reading.shift.row, LAST_ROW) ?? LAST_ROW;
  const left = shifted(range.left, range.$left, reading.shift.column, LAST_COLUMN) ?? 0;
  const right = shifted(range.right, range.$right, reading.shift.column, LAST_COLUMN) ?? LAST_COLUMN;
  return union(sheets.map((sheet) => ({ kind: "range", range: { sheet, top, left, bottom, right } })));
}

/** `First:Last` means the sheets from one to the other; a sheet's own name has no colon. */
function sheetsNamed(name: string, { sheetIndex }: FormulaScope): readonly number[] {
  const [first = "", last = first] = name.split(":");
  const [from, to] = [sheetIndex(first), sheetIndex(last)];
  if (from === undefined || to === undefined) return [];
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => Math.min(from, to) + index);
}

function shifted(
  index: number | null | undefined,
  fixed: boolean | null | undefined,
  shift: number,
  last: number,
): number | undefined {
  if (index === null || index === undefined) return undefined;
  return fixed ? index : (index + shift + last + 1) % (last + 1);
}

function splitName(text: string): { readonly sheetName: string | undefined; readonly name: string } {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { sheetName: undefined, name: text };
  const sheet = text.slice(0, mark);
  const unquoted = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheetName: unquoted, name: text.slice(mark + 1) };
}
