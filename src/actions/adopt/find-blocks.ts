/** Cuts a sheet into blocks of cells along its empty rows and columns, as a person sees them. */
import type { Area, SourceSheet } from "./source-sheet";

/** What a part of the sheet is: one block, or parts side by side that may be one list with an empty column. */
export type Part =
  | { readonly kind: "block"; readonly area: Area }
  | { readonly kind: "beside"; readonly area: Area; readonly parts: readonly Part[] };

interface Filled {
  readonly row: number;
  readonly column: number;
}

/** The parts of a sheet from top to bottom. Cells of the `taken` areas count as empty. */
export function findParts(sheet: SourceSheet, taken: readonly Area[] = []): readonly Part[] {
  const isTaken = ({ row, column }: Filled) =>
    taken.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  const filled = sheet.cells.flatMap((cells, index) =>
    cells.flatMap((cell, offset): Filled[] =>
      cell === null || String(cell).trim() === "" ? [] : [{ row: sheet.top + index, column: sheet.left + offset }],
    ),
  );
  return cut(filled.filter((cell) => !isTaken(cell)));
}

function cut(cells: readonly Filled[]): readonly Part[] {
  return bands(cells, ({ row }) => row).flatMap(cutBand);
}

function cutBand(cells: readonly Filled[]): readonly Part[] {
  const columns = bands(cells, ({ column }) => column);
  const area = areaOf(cells);
  if (columns.length === 1) return [{ kind: "block", area }];
  return [{ kind: "beside", area, parts: columns.flatMap(cut) }];
}

function areaOf(cells: readonly Filled[]): Area {
  const [first] = cells;
  const start = { top: first?.row ?? 0, left: first?.column ?? 0, bottom: first?.row ?? 0, right: first?.column ?? 0 };
  return cells.reduce(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    start,
  );
}

/** The cells in runs of neighbouring lines; an empty line parts two runs. */
function bands(cells: readonly Filled[], lineOf: (cell: Filled) => number): readonly (readonly Filled[])[] {
  const byLine = new Map<number, Filled[]>();
  for (const cell of cells) {
    const line = byLine.get(lineOf(cell));
    if (line) line.push(cell);
    else byLine.set(lineOf(cell), [cell]);
  }
  const lines = [...byLine.keys()].sort((a, b) => a - b);
  const found: Filled[][] = [];
  lines.forEach((line, index) => {
    const own = byLine.get(line) ?? [];
    const last = found.at(-1);
    if (last !== undefined && lines[index - 1] === line - 1) for (const cell of own) last.push(cell);
    else found.push([...own]);
  });
  return found;
}
