/** What the checks of a plan's contents look at, and the words in which they say what they found. */
import type { Finding, Severity } from "../finding";
import { isRowId } from "../row-id";
import { isOpen } from "../strategy/measure-figures";
import type { PriceRules } from "../strategy/price-guard";
import type { PlacedRow, SheetKey, TableSheetKey } from "../schema/plan-schema";

/** Computed cells of a line of the target gap; `null` where the sheet shows none. */
export interface GapFigures {
  readonly rowNumber: number;
  readonly unit: string;
  readonly total: number | null;
  readonly residual: number | null;
}

/** Our revenue of a line of the white space: typed, or else what the sheet takes from the KPIs; `null` for none. */
export interface PotentialFigures {
  readonly rowNumber: number;
  readonly revenue: number | null;
}

/** A plan with the day on which it is checked. Of sheets that it does not have or that are switched off there are no rows. */
export interface CheckedPlan {
  /** ISO date. */
  readonly today: string;
  readonly firstPlanYear: number;
  /** Number of plan years. */
  readonly horizon: number;
  /** Month in which the fiscal year starts, 1 to 12. */
  readonly fiscalYearStart: number;
  /** Sheets that the workbook has and that are switched on. */
  readonly sheets: ReadonlySet<string>;
  readonly rows: { readonly [K in TableSheetKey]: readonly PlacedRow<K>[] };
  readonly gaps: readonly GapFigures[];
  readonly potentials: readonly PotentialFigures[];
  /** Ids of all rows, also of those on sheets that are switched off. */
  readonly ids: ReadonlySet<string>;
  readonly priceRules: Omit<PriceRules, "today">;
}

/** A row of a sheet of the plan. */
export type CheckedRowOf<K extends TableSheetKey> = CheckedPlan["rows"][K][number];

type Params = Finding["params"];

/** A way to make findings of one sheet: code, severity, row number, column and parameters. */
export function findingsOn(sheet: SheetKey) {
  return (code: string, severity: Severity, row: number | undefined, column: string, params: Params = {}): Finding => ({
    code,
    severity,
    sheet,
    ...(row !== undefined && { row }),
    column,
    params,
  });
}

/** The id that a reference cell begins with; undefined for free text (data model, 12). */
export function referredId(cell: string | null): string | undefined {
  const [first = "", ...rest] = (cell ?? "").trim().split(" ");
  const isReference = isRowId(first) && (rest.length === 0 || rest[0] === "·");
  return isReference ? first : undefined;
}

/** A text as it may stand in a sentence: one line, not too long. */
export function shortTitle(text: string | null): string {
  const line = (text ?? "").replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}

/** A measure that is still to be done. */
export function isOpenMeasure({ values }: CheckedRowOf<"measures">): boolean {
  return isOpen(values);
}

/** What rows need to know of measures to tell whether something is done about them; a cancelled measure does nothing. */
export interface MeasureLinks {
  /** Ids of the rows that measures come from. */
  readonly origins: ReadonlySet<string>;
  readonly cancelled: ReadonlySet<string>;
}

export function measureLinks({ rows }: { readonly rows: Pick<CheckedPlan["rows"], "measures"> }): MeasureLinks {
  const cancelled = rows.measures.filter(({ values }) => values.status === "cancelled");
  return {
    origins: idsIn(rows.measures.filter((row) => !cancelled.includes(row)).map(({ values }) => values.origin)),
    cancelled: new Set(cancelled.flatMap(({ values }) => values.id ?? [])),
  };
}

/** Ids that reference cells begin with. */
export function idsIn(cells: readonly (string | null)[]): ReadonlySet<string> {
  return new Set(cells.flatMap((cell) => referredId(cell) ?? []));
}

/** True for a row that leads to a measure: it names one, or a measure names it as its origin. */
export function leadsToMeasure(
  { id, measure = null }: { readonly id: string | null; readonly measure?: string | null },
  { origins, cancelled }: MeasureLinks,
): boolean {
  const isNamed = measure !== null && !cancelled.has(referredId(measure) ?? "");
  return isNamed || (id !== null && origins.has(id));
}

/** True for what somebody has looked at since it ended: its row stays as history, and nobody has to be told. */
export function isConfirmedAfter(end: string, asOf: string | null): boolean {
  return asOf !== null && asOf > end;
}
