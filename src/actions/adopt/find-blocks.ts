/** Cuts a sheet into blocks of cells along its empty rows and columns, as a person sees them. */
import { isFilled, span, type Area, type SourceSheet } from "./source-sheet";

/** What a part of the sheet is: one block, or parts side by side that may be one list with an empty column. */
export type Part =
  | { readonly kind: "block"; readonly area: Area }
  | { readonly kind: "beside"; readonly area: Area; readonly parts: readonly Part[] };

/** The parts of a sheet from top to bottom. Cells of the `taken` areas count as empty. */
export function findParts(sheet: SourceSheet, taken: readonly Area[] = []): readonly Part[] {
  const width = sheet.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const whole = {
    top: sheet.top,
    left: sheet.left,
    bottom: sheet.top + sheet.cells.length - 1,
    right: sheet.left + width - 1,
  };
  return cut(createGrid(sheet, taken), whole);
}

interface Grid {
  readonly isRowEmpty: (row: number, left: number, right: number) => boolean;
  readonly isColumnEmpty: (column: number, top: number, bottom: number) => boolean;
}

function createGrid(sheet: SourceSheet, taken: readonly Area[]): Grid {
  const isTaken = (row: number, column: number) =>
    taken.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  const isThere = (row: number, column: number) => isFilled(sheet, row, column) && !isTaken(row, column);
  return {
    isRowEmpty: (row, left, right) => !span(left, right).some((column) => isThere(row, column)),
    isColumnEmpty: (column, top, bottom) => !span(top, bottom).some((row) => isThere(row, column)),
  };
}

function cut(grid: Grid, area: Area): readonly Part[] {
  const bands = runs(area.top, area.bottom, (row) => grid.isRowEmpty(row, area.left, area.right));
  return bands.flatMap(([top, bottom]) => cutBand(grid, { ...area, top, bottom }));
}

function cutBand(grid: Grid, band: Area): readonly Part[] {
  const columns = runs(band.left, band.right, (column) => grid.isColumnEmpty(column, band.top, band.bottom));
  const areas = columns.map(([left, right]) => ({ ...band, left, right }));
  const [only, ...others] = areas;
  if (only === undefined) return [];
  if (others.length === 0) return [{ kind: "block", area: only }];
  const last = others.at(-1) ?? only;
  const parts = areas.flatMap((area) => cut(grid, area));
  return [{ kind: "beside", area: { ...band, left: only.left, right: last.right }, parts }];
}

/** Runs of lines that are not empty, as first and last line. */
function runs(first: number, last: number, isEmpty: (line: number) => boolean): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let start: number | undefined;
  for (const line of span(first, last + 1)) {
    const ends = line > last || isEmpty(line);
    if (!ends) start ??= line;
    else if (start !== undefined) {
      found.push([start, line - 1]);
      start = undefined;
    }
  }
  return found;
}
