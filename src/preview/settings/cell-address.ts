export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const largest = { row: 1_048_576, column: 16_384 } as const;

/** Row and column, from zero, of a cell that is written as "B3"; undefined for what is no cell. */
export function readCellAddress(address: string): CellPlace | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return column <= largest.column && row <= largest.row ? { row: row - 1, column: column - 1 } : undefined;
}
