import { parse } from "papaparse";
import { quoteSource, tabularFinding, type TabularFinding } from "./findings";
import type { LeftOutRow, RawRow } from "./raw-table";

// Papa Parse splits; this file adds what it does not know: the line of every record, and going on after a broken quote.

export interface SplitRecords {
  readonly records: readonly RawRow[];
  readonly leftOut: readonly LeftOutRow[];
  readonly findings: readonly TabularFinding[];
}

/** Stands for "one column": a character that no text table holds. */
export const noSeparator = "\x1f";

interface Piece {
  readonly rows: readonly (readonly string[])[];
  /** Indices of the rows with a stray or missing quote. */
  readonly broken: ReadonlySet<number>;
}

/** A swallowed rest of the file is split again after the broken line; so often at most, because each time costs. */
const maximumRestarts = 100;

/**
 * Splits text with "\n" line ends into records.
 * `firstLine` is the number of the text's first line. A line with malformed quotes is left out with a finding, and the
 * lines after it are read as if it were not there.
 */
export function splitCsv(text: string, separator: string, firstLine: number): SplitRecords {
  const records: RawRow[] = [];
  const leftOut: LeftOutRow[] = [];
  let start = { offset: 0, line: firstLine };
  for (let restarts = 0; start.offset < text.length; restarts += 1) {
    const rest = text.slice(start.offset);
    const stop = collect(splitPiece(rest, separator), start.line, records, leftOut);
    if (stop === undefined) break;
    const brokenLine = lineAt(rest, stop - start.line);
    leftOut.push({ line: stop, cells: [brokenLine.text], reason: "quotes" });
    start = { offset: start.offset + brokenLine.end, line: stop + 1 };
    if (restarts === maximumRestarts)
      return { records, leftOut, findings: [...report(leftOut), reportRest(start.line)] };
  }
  return { records, leftOut, findings: report(leftOut) };
}

/** Splits without caring for broken quotes: for looking at a sample. */
export function splitPiece(text: string, separator: string): Piece {
  const { data, errors } = parse<string[]>(text, { delimiter: separator, newline: "\n", header: false });
  const broken = new Set(errors.flatMap(({ type, row }) => (type === "Quotes" && row !== undefined ? [row] : [])));
  return { rows: data, broken };
}

/** Adds the records of a piece; stops at a broken record over several lines and gives its first line. */
function collect(piece: Piece, firstLine: number, records: RawRow[], leftOut: LeftOutRow[]): number | undefined {
  let line = firstLine;
  for (const [index, cells] of piece.rows.entries()) {
    const height = countLines(cells);
    const isBroken = piece.broken.has(index);
    if (isBroken && height > 1) return line;
    if (isBroken) leftOut.push({ line, cells, reason: "quotes" });
    else records.push({ line, cells });
    line += height;
  }
  return undefined;
}

function countLines(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) {
    for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) lines += 1;
  }
  return lines;
}

function lineAt(text: string, index: number): { readonly text: string; readonly end: number } {
  let start = 0;
  for (let skipped = 0; skipped < index; skipped += 1) start = text.indexOf("\n", start) + 1;
  const newline = text.indexOf("\n", start);
  const end = newline < 0 ? text.length : newline;
  return { text: text.slice(start, end), end: end + 1 };
}

function report(leftOut: readonly LeftOutRow[]): TabularFinding[] {
  return leftOut.map(({ line, cells }) =>
    tabularFinding("tabular.quotes-malformed", { line }, { text: quoteSource(cells.join(" ")) }),
  );
}

function reportRest(line: number): TabularFinding {
  return tabularFinding("tabular.rest-not-read", { line }, { limit: maximumRestarts });
}
