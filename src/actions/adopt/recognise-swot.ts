/** Recognises a SWOT by its four headings: two by two, side by side, or one below the other. */
import { lists } from "../../domain/schema/lists";
import { quadrantHeadings } from "../../localisation/adoption-words";
import { foldWord, wordIndex } from "./fold-word";
import { around, isFilled, span, textAt, type Area, type SourceSheet } from "./source-sheet";
import type { AdoptionFinding, Candidate, ColumnSuggestion } from "./suggestion";

export interface SwotItems {
  readonly quadrant: string;
  /** The area in which its statements stand, with its heading. */
  readonly area: Area;
  readonly heading: { readonly row: number; readonly column: number };
}

export interface SwotContent {
  readonly kind: "swot";
  readonly sheet: SourceSheet;
  readonly quadrants: readonly SwotItems[];
}

interface Heading {
  readonly quadrant: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const headings = wordIndex(lists.swot_quadrant.map((code) => [code, quadrantHeadings[code] ?? []] as const));
/** So far down its headings are looked for. */
const searchedRows = 2_000;
/** More rows without a statement than this end a block. */
const gapRows = 1;

/** The SWOT of a sheet, if it has all four headings once and nothing but them in their lines. */
export function recogniseSwot(sheet: SourceSheet): Candidate | undefined {
  const found = findHeadings(sheet);
  if (found.length !== lists.swot_quadrant.length || !isArranged(sheet, found)) return undefined;
  const quadrants = found.map((heading) => itemsOf(sheet, heading, found));
  const area = quadrants.map((items) => items.area).reduce(around);
  return {
    content: { kind: "swot", sheet, quadrants },
    area,
    columns: found.map(({ quadrant, column, text }): ColumnSuggestion => {
      return { position: column, header: text, column: quadrant, reason: "exact" };
    }),
    score: 8,
    confidence: found.every(({ text }) => text.length > 1) ? "high" : "medium",
    findings: [askPerspective()],
  };
}

function askPerspective(): AdoptionFinding {
  return { code: "adopt.swot-perspective", severity: "warning", params: {}, answers: ["perspective=customer_market"] };
}

/** The first group of four different headings, in reading order of the sheet. Single letters need all four of them. */
function findHeadings(sheet: SourceSheet): readonly Heading[] {
  const all = sheet.cells.slice(0, searchedRows).flatMap((cells, index) =>
    cells.flatMap((cell, offset): Heading[] => {
      if (typeof cell !== "string") return [];
      const place = { row: sheet.top + index, column: sheet.left + offset };
      const text = textAt(sheet, place.row, place.column);
      const quadrant = text.length <= 30 ? headings.get(foldWord(text)) : undefined;
      return quadrant === undefined ? [] : [{ quadrant, text, ...place }];
    }),
  );
  const words = all.filter(({ text }) => text.length > 1);
  const isTold = /swot/i.test(sheet.name) || all.length === 4;
  const candidates = new Set(words.map(({ quadrant }) => quadrant)).size === 4 || !isTold ? words : all;
  return lists.swot_quadrant.flatMap((code) => candidates.find(({ quadrant }) => quadrant === code) ?? []);
}

/** Two by two, four across or four down; else they are columns of another list. */
function isArranged(sheet: SourceSheet, found: readonly Heading[]): boolean {
  const rows = new Set(found.map(({ row }) => row)).size;
  const columns = new Set(found.map(({ column }) => column)).size;
  if (rows * columns !== 4) return false;
  return found.every(({ row }) => isAlone(sheet, row, found));
}

/** A further header left of the headings makes them columns of a list, such as one of competitors. */
function isAlone(sheet: SourceSheet, row: number, found: readonly Heading[]): boolean {
  const own = found.filter((heading) => heading.row === row).map(({ column }) => column);
  if (own.length < 4) return true;
  return !span(sheet.left, Math.min(...own) - 1).some((column) => isFilled(sheet, row, column));
}

/** From its heading to the next one on the right and the next one below, as long as statements follow each other. */
function itemsOf(sheet: SourceSheet, heading: Heading, found: readonly Heading[]): SwotItems {
  const width = sheet.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const columnsRight = found.filter(({ row, column }) => row === heading.row && column > heading.column);
  const otherColumns = found.filter(({ column }) => column > heading.column);
  const nearest = columnsRight.length > 0 ? columnsRight : otherColumns;
  const right = Math.min(sheet.left + width, ...nearest.map(({ column }) => column)) - 1;
  const below = found.filter(({ row }) => row > heading.row);
  const last = Math.min(sheet.top + sheet.cells.length, ...below.map(({ row }) => row)) - 1;
  const area = { top: heading.row, left: heading.column, bottom: last, right };
  return { quadrant: heading.quadrant, heading, area: { ...area, bottom: lastFilled(sheet, area) } };
}

function lastFilled(sheet: SourceSheet, area: Area): number {
  let last = area.top;
  for (const row of span(area.top, area.bottom)) {
    if (row - last > gapRows + 1) break;
    if (span(area.left, area.right).some((column) => isFilled(sheet, row, column))) last = row;
  }
  return last;
}

/** The statements of a block with their places: one per cell, or per line of a cell; numbering and bullets go. */
export function statementsOf(
  sheet: SourceSheet,
  { area, heading }: SwotItems,
): readonly { readonly row: number; readonly text: string }[] {
  return span(area.top, area.bottom).flatMap((row) =>
    span(area.left, area.right).flatMap((column) => {
      if (row === heading.row && column === heading.column) return [];
      const cell = sheet.cells[row - sheet.top]?.[column - sheet.left];
      return splitStatements(typeof cell === "string" ? cell : "").map((text) => ({ row, text }));
    }),
  );
}

function splitStatements(cell: string): readonly string[] {
  return cell
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[•▪‣·*–—-]|\d{1,2}[.)])\s+/u, "").trim())
    .filter((line) => /\p{L}{2,}/u.test(line));
}
