/** Sets of cells as lists of blocks that do not overlap. */
import type { CellRange } from "../package/workbook-file";
import { contains, intersection } from "./addresses";

/** What remains of a block without another: up to four blocks, in reading order. */
export function subtract(area: CellRange, hole: CellRange): readonly CellRange[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const { top, left, bottom, right } = common;
  return [
    { ...area, bottom: top - 1 },
    { top, bottom, left: area.left, right: left - 1 },
    { top, bottom, left: right + 1, right: area.right },
    { ...area, top: bottom + 1 },
  ].filter((rest) => rest.top <= rest.bottom && rest.left <= rest.right);
}

/** The same cells without any of them twice. */
export function withoutOverlaps(areas: readonly CellRange[]): readonly CellRange[] {
  const kept: CellRange[] = [];
  for (const area of areas) {
    let rest: readonly CellRange[] = [area];
    for (const known of kept) rest = rest.flatMap((part) => subtract(part, known));
    kept.push(...rest);
  }
  return kept;
}

/** What two sets of cells have in common. */
export function commonAreas(one: readonly CellRange[], other: readonly CellRange[]): readonly CellRange[] {
  return withoutOverlaps(one.flatMap((area) => other.flatMap((second) => intersection(area, second) ?? [])));
}

export function isInAreas(areas: readonly CellRange[], row: number, column: number): boolean {
  const cell = { top: row, left: column, bottom: row, right: column };
  return areas.some((area) => contains(area, cell));
}

/** Smallest block around all of them; there is at least one. */
export function boundingArea(areas: readonly CellRange[]): CellRange {
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}

/** Runs of following numbers in an ascending list, as `[first, last]`. */
export function runsOf(numbers: Iterable<number>): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const value of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === value - 1) run[1] = value;
    else runs.push([value, value]);
  }
  return runs;
}

/**
 * Blocks of the cells, as large as rows in reading order allow: rows with the same columns become one.
 * @param cells in reading order
 */
export function areasOfCells(cells: Iterable<readonly [row: number, column: number]>): readonly CellRange[] {
  const rows = new Map<number, number[]>();
  for (const [row, column] of cells) {
    const columns = rows.get(row);
    if (columns) columns.push(column);
    else rows.set(row, [column]);
  }
  const areas: CellRange[] = [];
  let above = new Map<string, number>();
  for (const [row, columns] of rows) above = addRow(areas, above, row, columns);
  return areas;
}

/** Lets blocks of the row above grow; answers where the blocks stand that end in this row, by their columns. */
function addRow(
  areas: CellRange[],
  above: ReadonlyMap<string, number>,
  row: number,
  columns: readonly number[],
): Map<string, number> {
  const open = new Map<string, number>();
  for (const [left, right] of runsOf(columns)) {
    const key = `${left}:${right}`;
    const at = above.get(key);
    const known = at === undefined ? undefined : areas[at];
    const isNext = at !== undefined && known?.bottom === row - 1;
    if (isNext) areas[at] = { ...known, bottom: row };
    else areas.push({ top: row, left, bottom: row, right });
    open.set(key, isNext ? at : areas.length - 1);
  }
  return open;
}
