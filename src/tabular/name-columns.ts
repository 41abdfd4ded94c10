import { cellText, isBlank } from "./cell-content";
import { tabularFinding, type TabularFinding } from "./findings";
import type { RawCell, RawRow } from "./raw-table";

export interface ColumnNames {
  readonly headers: readonly string[];
  readonly findings: readonly TabularFinding[];
}

/**
 * Unique names for the columns of a header row: an empty header gets its column letter, a repeated one a number.
 * Columns at the end without a header and without content are left away.
 */
export function nameColumns(header: RawRow, body: readonly RawRow[]): ColumnNames {
  const findings: TabularFinding[] = [];
  const headers: string[] = [];
  const width = usedWidth(header.cells, body);
  header.cells.slice(0, width).forEach((cell, index) => {
    const text = cellText(cell).replace(/\s+/g, " ");
    const name = makeUnique(text === "" ? columnLetters(index) : text, new Set(headers));
    headers.push(name);
    if (text === "")
      findings.push(tabularFinding("tabular.header-empty", { line: header.line, column: name }, { name }));
    else if (name !== text) findings.push(reportDuplicate(header.line, text, name));
  });
  return { headers, findings };
}

/** Names for the columns of rows without headers: A, B, C … */
export function nameByLetters(rows: readonly RawRow[]): ColumnNames {
  const width = rows.reduce((most, { cells }) => Math.max(most, lastFilled(cells)), 0);
  return { headers: Array.from({ length: width }, (_, index) => columnLetters(index)), findings: [] };
}

function usedWidth(header: readonly RawCell[], body: readonly RawRow[]): number {
  const named = lastFilled(header);
  return body.reduce((most, { cells }) => {
    return cells.length <= most ? most : Math.max(most, Math.min(header.length, lastFilled(cells)));
  }, named);
}

/** How many cells are left when the blank ones at the end go. */
export function lastFilled(cells: readonly RawCell[]): number {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1] ?? null)) length -= 1;
  return length;
}

function reportDuplicate(line: number, header: string, name: string): TabularFinding {
  return tabularFinding("tabular.header-duplicate", { line, column: name }, { header, name });
}

function makeUnique(name: string, taken: ReadonlySet<string>): string {
  let unique = name;
  for (let number = 2; taken.has(unique); number += 1) unique = `${name} (${number})`;
  return unique;
}

/** The letters that a spreadsheet gives the column with this zero-based index. */
function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}
