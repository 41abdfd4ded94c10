/** Which filters a batch clears before it writes, and sets again at its end. */
import type { Change } from "../workbook/changes";
import type { ColumnCriteria, FilteredColumn, FilterSnapshot } from "../workbook/filter-snapshot";
import { sheetWritten } from "../workbook/filters";
import type { Batch } from "./batches";

/** The filters that hide rows, as far as the workbook has been read and written since. */
export interface KnownFilters {
  filters: readonly FilterSnapshot[];
}

/** A filter of which a batch writes rows. */
export interface FilterStep {
  /** As its sheet, table and columns are called and placed when the batch begins. */
  readonly before: FilterSnapshot;
  /** As they are when it ends; missing where its sheet has gone by then. */
  readonly after: FilterSnapshot | undefined;
}

export interface BatchFilters {
  readonly steps: readonly FilterStep[];
  /** All filters, once the batch is done. */
  readonly left: readonly FilterSnapshot[];
}

/**
 * What each batch does with the filters. Those on sheets of which it writes no rows stay untouched. New criteria hold
 * from the last batch on that writes rows of theirs.
 */
export function batchFilters(
  filters: readonly FilterSnapshot[],
  batches: readonly Batch[],
  criteria: readonly ColumnCriteria[] = [],
): readonly BatchFilters[] {
  let now: readonly FilterSnapshot[] = filters;
  return batches.map((batch, index) => {
    const later = batches.slice(index + 1);
    const passages = now.map((filter) => withCriteria(passageOf(filter, batch), later, criteria));
    now = passages.flatMap(({ after, isTouched }) => (isTouched ? whatIsSetAgain(after) : (after ?? [])));
    return { steps: passages.filter(({ isTouched }) => isTouched), left: now };
  });
}

/** What cannot be set again is gone after that. */
function whatIsSetAgain(filter: FilterSnapshot | undefined): FilterSnapshot[] {
  const columns = filter?.columns.filter(({ criteria }) => criteria !== undefined) ?? [];
  return filter !== undefined && columns.length > 0 ? [{ ...filter, columns }] : [];
}

interface Passage extends FilterStep {
  readonly isTouched: boolean;
}

function passageOf(before: FilterSnapshot, batch: Batch): Passage {
  let after: FilterSnapshot | undefined = before;
  let isTouched = false;
  for (const change of batch) {
    if (after === undefined) break;
    isTouched ||= isSame(sheetWritten(change), after.sheet);
    after = follow(after, change);
  }
  return { before, after, isTouched };
}

function withCriteria(passage: Passage, later: readonly Batch[], criteria: readonly ColumnCriteria[]): Passage {
  const { after, isTouched } = passage;
  const own = criteria.filter(({ table }) => isSame(table, after?.table));
  if (after === undefined || own.length === 0 || !isTouched || isWrittenBy(later, after)) return passage;
  const columns = after.columns.map((column) => {
    const next = own.find(({ index }) => index === column.index);
    return next === undefined ? column : { ...column, criteria: next.criteria };
  });
  return { ...passage, after: { ...after, columns } };
}

function isWrittenBy(batches: readonly Batch[], filter: FilterSnapshot): boolean {
  let now = filter;
  return batches.some((batch) => {
    const { after, isTouched } = passageOf(now, batch);
    now = after ?? now;
    return isTouched;
  });
}

function follow(filter: FilterSnapshot, change: Change): FilterSnapshot | undefined {
  switch (change.kind) {
    case "renameSheet":
      return isSame(change.sheet, filter.sheet) ? { ...filter, sheet: change.to } : filter;
    case "removeSheet":
      return isSame(change.sheet, filter.sheet) ? undefined : filter;
    case "renameTable":
      return isSame(change.table, filter.table) ? { ...filter, table: change.to } : filter;
    case "insertTableColumn":
      return isSame(change.table, filter.table)
        ? { ...filter, columns: movedBehind(change.index, filter.columns) }
        : filter;
    default:
      return filter;
  }
}

function movedBehind(index: number, columns: readonly FilteredColumn[]): FilteredColumn[] {
  return columns.map((column) => (column.index < index ? column : { ...column, index: column.index + 1 }));
}

const isSame = (one: string | undefined, other: string | undefined) =>
  one !== undefined && other !== undefined && one.toLowerCase() === other.toLowerCase();
