/** What rules have to know of all values of their ranges. Looked up when first asked for, once for each rule. */
import type { CellRange, CellValue, SheetFile } from "../../package/workbook-file";
import { intersection } from "../addresses";
import type { LookSource } from "./create-sheet-looks";

export interface RangeStatistics {
  /** All numbers, the lowest first. */
  numbers(): readonly number[];
  /** How many cells hold this; capital letters do not count, empty cells are not looked at. */
  count(value: CellValue): number;
}

export function createStatistics(source: LookSource, sheet: SheetFile, ranges: readonly CellRange[]): RangeStatistics {
  const read = onFirstUse(() => [...valuesIn(source, sheet, ranges)]);
  const numbers = onFirstUse(() =>
    read()
      .filter((value) => typeof value === "number")
      .sort((one, other) => one - other),
  );
  const counts = onFirstUse(() => countOf(read()));
  return { numbers, count: (value) => counts().get(keyOf(value)) ?? 0 };
}

/** Every cell with a value once, even where ranges overlap. */
function* valuesIn(source: LookSource, sheet: SheetFile, ranges: readonly CellRange[]): Iterable<CellValue> {
  const used = sheet.usedRange();
  const parts = used === undefined ? [] : ranges.flatMap((range) => intersection(range, used) ?? []);
  for (const [index, part] of parts.entries()) {
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++) {
        if (parts.slice(0, index).some((before) => covers(before, row, column))) continue;
        const value = source.value(sheet, row, column);
        if (value !== null && value !== "") yield value;
      }
    }
  }
}

export function covers({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function countOf(values: readonly CellValue[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  return counts;
}

function keyOf(value: CellValue): string {
  if (typeof value === "string") return `text ${value.toLowerCase()}`;
  return typeof value === "object" ? `error ${value?.error ?? ""}` : `${typeof value} ${String(value)}`;
}

/** As PERCENTILE.INC, of sorted numbers and a share of 0 to 1; undefined where there are none. */
export function percentile(numbers: readonly number[], share: number): number | undefined {
  const place = Math.min(1, Math.max(0, share)) * (numbers.length - 1);
  const [low, high] = [numbers[Math.floor(place)], numbers[Math.ceil(place)]];
  return low === undefined || high === undefined ? undefined : low + (high - low) * (place - Math.floor(place));
}

export function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

/** Of all of a population, as STDEV.P. */
export function deviation(numbers: readonly number[]): number {
  const middle = average(numbers);
  return Math.sqrt(average(numbers.map((each) => (each - middle) ** 2)));
}

export function onFirstUse<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
