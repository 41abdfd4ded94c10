/**
 * Which rows of a plan are still open: what is handed over to another person, and what a new period takes along.
 * A row is open unless its own cells say that it has come to its end.
 */
import { fiscalYearOf } from "../kpi/fiscal-year";

/** A row by column key, as `readPlan` gives it. */
export type RowCells = Readonly<Record<string, string | number | null>>;

/** The day on which it is asked, and the month in which fiscal years start. */
export interface Day {
  /** ISO date. */
  readonly today: string;
  /** 1 to 12. */
  readonly fiscalYearStart: number;
}

/** Codes of a status column that close a row, by sheet. */
const closing: Readonly<Record<string, readonly [column: string, codes: readonly string[]]>> = {
  measures: ["status", ["done", "cancelled"]],
  goals: ["status", ["reached", "dropped"]],
  potential: ["status", ["won", "lost", "not_relevant"]],
  history: ["status", ["won", "lost", "solved", "closed"]],
};

/** Columns with the last day, or the fiscal year, in which a row is in force, by sheet. */
const lastDays: Readonly<Record<string, string>> = { exchange: "valid_to", prices: "valid_to", reviews: "date" };
const lastYears: Readonly<Record<string, string>> = {
  kpis: "fiscal_year",
  gap: "fiscal_year",
  customer_goals: "horizon",
};

/** True for a row whose status says that nothing is left to do. */
export function isClosedByStatus(sheet: string, values: RowCells): boolean {
  const [column, codes] = closing[sheet] ?? ["", []];
  const value = values[column];
  return typeof value === "string" && codes.includes(value);
}

/** True for a row that neither its status nor its time has closed. */
export function isOpenRow(sheet: string, values: RowCells, day: Day): boolean {
  return !isClosedByStatus(sheet, values) && !isPast(sheet, values, day);
}

/** The last day, or the last year, in which the row is in force is over. */
export function isPast(sheet: string, values: RowCells, { today, fiscalYearStart }: Day): boolean {
  const [end, year] = [values[lastDays[sheet] ?? ""], values[lastYears[sheet] ?? ""]];
  // ISO dates sort as text
  if (typeof end === "string") return end < today;
  return typeof year === "number" && year < fiscalYearOf(today, fiscalYearStart);
}
