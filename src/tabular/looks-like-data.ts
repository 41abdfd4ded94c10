import { cellText, isBlank } from "./cell-content";
import { readDateText } from "./date-text";
import { readNumberText } from "./number-text";
import type { RawCell } from "./raw-table";

const year = /^(?:19|20|21)\d\d$/;

/** Whether a cell holds a number, a date or a truth value: what headers do not hold. Years are headers as well. */
export function looksLikeData(cell: RawCell): boolean {
  const text = cellText(cell);
  if (text === "" || year.test(text)) return false;
  return typeof cell !== "string" || readNumberText(text) !== undefined || readDateText(text) !== undefined;
}

/** Whether a row could be the headers: something that is not a year stands in it, and nothing that looks like data. */
export function looksLikeHeaders(cells: readonly RawCell[]): boolean {
  return cells.some((cell) => !isBlank(cell) && !year.test(cellText(cell))) && !cells.some(looksLikeData);
}

/** How many cells of a row are not blank. */
export function countFilled(cells: readonly RawCell[]): number {
  return cells.reduce<number>((count, cell) => (isBlank(cell) ? count : count + 1), 0);
}

/** The number that occurs most often, the greater one of a tie; 0 if there is none. */
export function mostFrequent(numbers: Iterable<number>): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [best] = [...counts].sort(([one, ones], [other, others]) => others - ones || other - one);
  return best?.[0] ?? 0;
}
