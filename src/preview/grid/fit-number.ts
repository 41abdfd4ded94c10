/** What a number shows in its column: whole, with fewer decimals where its format leaves that open, else ####. */

export interface NumberToFit {
  readonly text: string;
  readonly value: number;
  /** The cell has the format "General". */
  readonly isGeneral: boolean;
  /** Room for the text in pixels. */
  readonly room: number;
  width(text: string): number;
}

export function fitNumber({ text, value, isGeneral, room, width }: NumberToFit): string {
  if (width(text) <= room) return text;
  const shorter = isGeneral ? fewerDecimals(text, value).find((each) => width(each) <= room) : undefined;
  return shorter ?? "#".repeat(Math.max(1, Math.floor(room / Math.max(1, width("#")))));
}

/** The number with one decimal less each, the longest first. */
function fewerDecimals(text: string, value: number): readonly string[] {
  const [, mark, decimals] = /^-?\d+([.,])(\d+)$/.exec(text) ?? [];
  if (mark === undefined || decimals === undefined) return [];
  const counts = Array.from({ length: decimals.length }, (_, index) => decimals.length - 1 - index);
  return counts.map((count) => value.toFixed(count).replace(".", mark));
}
