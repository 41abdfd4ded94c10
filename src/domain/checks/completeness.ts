/**
 * How complete and how fresh the rows of a sheet are, counted over what stands in the cells, whether it is valid or
 * not: the formulas of the overview count the same, and tests hold both against each other.
 */
import { isCellError, type CellValue } from "../cell-value";
import { monthsLater, serialOfDate } from "../dates";
import type { Completeness } from "../schema/define-sheet";

/** The raw cells of the columns that count. */
export interface CountedRow {
  /** One-based row of the worksheet. */
  readonly rowNumber: number;
  readonly cells: ReadonlyMap<string, CellValue>;
}

/** A cell to fill in or to look at again. */
export interface CountedCell {
  readonly rowNumber: number;
  readonly column: string;
}

export interface SheetState {
  /** Rows whose subject is filled. */
  readonly rows: number;
  /** Rows with everything that they need; undefined where a cell that counts holds an error value. */
  readonly complete: number | undefined;
  /** Rows that are dated and fresh; undefined as above, and for sheets whose rows bear no date. */
  readonly fresh: number | undefined;
  /** For each row that is not complete the first cell that it lacks. */
  readonly gaps: readonly CountedCell[];
  /** Dates that are too old, or own intervals that have run out. */
  readonly stale: readonly CountedCell[];
  /** Complete rows that hold a fact, without a date that says how old it is. */
  readonly undated: readonly CountedCell[];
}

/** Serial numbers of the two days that freshness depends on. */
export interface FreshnessDays {
  readonly today: number;
  /** From this day on a date is fresh. */
  readonly since: number;
}

/** Months beyond which an interval makes no difference, and Excel has no date to count back to. */
export const longestFreshness = 1200;

/** The days for a plan whose facts hold so many months; `today` is an ISO date. */
export function freshnessDays(today: string, months: number): FreshnessDays {
  return {
    today: serialOfDate(today),
    since: serialOfDate(monthsLater(today, -Math.trunc(Math.min(months, longestFreshness)))),
  };
}

/** Columns that a rule looks at. */
export function countedColumns({ subject, all, anyOf = [], asOf, due, fact }: Completeness): readonly string[] {
  return [subject, ...all, ...anyOf.flat(), ...[asOf, due, fact].filter((key) => key !== undefined)];
}

/** What a formula takes for filled: also blanks, also an error value. */
const isFilled = (cell: CellValue | undefined) => cell !== undefined && cell !== null && cell !== "";

/** The state of a sheet's rows by its rule. */
export function sheetState(rule: Completeness, rows: readonly CountedRow[], days: FreshnessDays): SheetState {
  const existing = rows.filter(({ cells }) => isFilled(cells.get(rule.subject)));
  const hasError = (columns: readonly string[]) =>
    rows.some(({ cells }) => columns.some((column) => isCellError(cells.get(column) ?? null)));
  const gaps = existing.flatMap(({ cells, rowNumber }) => {
    const column = missingIn(cells, rule);
    return column === undefined ? [] : [{ rowNumber, column }];
  });
  const incomplete = new Set(gaps.map(({ rowNumber }) => rowNumber));
  const isFact = ({ cells, rowNumber }: CountedRow) =>
    !incomplete.has(rowNumber) && (rule.fact === undefined || isFilled(cells.get(rule.fact)));
  const ages = existing.map((row) => ({ row, age: ageOf(row.cells, rule, days) }));
  const ofAge = (wanted: Age) => ages.flatMap(({ row, age }) => (age === wanted ? [cellOf(row, rule, days)] : []));
  const dated = [rule.subject, rule.asOf, rule.due].filter((column) => column !== undefined);
  const counted = [rule.subject, ...rule.all, ...(rule.anyOf ?? []).flat()];
  return {
    rows: existing.length,
    complete: hasError(counted) ? undefined : existing.length - gaps.length,
    fresh: rule.asOf === undefined || hasError(dated) ? undefined : ofAge("fresh").length,
    gaps,
    stale: ofAge("stale"),
    undated: ages.flatMap(({ row, age }) => (age === "undated" && isFact(row) ? [cellOf(row, rule, days)] : [])),
  };
}

type Counts = Pick<SheetState, "rows" | "complete" | "fresh">;

const mean = (shares: readonly number[], count: number) =>
  shares.length === 0 ? undefined : shares.reduce((sum, share) => sum + share, 0) / count;

/** How complete a plan is, 0 to 1: the mean of its sheets, of which an empty one has nothing; undefined for an empty plan. */
export function overallComplete(sheets: readonly Counts[]): number | undefined {
  return mean(sharesOf(sheets, "complete"), sheets.length);
}

/** How fresh a plan is, 0 to 1: the mean of the sheets with rows that bear a date; undefined without any. */
export function overallFresh(sheets: readonly Counts[]): number | undefined {
  const shares = sharesOf(sheets, "fresh");
  return mean(shares, shares.length);
}

function sharesOf(sheets: readonly Counts[], part: "complete" | "fresh"): readonly number[] {
  return sheets.flatMap(({ rows, [part]: counted }) => (counted === undefined || rows === 0 ? [] : [counted / rows]));
}

type Age = "fresh" | "stale" | "undated";

/** A row is dated by its as-of date; its own interval, where it has one, replaces the general one. */
function ageOf(cells: ReadonlyMap<string, CellValue>, rule: Completeness, days: FreshnessDays): Age {
  const asOf = rule.asOf === undefined ? undefined : cells.get(rule.asOf);
  if (typeof asOf !== "number") return "undated";
  const due = rule.due === undefined ? undefined : cells.get(rule.due);
  const isFresh = typeof due === "number" ? due >= days.today : asOf >= days.since;
  return isFresh ? "fresh" : "stale";
}

/** The date to renew: the own interval where that has run out, else the as-of date. */
function cellOf({ cells, rowNumber }: CountedRow, rule: Completeness, { today }: FreshnessDays): CountedCell {
  const due = rule.due === undefined ? undefined : cells.get(rule.due);
  const hasRunOut = typeof due === "number" && due < today;
  return { rowNumber, column: (hasRunOut ? rule.due : rule.asOf) ?? rule.subject };
}

/** The first column that a row needs and does not have. */
function missingIn(cells: ReadonlyMap<string, CellValue>, { all, anyOf = [] }: Completeness): string | undefined {
  const group = anyOf.find((columns) => !columns.some((column) => isFilled(cells.get(column))));
  return all.find((column) => !isFilled(cells.get(column))) ?? group?.[0];
}
