/**
 * Splits a formula into pieces without losing a character: enough to find references, sheet names and table
 * names with certainty, not to evaluate anything. Text in quotes is never taken for a reference.
 */
import { columnIndex, MAX_COLUMNS, MAX_ROWS } from "./cell-range";

export type FormulaPieceKind =
  /** `Sheet1!`, `'My sheet'!`, `First:Last!` with the exclamation mark. */
  | "sheet"
  /** A sheet of another file: `[1]Sheet1!`. */
  | "externalSheet"
  /** One cell (`$A1`), whole columns (`A:B`) or whole rows (`1:3`). */
  | "reference"
  /** A name: of a function, a defined name or a table. */
  | "word"
  /** `[…]` with all that is nested in it. */
  | "bracket"
  /** Quoted text, operators, numbers, error values. */
  | "other";

export interface FormulaPiece {
  readonly kind: FormulaPieceKind;
  readonly text: string;
}

/** Characters that no sheet, reference, name or number starts with. */
const OPERATOR = /[-+*/^&=<>,;:(){}!%@\s]/;
const STRING = /"(?:[^"]|"")*"?/y;
const QUOTED_SHEET = /'(?:[^']|'')*'!/y;
const PLAIN_SHEET = /[\p{L}_\\\d][\p{L}\p{N}_.\\?]*(?::[\p{L}_\\\d][\p{L}\p{N}_.\\?]*)?!/uy;
const EXTERNAL_SHEET = /\[[^\]'"]*\][\p{L}\p{N}_.\\?:]*!/uy;
const ERROR = /#[A-Z][A-Z0-9/_]*[!?]?/iy;
const COLUMNS = /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.!([$])/uy;
const ROWS = /\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.!([])/uy;
const CELL = /\$?([A-Za-z]{1,3})\$?(\d{1,7})(?![\p{L}\p{N}_.!([$])/uy;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;

/** The pieces of a formula; their texts joined are the formula. */
export function scanFormula(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let at = 0;
  while (at < formula.length) {
    const piece = pieceAt(formula, at);
    pieces.push(piece);
    at += piece.text.length;
  }
  return pieces;
}

function pieceAt(formula: string, at: number): FormulaPiece {
  const first = formula.charAt(at);
  if (first === '"') return piece("other", match(STRING, formula, at)) ?? other(first);
  if (first === "'") return quotedSheet(match(QUOTED_SHEET, formula, at)) ?? other(first);
  if (first === "#") return piece("other", match(ERROR, formula, at)) ?? other(first);
  if (first === "[")
    return (
      piece("externalSheet", match(EXTERNAL_SHEET, formula, at)) ?? { kind: "bracket", text: bracketAt(formula, at) }
    );
  if (OPERATOR.test(first)) return other(first);
  return (
    piece("sheet", match(PLAIN_SHEET, formula, at)) ??
    piece("reference", referenceAt(formula, at)) ??
    piece("word", match(WORD, formula, at)) ??
    piece("other", match(NUMBER, formula, at)) ??
    other(first)
  );
}

function referenceAt(formula: string, at: number): string | undefined {
  return match(COLUMNS, formula, at) ?? match(ROWS, formula, at) ?? inSheet(match(CELL, formula, at));
}

function match(pattern: RegExp, formula: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0];
}

function piece(kind: FormulaPieceKind, text: string | undefined): FormulaPiece | undefined {
  return text === undefined ? undefined : { kind, text };
}

function other(text: string): FormulaPiece {
  return { kind: "other", text };
}

function quotedSheet(text: string | undefined): FormulaPiece | undefined {
  if (text === undefined) return undefined;
  return { kind: /^'[^']*\[/.test(text) ? "externalSheet" : "sheet", text };
}

/** Something like `TAXES2024` has the shape of a cell but lies outside of every sheet: it is a name. */
function inSheet(text: string | undefined): string | undefined {
  const [, column = "", row = ""] = /^\$?([A-Za-z]+)\$?(\d+)$/.exec(text ?? "") ?? [];
  const isCell = columnIndex(column) < MAX_COLUMNS && Number(row) >= 1 && Number(row) <= MAX_ROWS;
  return text !== undefined && isCell ? text : undefined;
}

/** A structured reference: brackets nest, and an apostrophe takes the next character literally. */
function bracketAt(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const char = formula.charAt(at);
    if (char === "'") at++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) return formula.slice(start, at + 1);
  }
  return formula.slice(start);
}
