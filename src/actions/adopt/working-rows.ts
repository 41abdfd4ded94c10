/** The rows of a plan while an adoption is decided: what stands there, and what comes in. */
import type { TableSheetKey } from "../../domain/schema/plan-schema";
import type { AdoptedValue } from "./adopted-row";

export interface WorkingRow {
  /** One-based row of the plan's sheet; undefined for a row that comes in. */
  readonly rowNumber?: number;
  readonly before: Readonly<Record<string, AdoptedValue>>;
  /** What the row holds now: before, and what has been filled in. */
  values: Record<string, AdoptedValue>;
}

/** A cell whose plan and source differ; the plan's stays. */
export interface AdoptionConflict {
  readonly target: TableSheetKey;
  /** Undefined where two rows of the source contradict each other. */
  readonly rowNumber: number | undefined;
  readonly column: string;
  readonly plan: AdoptedValue;
  readonly source: AdoptedValue;
  /** The plan's cell is blank, but a formula of somebody's own says so. */
  readonly isFormula?: boolean;
}

/** Columns by which a row of the source finds its row of the plan, where they are not the natural key. */
const matchColumns: Readonly<Partial<Record<TableSheetKey, readonly string[]>>> = {
  profile: ["field"],
  measures: ["title"],
  goals: ["title"],
  team: ["short_name"],
};
/** Sheets on which a blank cell of the key means something of its own ("all"). */
const exactSheets: ReadonlySet<TableSheetKey> = new Set<TableSheetKey>(["kpis", "prices"]);

/** Text as it is compared: without case and repeated spaces. */
export function comparable(value: AdoptedValue | undefined): string {
  return value === null || value === undefined ? "" : String(value).trim().replace(/\s+/g, " ").toLowerCase();
}

/** The row that an incoming row is about: one with the same key, else one that lacks a part of it or has it in addition. */
export function findRow(
  target: TableSheetKey,
  naturalKey: readonly string[],
  rows: readonly WorkingRow[],
  values: Readonly<Record<string, AdoptedValue>>,
): WorkingRow | undefined {
  const columns = matchColumns[target] ?? naturalKey;
  const differs = (row: WorkingRow, isExact: boolean) =>
    columns.some((column) => {
      const [own, other] = [comparable(row.values[column]), comparable(values[column])];
      return own !== other && (isExact || (own !== "" && other !== ""));
    });
  const exact = rows.find((row) => !differs(row, true));
  if (exact !== undefined || exactSheets.has(target)) return exact;
  const [subject = ""] = columns;
  if (comparable(values[subject]) === "") return undefined;
  const [only, ...others] = rows.filter((row) => comparable(row.values[subject]) !== "" && !differs(row, false));
  return others.length === 0 ? only : undefined;
}

/** Fills blank cells of a row; cells that hold something else stay and are conflicts. */
export function fillRow(
  target: TableSheetKey,
  row: WorkingRow,
  values: Readonly<Record<string, AdoptedValue>>,
): readonly AdoptionConflict[] {
  return Object.entries(values).flatMap(([column, source]): AdoptionConflict[] => {
    const plan = row.values[column] ?? null;
    if (source === null) return [];
    if (plan === null) row.values[column] = source;
    return plan === null || isSame(plan, source) ? [] : [{ target, rowNumber: row.rowNumber, column, plan, source }];
  });
}

function isSame(plan: AdoptedValue, source: AdoptedValue): boolean {
  if (typeof plan === "number" && typeof source === "number") return Math.abs(plan - source) <= 1e-9 * Math.abs(plan);
  return comparable(plan) === comparable(source);
}
