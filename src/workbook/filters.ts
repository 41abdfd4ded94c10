/** Filters belong to the user: a write clears them and sets them again, and what cannot be set again is asked first. */
import type { Change } from "./changes";
import type { FilterSnapshot } from "./filter-snapshot";
import { PlanError, type ApplyOptions, type WorkbookCapabilities, type WorkbookSnapshot } from "./port";

const writesRows: ReadonlySet<Change["kind"]> = new Set<Change["kind"]>([
  "setCells",
  "setFinalCells",
  "clearCells",
  "setLink",
  "fillFormula",
  "resizeTable",
  "insertTableColumn",
  "removeTableRows",
]);

/** The sheet whose rows a change writes, so that a filter there would lead it into wrong ones; looks do no harm. */
export function sheetWritten(change: Change): string | undefined {
  return writesRows.has(change.kind) && "sheet" in change ? change.sheet : undefined;
}

/** True for a filter that the host sets again just as it was. */
export function canRestore({ columns }: FilterSnapshot): boolean {
  return columns.length > 0 && columns.every(({ criteria }) => criteria !== undefined);
}

/**
 * Refuses, before anything is written, changes on a sheet with a filter that would be lost by it, unless the user has
 * agreed to that. Filters that are set again as they were are in nobody's way.
 * @throws PlanError `tableFiltered` with `sheet`, `table` and `column`, or `filterUnreadable` with `sheet` where the
 * host does not tell which column is filtered
 */
export function refuseFiltered(
  { filters = [] }: Pick<WorkbookSnapshot, "filters">,
  changes: readonly Change[],
  { writesFiltered }: WorkbookCapabilities,
  { acceptsFilterLoss = false }: ApplyOptions = {},
): void {
  if (writesFiltered || acceptsFilterLoss) return;
  const touched = new Set(changes.map(sheetWritten));
  const lost = filters.find((filter) => touched.has(filter.sheet) && !canRestore(filter));
  if (lost !== undefined) throw lossOf(lost);
}

/**
 * Refuses to remove sheets with a filter that hides rows: it would go with them, whatever its criteria, unless the user
 * has agreed to that.
 * @throws PlanError `removalFiltered` with `sheet`
 */
export function refuseFilteredRemoval(
  { filters = [] }: Pick<WorkbookSnapshot, "filters">,
  removed: readonly string[],
  { acceptsFilterLoss = false }: ApplyOptions = {},
): void {
  const lost = filters.find(({ sheet }) => removed.includes(sheet));
  if (lost !== undefined && !acceptsFilterLoss) throw new PlanError("removalFiltered", { sheet: lost.sheet });
}

function lossOf({ sheet, table, columns }: FilterSnapshot): PlanError {
  const headers = columns.flatMap(({ header, criteria }) =>
    criteria === undefined && header !== undefined ? [header] : [],
  );
  if (table === undefined || headers.length === 0) return new PlanError("filterUnreadable", { sheet });
  return new PlanError("tableFiltered", { sheet, table, column: headers.join(", ") });
}
