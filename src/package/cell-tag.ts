/** The start tag of a cell, read by hand: there may be millions of them. */
import { PackageError } from "./workbook-file";

export interface CellTag {
  /** Zero-based; undefined where the cell relies on its position. */
  readonly column: number | undefined;
  readonly style: number;
  /** Type of the value; "n" where none is stated. */
  readonly type: string;
  /** All other attributes as text, each with a leading space. */
  readonly others: string;
  readonly isEmpty: boolean;
  /** Offset after the tag. */
  readonly end: number;
}

const SLASH = 47;
const GREATER = 62;
const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;

/** The tag at this offset. Throws "damaged" where it is no whole start tag. */
export function readCellTag(text: string, start: number): CellTag {
  let column: number | undefined;
  let style = 0;
  let type = "n";
  let others = "";
  let at = nameEnd(text, start + 1);
  for (;;) {
    while (text.charCodeAt(at) <= SPACE) at++;
    const code = text.charCodeAt(at);
    if (code === GREATER) return { column, style, type, others, isEmpty: false, end: at + 1 };
    if (code === SLASH) return { column, style, type, others, isEmpty: true, end: at + 2 };
    const equals = text.indexOf("=", at);
    const open = equals < 0 ? -1 : quoteAt(text, equals + 1);
    const close = open < 0 ? -1 : text.indexOf(text.charAt(open), open + 1);
    if (close < 0) throw new PackageError("damaged", `cell tag at ${start}`);
    const name = text.slice(at, equals).trimEnd();
    if (name === "r") column = columnOf(text, open + 1);
    else if (name === "s") style = Number(text.slice(open + 1, close)) || 0;
    else if (name === "t") type = text.slice(open + 1, close);
    else others += ` ${text.slice(at, close + 1)}`;
    at = close + 1;
  }
}

function nameEnd(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code > SPACE && code !== SLASH && code !== GREATER; code = text.charCodeAt(at))
    at++;
  return at;
}

function quoteAt(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= SPACE) at++;
  const code = text.charCodeAt(at);
  return code === QUOTE || code === APOSTROPHE ? at : -1;
}

function columnOf(text: string, from: number): number {
  let column = 0;
  let at = from;
  for (let code = text.charCodeAt(at); code >= 65 && code <= 90; code = text.charCodeAt(at)) {
    column = column * 26 + code - 64;
    at++;
  }
  return column - 1;
}
