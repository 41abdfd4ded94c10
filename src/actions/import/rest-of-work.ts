import type { ActualUpdate, ImportDecisions } from "./actuals-decisions";

/**
 * Whether what is to be done now is only what is left of earlier decisions, after an import that came to no end: no
 * figure would be overwritten that a person has not been shown.
 */
export function isRestOf(now: ImportDecisions | undefined, before: ImportDecisions | undefined): boolean {
  if (now === undefined || before === undefined) return false;
  return (
    isAmong(now.newRows, before.newRows) &&
    isAmong(now.conflicts, before.conflicts) &&
    isAmong(now.vanished, before.vanished) &&
    isAmong(now.remembers ? [now.remembers] : [], [before.remembers]) &&
    areLeftUpdates(now.updates, before.updates)
  );
}

function isAmong(some: readonly unknown[], all: readonly unknown[]): boolean {
  const known = new Set(all.map((each) => JSON.stringify(each)));
  return some.every((each) => known.has(JSON.stringify(each)));
}

function areLeftUpdates(now: readonly ActualUpdate[], before: readonly ActualUpdate[]): boolean {
  const known = new Map(before.map((update) => [update.rowNumber, update]));
  return now.every((update) => {
    const shown = known.get(update.rowNumber);
    return shown !== undefined && isLeftOf(update, shown);
  });
}

/** The same cells are to be written to the same row, in which only such cells differ as have been written already. */
function isLeftOf(now: ActualUpdate, shown: ActualUpdate): boolean {
  const { actual, numerator, denominator, actualThrough } = now.existing;
  const written = { actual, numerator, denominator, actualThrough };
  const isSameRow = JSON.stringify({ ...shown.existing, ...written }) === JSON.stringify(now.existing);
  const isKnown = (key: keyof typeof written) => [shown.existing[key], shown.cells[key]].includes(written[key]);
  const hasKnownCells = isKnown("actual") && isKnown("numerator") && isKnown("denominator") && isKnown("actualThrough");
  return isSameRow && hasKnownCells && JSON.stringify(now.cells) === JSON.stringify(shown.cells);
}
