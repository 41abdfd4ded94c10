/** Rows or columns in a line: where each one begins, and which one lies at a place. Lengths in pixels. */

export interface Axis {
  /** How many there are. */
  readonly count: number;
  /** Distance of the beginning of `index` from the beginning of the first. */
  offset(index: number): number;
  /** 0 for a hidden one. */
  size(index: number): number;
  /** The one at a distance from the beginning, held within the axis; never a hidden one unless all are hidden. */
  at(position: number): number;
  /** The nearest shown one from `index` on in a direction; undefined where there is none. */
  shown(index: number, step: 1 | -1): number | undefined;
}

/**
 * An axis where all have the same size but those in `sizes` (by index).
 * Memory and time depend on the exceptions only: a sheet has a million rows.
 */
export function createAxis(count: number, defaultSize: number, sizes: ReadonlyMap<number, number>): Axis {
  const indices = [...sizes.keys()].filter((index) => index < count).sort((a, b) => a - b);
  const shifts = [0];
  for (const index of indices) shifts.push((shifts.at(-1) ?? 0) + (sizes.get(index) ?? defaultSize) - defaultSize);

  const offset = (index: number) => index * defaultSize + (shifts[firstAtLeast(indices, index)] ?? 0);
  const size = (index: number) => sizes.get(index) ?? defaultSize;
  const shown = (index: number, step: 1 | -1) => {
    let candidate = index;
    while (candidate >= 0 && candidate < count && size(candidate) === 0) candidate += step;
    return candidate >= 0 && candidate < count ? candidate : undefined;
  };
  const at = (position: number) => {
    const found = lastBeginningUpTo(offset, count, position);
    return shown(found, -1) ?? shown(found, 1) ?? found;
  };
  return { count, offset, size, at, shown };
}

/** How many of the sorted numbers are smaller than `bound`. */
function firstAtLeast(sorted: readonly number[], bound: number): number {
  return bisect(sorted.length, (place) => (sorted[place] ?? Infinity) >= bound);
}

function lastBeginningUpTo(offset: (index: number) => number, count: number, position: number): number {
  return Math.max(0, bisect(count, (index) => offset(index) > position) - 1);
}

/** The first number from 0 on for which the condition holds, and then for all after it; `end` where there is none. */
function bisect(end: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
