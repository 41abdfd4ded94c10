/** Formulas as they follow cells that are inserted or deleted. */
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "./cell-range";
import { shiftedRange, type CellShift, type Span } from "./cell-shift";
import { sheetNames } from "./formula-change";
import { scanFormula, type FormulaPiece } from "./formula-scan";
import type { CellRange } from "./workbook-file";

/** A shift as formulas see it. */
export interface FormulaShift {
  readonly shift: CellShift;
  /** The sheet whose cells move. */
  readonly sheet: string;
  /** The sheet that references without a sheet mean; undefined where every reference names its own. */
  readonly home: string | undefined;
  /** In a defined name, references without `$` are relative to whoever asks: they do not move. */
  readonly isName?: boolean;
}

interface Coordinate {
  readonly isFixed: boolean;
  readonly index: number;
}

interface Corner {
  readonly row: Coordinate | undefined;
  readonly column: Coordinate | undefined;
}

const GONE = "#REF!";

/** The formula after the shift. References to cells that are gone are `#REF!`; spans of sheets stay as they are. */
export function shiftFormula(formula: string, shift: FormulaShift): string {
  if (!mayChange(formula, shift.shift)) return formula;
  const pieces = scanFormula(formula);
  let text = "";
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.kind !== "reference") {
      text += piece?.text ?? "";
      continue;
    }
    const second = pairAt(pieces, at);
    const whole = second === undefined ? piece.text : `${piece.text}:${second}`;
    text += isMeant(pieces[at - 1], shift) ? shiftReference(whole, shift) : whole;
    if (second !== undefined) at += 2;
  }
  return text;
}

/** Looks at numbers only: a formula without a row from the start on cannot be touched by a shift of rows. */
function mayChange(formula: string, { axis, start }: CellShift): boolean {
  if (axis === "columns") return true;
  for (const [digits] of formula.matchAll(/\d+/g)) if (Number(digits) > start) return true;
  return false;
}

/** The other corner of a range such as `A1:B2`, which comes as two pieces. */
function pairAt(pieces: readonly FormulaPiece[], at: number): string | undefined {
  const [first, colon, second] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  const isPair = colon?.text === ":" && second?.kind === "reference" && first !== undefined;
  return isPair && !first.text.includes(":") && !second.text.includes(":") ? second.text : undefined;
}

function isMeant(before: FormulaPiece | undefined, { sheet, home }: FormulaShift): boolean {
  if (before?.kind === "externalSheet") return false;
  if (before?.kind !== "sheet") return home !== undefined && isSame(home, sheet);
  const [name, second] = sheetNames(before.text);
  return second === undefined && name !== undefined && isSame(name, sheet);
}

function shiftReference(text: string, { shift, isName }: FormulaShift): string {
  const corners = text.split(":").map(readCorner);
  const range = rangeOf(corners);
  if (range === undefined || (isName === true && !isFixed(corners, shift))) return text;
  const moved = shiftedRange(shift, range);
  if (moved === undefined) return GONE;
  const isUnmoved = moved.top === range.top && moved.left === range.left;
  if (isUnmoved && moved.bottom === range.bottom && moved.right === range.right) return text;
  return corners.map((corner) => cornerText(corner, range, moved)).join(":");
}

function readCorner(text: string): Corner {
  const [, columnMark, column, rowMark, row] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  // In `$5` the mark belongs to the row, though it stands where that of a column would.
  const rowFixed = rowMark === "$" || (column === "" && columnMark === "$");
  return {
    column: column ? { isFixed: columnMark === "$", index: columnIndex(column) } : undefined,
    row: row ? { isFixed: rowFixed, index: Number(row) - 1 } : undefined,
  };
}

/** The cells of the corners; a half that is left out means all rows or columns. */
function rangeOf([one, two = one]: readonly Corner[]): CellRange | undefined {
  if (one === undefined || two === undefined) return undefined;
  const rows = spanOf(one.row, two.row, MAX_ROWS);
  const columns = spanOf(one.column, two.column, MAX_COLUMNS);
  return { top: rows.first, left: columns.first, bottom: rows.last, right: columns.last };
}

function spanOf(one: Coordinate | undefined, two: Coordinate | undefined, size: number): Span {
  if (one === undefined || two === undefined) return { first: 0, last: size - 1 };
  return one.index <= two.index ? { first: one.index, last: two.index } : { first: two.index, last: one.index };
}

function isFixed(corners: readonly Corner[], { axis }: CellShift): boolean {
  return corners.every(({ row, column }) => (axis === "rows" ? row : column)?.isFixed ?? true);
}

/** Corners may stand in any order: each follows the edge it was on. */
function cornerText({ row, column }: Corner, before: CellRange, now: CellRange): string {
  const columnText = column && mark(column) + columnName(column.index === before.left ? now.left : now.right);
  const rowText = row && mark(row) + String((row.index === before.top ? now.top : now.bottom) + 1);
  return (columnText ?? "") + (rowText ?? "");
}

function mark({ isFixed }: Coordinate): string {
  return isFixed ? "$" : "";
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
