/** Which neighbours the text of one row runs over: as in Excel, only empty ones. Lengths in pixels. */

/** What is known of one cell's text. */
export interface SpillCell {
  /** Width that the text needs with its padding; undefined for what never runs over (numbers, wrapped text, merges). */
  readonly textWidth: number | undefined;
  readonly horizontal: string;
}

export interface SpillRow {
  /** The cells with content, by column. */
  readonly cells: ReadonlyMap<number, SpillCell>;
  width(column: number): number;
  /** True where text may not run into the column although it is empty, as into a merged range. */
  isBlocked(column: number): boolean;
  readonly lastColumn: number;
}

/** The columns that the text of `column` may be read over: itself and the empty neighbours it needs. */
export interface Spill {
  readonly from: number;
  readonly to: number;
}

/** The spill of every cell of the row that needs more room than its own column. */
export function spillRow(row: SpillRow): ReadonlyMap<number, Spill> {
  const spills = new Map<number, Spill>();
  for (const [column, { textWidth, horizontal }] of row.cells) {
    const missing = (textWidth ?? 0) - row.width(column);
    // The text of a hidden column is hidden with it.
    if (missing <= 0 || row.width(column) === 0) continue;
    const before = horizontal === "right" ? missing : horizontal === "center" ? missing / 2 : 0;
    const spill = { from: reach(row, column, -1, before), to: reach(row, column, 1, missing - before) };
    if (spill.from < spill.to) spills.set(column, spill);
  }
  return spills;
}

function reach(row: SpillRow, column: number, step: 1 | -1, missing: number): number {
  let reached = column;
  let room = 0;
  while (room < missing) {
    const next = reached + step;
    if (next < 0 || next > row.lastColumn || row.cells.has(next) || row.isBlocked(next)) break;
    reached = next;
    room += row.width(next);
  }
  return reached;
}
