import type { FilterCriteria, FilterSnapshot } from "../workbook/filter-snapshot";
import { canRestore } from "../workbook/filters";
import type { FilterStep } from "./filter-steps";
import { untracked } from "./proxies";
import type { Send } from "./queue";

/** Queues that all rows are shown. Of a table only its criteria go, so that the mark of how it is sorted stays. */
export function clearFilter({ workbook }: Excel.RequestContext, filter: FilterSnapshot): void {
  const { sheet, table, columns } = filter;
  if (table === undefined) return workbook.worksheets.getItem(sheet).autoFilter.clearCriteria();
  const target = workbook.tables.getItem(table);
  if (!canRestore(filter)) return target.clearFilters();
  for (const { index } of columns) target.columns.getItemAt(index).filter.clear();
}

/** Queues that the criteria hold again which can be set; the others are gone. */
export function restoreFilter({ workbook }: Excel.RequestContext, { sheet, table, columns }: FilterSnapshot): void {
  for (const { index, criteria } of columns) {
    if (criteria === undefined) continue;
    if (table !== undefined) {
      workbook.tables.getItem(table).columns.getItemAt(index).filter.apply(hostCriteria(criteria));
      continue;
    }
    const { autoFilter } = workbook.worksheets.getItem(sheet);
    autoFilter.apply(untracked(autoFilter.getRange()), index, hostCriteria(criteria));
  }
}

/**
 * After a batch that failed midway, with filters cleared that it did not come to set again: as far as it goes, since
 * their tables and columns may have been renamed or moved by then, or not yet.
 */
export async function setFiltersAgain(send: Send, steps: readonly FilterStep[]): Promise<void> {
  for (const { before, after } of steps) {
    if (after === undefined || !(await isSetAgain(send, after))) await isSetAgain(send, before);
  }
}

async function isSetAgain(send: Send, filter: FilterSnapshot): Promise<boolean> {
  try {
    await send(async (context) => restoreFilter(context, filter));
    return true;
  } catch {
    return false;
  }
}

function hostCriteria(criteria: FilterCriteria): Excel.FilterCriteria {
  if (criteria.filterOn === "Values") return { filterOn: "Values", values: [...criteria.values] };
  if (criteria.filterOn !== "Dynamic") return criteria;
  // as Excel itself has told it
  return criteria as Excel.FilterCriteria;
}
