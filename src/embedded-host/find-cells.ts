/** Finding text in cells, and putting other text in its place: what Excel's own search does by default. */
import type { Cell } from "../package/workbook-file";
import { wholeSheet } from "./addresses";
import { flag, optional, record, text } from "./arguments";
import { createCellWriter } from "./cell-writer";
import type { Place } from "./data-regions";
import { toApiFormula } from "./formulas";
import { invalidArgument } from "./host-error";
import { inputText } from "./input-text";
import {
  atArea,
  rowCount,
  columnCount,
  tableAround,
  tablesIn,
  type RangeTarget,
  type SheetTarget,
} from "./range-target";

export interface SearchOptions {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly isBackwards: boolean;
}

/** Longest text that Excel searches for; see "Error handling" in Microsoft's documentation. */
const longestSearch = 255;

/** @param criteria as `Excel.SearchCriteria` has it, or nothing */
export function readSearch(criteria: unknown): SearchOptions {
  const { completeMatch, matchCase, searchDirection } = optional(criteria, record, {});
  const direction = optional(searchDirection, text, "Forward");
  if (direction !== "Forward" && direction !== "Backwards") throw invalidArgument(`the direction ${direction}`);
  return {
    completeMatch: optional(completeMatch, flag, false),
    matchCase: optional(matchCase, flag, false),
    isBackwards: direction === "Backwards",
  };
}

/** Every cell of the range with the text in what editing it would show, in reading order. */
export function findCells(range: RangeTarget, wanted: string, options: SearchOptions): readonly Place[] {
  const pattern = searchPattern(wanted, options);
  range.book.recalculate();
  const entry = entryReader(range);
  const found: Place[] = [];
  for (const [row, column, cell] of range.sheet.cells()) {
    const { top, left, bottom, right } = range.area;
    const isInside = row >= top && row <= bottom && column >= left && column <= right;
    if (isInside && pattern.test(entry(row, column, cell))) found.push({ row, column });
  }
  return found;
}

/** In a single cell Excel searches the whole sheet, from the next cell on and around. */
export function findCell(range: RangeTarget, wanted: string, options: SearchOptions): Place | undefined {
  const isOne = rowCount(range) === 1 && columnCount(range) === 1;
  const found = findCells(isOne ? atArea(range, wholeSheet) : range, wanted, options);
  if (!isOne) return options.isBackwards ? found.at(-1) : found[0];
  const { top, left } = range.area;
  const isAfter = ({ row, column }: Place) => row > top || (row === top && column > left);
  const isBefore = ({ row, column }: Place) => row < top || (row === top && column < left);
  if (options.isBackwards) return found.filter(isBefore).at(-1) ?? found.at(-1);
  return found.find(isAfter) ?? found[0];
}

/** @returns how many cells were changed; what comes out is read as if it had been typed in English (US) */
export function replaceInCells(
  range: RangeTarget,
  wanted: string,
  replacement: string,
  options: SearchOptions,
): number {
  const pattern = searchPattern(wanted, options, "g");
  const entry = entryReader(range);
  const writer = createCellWriter(range);
  const found = findCells(range, wanted, options);
  for (const { row, column } of found) {
    const cell = range.sheet.cell(row, column);
    if (!cell) continue;
    const quote = range.book.file.styles.format(cell.style).quotePrefix && cell.formula === undefined ? "'" : "";
    writer.write(row, column, quote + entry(row, column, cell).replace(pattern, () => replacement));
  }
  return found.length;
}

/** `*` and `?` stand for any text and any character; `~` takes their meaning away. */
function searchPattern(wanted: string, { completeMatch, matchCase }: SearchOptions, flags = ""): RegExp {
  if (wanted === "" || wanted.length > longestSearch)
    throw invalidArgument(`a text to find of 1 to ${longestSearch} characters`);
  const source = wanted.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\/]/g, (sign, literal?: string) => {
    if (literal !== undefined) return literal === "~" ? "~" : `\\${literal}`;
    if (sign === "*") return completeMatch ? "[^]*" : "[^]*?";
    return sign === "?" ? "[^]" : `\\${sign}`;
  });
  return new RegExp(completeMatch ? `^(?:${source})$` : source, (matchCase ? "u" : "iu") + flags);
}

function entryReader({ book, ...range }: RangeTarget): (row: number, column: number, cell: Cell) => string {
  const tables = tablesIn({ book, ...range });
  return (row, column, { formula, value, style }) => {
    if (formula !== undefined) return toApiFormula(formula, tableAround(tables, row, column)?.name);
    return inputText(value, { ...book.file.styles.format(style), quotePrefix: false }, "en-US");
  };
}

/** The whole sheet as a range. */
export function wholeOfSheet({ book, sheet }: SheetTarget): RangeTarget {
  return { book, sheet, area: wholeSheet };
}
