/** Formulas as they follow a change elsewhere: moved to another cell, a sheet or a table renamed or gone. */
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "./cell-range";
import { scanFormula, type FormulaPiece } from "./formula-scan";

/** A formula cut at its relative references, so that it can be moved many times at little cost. */
export interface MovableFormula {
  readonly at: (rows: number, columns: number) => string;
}

/** Prepares a formula for being moved; relative references wrap around at the edges, as in Excel. */
export function movableFormula(formula: string): MovableFormula {
  const pieces = scanFormula(formula);
  if (!pieces.some((piece) => piece.kind === "reference")) return { at: () => formula };
  return {
    at: (rows, columns) =>
      pieces
        .map((piece) => (piece.kind === "reference" ? moveReference(piece.text, rows, columns) : piece.text))
        .join(""),
  };
}

/** The formula as it reads when its cell moves by so many rows and columns. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : movableFormula(formula).at(rows, columns);
}

function moveReference(reference: string, rows: number, columns: number): string {
  return reference.replace(
    /(\$?)([A-Za-z]+)|(\$?)(\d+)/g,
    (whole, fixedColumn: string, column?: string, fixedRow?: string, row?: string) => {
      if (column !== undefined)
        return fixedColumn === "$" ? whole : columnName(wrap(columnIndex(column) + columns, MAX_COLUMNS));
      return fixedRow === "$" ? whole : String(wrap(Number(row) - 1 + rows, MAX_ROWS) + 1);
    },
  );
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}

/** The sheet name as a formula has to write it: in quotes where it could be read as something else. */
export function quoteSheetName(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Z]{1,3}\d{1,7}|R\d*C?\d*|C\d*|TRUE|FALSE)$/i.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The formula after a sheet was renamed. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  return mapPieces(formula, (piece) => (piece.kind === "sheet" ? renameSheetPiece(piece.text, from, to) : piece.text));
}

function renameSheetPiece(text: string, from: string, to: string): string {
  const sheets = sheetNames(text);
  if (!sheets.some((name) => isSame(name, from))) return text;
  return `${quoteSheets(sheets.map((name) => (isSame(name, from) ? to : name)))}!`;
}

function quoteSheets(names: readonly string[]): string {
  const needsQuotes = names.some((name) => quoteSheetName(name) !== name);
  const joined = names.join(":");
  return needsQuotes ? `'${joined.replace(/'/g, "''")}'` : joined;
}

/** The sheet that a `Sheet!` piece names, or the two ends of a span of sheets. */
export function sheetNames(piece: string): string[] {
  const plain = piece.slice(0, -1);
  const bare = plain.startsWith("'") ? plain.slice(1, -1).replace(/''/g, "'") : plain;
  return bare.split(":");
}

/**
 * The formula after a sheet was removed: what pointed to it is `#REF!`. `order` names all sheets as they stood
 * before: a span that began or ended with the sheet goes on with the next one inside, as in Excel.
 */
export function removeSheetFromFormula(formula: string, sheet: string, order: readonly string[] = []): string {
  const pieces = scanFormula(formula);
  let isGone = false;
  return pieces
    .map((piece) => {
      const wasGone = isGone;
      const left = piece.kind === "sheet" ? narrowedSheet(piece.text, sheet, order) : piece.text;
      isGone = left === undefined;
      if (left === undefined) return "#REF!";
      return wasGone && (piece.kind === "reference" || piece.kind === "word") ? "" : left;
    })
    .join("")
    .replace(/#REF!:(?:#REF!|\$?[A-Z]{1,3}\$?\d{1,7})/gi, "#REF!");
}

/** A sheet or span of sheets without the removed one; undefined where nothing is left of it. */
function narrowedSheet(text: string, removed: string, order: readonly string[]): string | undefined {
  const names = sheetNames(text);
  if (!names.some((name) => isSame(name, removed))) return text;
  const at = (name: string | undefined): number => order.findIndex((other) => isSame(other, name ?? ""));
  const [from, to] = [at(names[0]), at(names[1])];
  if (from < 0 || to < 0 || from === to) return undefined;
  const inside = order.slice(Math.min(from, to), Math.max(from, to) + 1).filter((name) => !isSame(name, removed));
  const ends = from < to ? [inside[0], inside.at(-1)] : [inside.at(-1), inside[0]];
  const left = ends.filter((name) => name !== undefined);
  return `${quoteSheets(left[0] === left[1] ? left.slice(0, 1) : left)}!`;
}

/** The formula after a table was renamed. */
export function renameTableInFormula(formula: string, from: string, to: string): string {
  const pieces = scanFormula(formula);
  return pieces.map((piece, index) => (isTable(piece, pieces[index + 1], from) ? to : piece.text)).join("");
}

/** The formula after columns of a table were renamed; a reference without its table is not looked at. */
export function renameColumnsInFormula(formula: string, table: string, names: ReadonlyMap<string, string>): string {
  const pieces = scanFormula(formula);
  const known = new Map([...names].map(([from, to]) => [from.toLowerCase(), to]));
  return pieces
    .map((piece, index) => {
      const before = pieces[index - 1];
      const isOfTable = piece.kind === "bracket" && before?.kind === "word" && isSame(before.text, table);
      return isOfTable ? renameInBracket(piece.text, known) : piece.text;
    })
    .join("");
}

/** `[Column]`, or `[[#This Row],[Column]]` and the like; an apostrophe takes the next character literally. */
function renameInBracket(bracket: string, names: ReadonlyMap<string, string>): string {
  return bracket.replace(/\[((?:'[\s\S]|[^[\]'])*)\]/g, (whole, name: string) => {
    const to = names.get(name.replace(/'([\s\S])/g, "$1").toLowerCase());
    return to === undefined ? whole : `[${to.replace(/['[\]#@]/g, "'$&")}]`;
  });
}

function isTable(piece: FormulaPiece, next: FormulaPiece | undefined, table: string): boolean {
  return piece.kind === "word" && isSame(piece.text, table) && next?.text !== "(";
}

function mapPieces(formula: string, change: (piece: FormulaPiece) => string): string {
  return scanFormula(formula).map(change).join("");
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
