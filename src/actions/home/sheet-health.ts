/** How complete and how fresh the sheets of a plan are, with the cells to fill in or to look at again. */
import {
  freshnessDays,
  countedColumns,
  sheetState,
  type CountedRow,
  type SheetState,
} from "../../domain/checks/completeness";
import type { Completeness } from "../../domain/schema/define-sheet";
import { planSheets, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { WorkbookSnapshot } from "../../workbook/port";
import type { Plan } from "../../workbook/read-plan";
import { defaultFreshnessMonths } from "../../workbook/sheets/meta-sheet";
import { plannedSheets } from "../../workbook/plan-sheets";
import { healthSheetsOf } from "../../workbook/sheets/overview-layout";
import type { CellPlace } from "../open-workbook";

export interface SheetHealth {
  readonly sheet: TableSheetKey;
  /** Rows whose subject is filled. */
  readonly rows: number;
  /** Rows with everything that they need; undefined where a cell that counts holds an error value. */
  readonly complete: number | undefined;
  /** Rows dated recently enough; undefined as above, and for sheets whose rows bear no date. */
  readonly fresh: number | undefined;
  /** The first cell to fill in. */
  readonly firstGap: CellPlace | undefined;
  /** The first row whose date is too old. */
  readonly firstStale: CellPlace | undefined;
}

/** The sheets of which the overview shows the state, in its order; one that has lost a column is left out. */
export function sheetHealths(plan: Plan, snapshot: WorkbookSnapshot, today: string): readonly SheetHealth[] {
  return healthSheetsOf(plannedSheets(plan.settings)).flatMap((sheet) => {
    const state = stateOfSheet(sheet, plan, snapshot, today);
    return state ? [healthOf(sheet, state, plan)] : [];
  });
}

/** The state of a sheet's rows; undefined for one that the plan does not have or that has lost a column. */
export function stateOfSheet(
  sheet: TableSheetKey,
  plan: Plan,
  { tables }: WorkbookSnapshot,
  today: string,
): SheetState | undefined {
  const rule = ruleOf(sheet);
  const table = plan.tables[sheet];
  const cells = tables.find(({ name }) => name === planSheets[sheet].table)?.rows;
  if (!rule || !table || !cells) return undefined;
  const columns = countedColumns(rule);
  if (columns.some((column) => !table.positions.has(column))) return undefined;
  const rows = cells.map((row, index): CountedRow => ({
    rowNumber: table.top + index + 2,
    cells: new Map(columns.map((column) => [column, row[table.positions.get(column) ?? -1] ?? null])),
  }));
  return sheetState(rule, rows, freshnessDays(today, freshnessMonths(plan)));
}

/** The day from which on dates are fresh, as a serial number: some months before today (settings, else twelve). */
export function freshSince(plan: Plan, today: string): number {
  return freshnessDays(today, freshnessMonths(plan)).since;
}

/** Months for which facts hold: from the settings, else twelve. */
export function freshnessMonths({ rows }: Plan): number {
  const threshold = rows.settings.find(
    ({ values }) => values.kind === "threshold" && values.name === "freshness_months",
  );
  const months = threshold?.values.number ?? 0;
  return months > 0 ? Math.trunc(months) : defaultFreshnessMonths;
}

const ruleOf = (sheet: TableSheetKey): Completeness | undefined =>
  "completeness" in planSheets[sheet] ? planSheets[sheet].completeness : undefined;

function healthOf(sheet: TableSheetKey, state: SheetState, plan: Plan): SheetHealth {
  const { rows, complete, fresh, gaps, stale } = state;
  const place = (rowNumber: number | undefined, column: string | undefined): CellPlace | undefined => {
    const table = plan.tables[sheet];
    if (!table || rowNumber === undefined || column === undefined) return undefined;
    return { sheet: table.sheet, row: rowNumber - 1, column: table.left + (table.positions.get(column) ?? 0) };
  };
  const firstRow = (plan.tables[sheet]?.top ?? 0) + 2;
  const firstGap = rows === 0 ? place(firstRow, ruleOf(sheet)?.subject) : place(gaps[0]?.rowNumber, gaps[0]?.column);
  return { sheet, rows, complete, fresh, firstGap, firstStale: place(stale[0]?.rowNumber, stale[0]?.column) };
}
