/** Place of the last entry of which this holds; -1 where there is none. */
export function lastIndex<T>(entries: readonly T[], holds: (entry: T) => boolean): number {
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    // every index below the length has its entry, which may itself be undefined
    if (holds(entries[index] as T)) return index;
  }
  return -1;
}
