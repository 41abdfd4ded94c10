/** Cuts a sheet into blocks of cells along its empty rows and columns, as a person sees them. */
import { span, type Area, type SourceSheet } from "./source-sheet";

/** What a part of the sheet is: one block, or parts side by side that may be one list with an empty column. */
export type Part =
  | { readonly kind: "block"; readonly area: Area }
  | { readonly kind: "beside"; readonly area: Area; readonly parts: readonly Part[] };

/** Which places of the worksheet hold something that counts. */
type IsFilled = (row: number, column: number) => boolean;

/** The parts of a sheet from top to bottom. Cells of the `taken` areas count as empty. */
export function findParts(sheet: SourceSheet, taken: readonly Area[] = []): readonly Part[] {
  const { top, left, cells } = sheet;
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const grid = filledCells(sheet, width, taken);
  const isFilled = (row: number, column: number) => grid[(row - top) * width + column - left] === 1;
  return cut(isFilled, { top, left, bottom: top + cells.length - 1, right: left + width - 1 });
}

/** One byte per cell, row by row: sheets of a million cells are looked at before anything is known of them. */
function filledCells({ top, left, cells }: SourceSheet, width: number, taken: readonly Area[]): Uint8Array {
  const grid = new Uint8Array(cells.length * width);
  cells.forEach((row, index) =>
    row.forEach((cell, offset) => {
      if (cell !== null && String(cell).trim() !== "") grid[index * width + offset] = 1;
    }),
  );
  for (const area of taken) {
    for (let row = area.top; row <= area.bottom; row += 1)
      grid.fill(0, (row - top) * width + area.left - left, (row - top) * width + area.right - left + 1);
  }
  return grid;
}

function cut(isFilled: IsFilled, area: Area): readonly Part[] {
  const columns = span(area.left, area.right);
  const rows = span(area.top, area.bottom).filter((row) => columns.some((column) => isFilled(row, column)));
  return runsOf(rows).flatMap(([top, bottom]) => cutBand(isFilled, { ...area, top, bottom }));
}

function cutBand(isFilled: IsFilled, band: Area): readonly Part[] {
  const rows = span(band.top, band.bottom);
  const filled = span(band.left, band.right).filter((column) => rows.some((row) => isFilled(row, column)));
  const runs = runsOf(filled);
  const area = { ...band, left: filled[0] ?? band.left, right: filled.at(-1) ?? band.right };
  if (runs.length === 1) return [{ kind: "block", area }];
  return [{ kind: "beside", area, parts: runs.flatMap(([left, right]) => cut(isFilled, { ...band, left, right })) }];
}

/** Neighbouring lines as first and last; a line that is missing parts two runs. */
function runsOf(lines: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}
