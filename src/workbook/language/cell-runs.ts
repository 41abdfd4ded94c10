import type { CellInput, Change } from "../changes";

/** New contents of one cell. */
export interface NewCell {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
}

/** One change for each column, as far as its cells stand below one another with few between them. */
export function columnChanges(sheet: string, cells: readonly NewCell[]): Change[] {
  const runs: { top: number; readonly left: number; readonly cells: CellInput[][] }[] = [];
  for (const { row, column, input } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    const gap = last ? row - last.top - last.cells.length : -1;
    if (last?.left !== column || gap < 0 || gap > widestGap) {
      runs.push({ top: row, left: column, cells: [[input]] });
      continue;
    }
    last.cells.push(...Array.from({ length: gap }, (): CellInput[] => [null]), [input]);
  }
  return runs.map(({ top, left, cells: column }): Change => ({ kind: "setCells", sheet, top, left, cells: column }));
}

/** Cells left alone cost a few bytes each, a change some hundreds. */
const widestGap = 60;
