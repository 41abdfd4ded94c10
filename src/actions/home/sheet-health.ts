/**
 * How complete and how fresh the rows of a plan are, counted as the formulas of the overview count: over what stands in
 * the cells, whether it is valid or not. Tests hold both against each other.
 */
import { isCellError, type CellValue } from "../../domain/cell-value";
import { monthsLater, serialOfDate } from "../../domain/dates";
import type { Completeness } from "../../domain/schema/define-sheet";
import { planSheets, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { WorkbookSnapshot } from "../../workbook/port";
import type { Plan } from "../../workbook/read-plan";
import { defaultFreshnessMonths } from "../../workbook/sheets/meta-sheet";
import { healthSheets } from "../../workbook/sheets/overview-layout";
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
  const since = freshSince(plan, today);
  return healthSheets.flatMap((sheet) => {
    const body = bodyOf(sheet, plan, snapshot);
    return body ? [healthOf(sheet, body, since)] : [];
  });
}

/** The day from which on dates are fresh, as a serial number: some months before today (settings, else twelve). */
export function freshSince(plan: Plan, today: string): number {
  const threshold = plan.rows.settings.find(
    ({ values }) => values.kind === "threshold" && values.name === "freshness_months",
  );
  const months = threshold?.values.number ?? 0;
  return serialOfDate(monthsLater(today, -(months > 0 ? Math.trunc(months) : defaultFreshnessMonths)));
}

interface Body {
  /** The raw cells of the columns that count, by row of the table. */
  readonly rows: readonly ReadonlyMap<string, CellValue>[];
  placeOf(row: number, column: string): CellPlace;
}

function bodyOf(sheet: TableSheetKey, plan: Plan, { tables }: WorkbookSnapshot): Body | undefined {
  const table = plan.tables[sheet];
  const cells = tables.find(({ name }) => name === planSheets[sheet].table)?.rows;
  const columns = countedColumns(sheet);
  if (!table || !cells || columns.some((column) => !table.positions.has(column))) return undefined;
  return {
    rows: cells.map(
      (row) => new Map(columns.map((column) => [column, row[table.positions.get(column) ?? -1] ?? null])),
    ),
    placeOf: (row, column) => ({
      sheet: table.sheet,
      row: table.top + 1 + row,
      column: table.left + (table.positions.get(column) ?? 0),
    }),
  };
}

const ruleOf = (sheet: TableSheetKey): Completeness | undefined =>
  "completeness" in planSheets[sheet] ? planSheets[sheet].completeness : undefined;

function countedColumns(sheet: TableSheetKey): readonly string[] {
  const rule = ruleOf(sheet);
  if (!rule) return [];
  return [rule.subject, ...rule.all, ...(rule.anyOf ?? []).flat(), ...(rule.asOf === undefined ? [] : [rule.asOf])];
}

/** What a formula takes for filled: also blanks, also an error value. */
const isFilled = (cell: CellValue | undefined) => cell !== undefined && cell !== null && cell !== "";

function healthOf(sheet: TableSheetKey, body: Body, since: number): SheetHealth {
  const rule: Completeness = ruleOf(sheet) ?? { subject: "id", all: [] };
  const rows = body.rows.map((cells, index) => ({ cells, index }));
  const existing = rows.filter(({ cells }) => isFilled(cells.get(rule.subject)));
  const hasError = (columns: readonly string[]) =>
    rows.some(({ cells }) => columns.some((column) => isCellError(cells.get(column) ?? null)));
  const { asOf } = rule;
  const counted = [rule.subject, ...rule.all, ...(rule.anyOf ?? []).flat()];
  const gaps = existing.flatMap(({ cells, index }) => {
    const column = missingIn(cells, rule);
    return column === undefined ? [] : [body.placeOf(index, column)];
  });
  const dated = asOf === undefined ? [] : existing.filter(({ cells }) => typeof cells.get(asOf) === "number");
  const fresh = dated.filter(({ cells }) => asOf !== undefined && Number(cells.get(asOf)) >= since);
  const stale = dated.find((row) => !fresh.includes(row));
  return {
    sheet,
    rows: existing.length,
    complete: hasError(counted) ? undefined : existing.length - gaps.length,
    fresh: asOf === undefined || hasError([rule.subject, asOf]) ? undefined : fresh.length,
    firstGap: existing.length === 0 ? body.placeOf(0, rule.subject) : gaps[0],
    firstStale: stale && asOf !== undefined ? body.placeOf(stale.index, asOf) : undefined,
  };
}

/** The first column that a row needs and does not have. */
function missingIn(cells: ReadonlyMap<string, CellValue>, { all, anyOf = [] }: Completeness): string | undefined {
  const group = anyOf.find((columns) => !columns.some((column) => isFilled(cells.get(column))));
  return all.find((column) => !isFilled(cells.get(column))) ?? group?.[0];
}
