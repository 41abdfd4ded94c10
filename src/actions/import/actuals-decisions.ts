import type { Finding } from "../../domain/finding";
import type { KpiFigures } from "../../domain/kpi/kpi-figures";
import type { ImportChoice } from "./remembered-import";

/** A KPI row as it stands in the plan. */
export interface ExistingKpiRow {
  /** One-based row of the worksheet. */
  readonly rowNumber: number;
  readonly figures: KpiFigures;
  readonly source: string | null;
  /** What stands in a cell of figures and is none, such as "about 500"; such a row is not empty. */
  readonly unreadable?: string | undefined;
  /** A cell that an import writes holds a formula of somebody's own. */
  readonly hasFormula?: boolean | undefined;
}

export interface PlanActualsOptions {
  /** ISO date that goes into `as_of`. */
  readonly today: string;
  /** Text that goes into `source`; made by `importSource`, so that a later import knows its own rows. */
  readonly source: string;
  readonly fiscalYearStart: number;
  /** First and last day of the whole file (ISO dates). */
  readonly dataFirst: string;
  readonly dataLast: string;
  /** Overwrite figures that differ from what the file says for the same period. */
  readonly replaceCorrections?: boolean | undefined;
  /** Blank the figures of combinations that the file no longer has. */
  readonly clearVanished?: boolean | undefined;
  /** Filter and mapping that were given for this import; a plan that remembers none keeps them. */
  readonly choice?: ImportChoice | undefined;
}

/** The only cells of a KPI row that an import writes (data model, 27). */
export interface ActualCells {
  readonly actual: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** First day of the figure where the export begins after the fiscal year did. */
  readonly actualFrom: string | null;
  readonly actualThrough: string | null;
  readonly source: string | null;
  readonly asOf: string;
}

export interface NewActual {
  readonly figures: KpiFigures;
  readonly source: string;
  readonly asOf: string;
}

export interface ActualUpdate {
  readonly rowNumber: number;
  readonly existing: KpiFigures;
  readonly cells: ActualCells;
  readonly unreadable?: string | undefined;
  /**
   * `filled`: had no actual. `newer`: runs further than before. `changed`: still as imported, but the export says
   * otherwise now (a late posting). `confirmed`: only source and date, whose seal is that of other figures. Others: a kept decision that was overruled.
   */
  readonly reason: "filled" | "newer" | "changed" | "confirmed" | "correction_replaced" | "vanished_cleared";
}

/**
 * A figure of the plan that the file contradicts. `corrected`: imported once, changed by hand since, or typed for the same period. `runs_further`: the plan's
 * figure runs further than the file. `by_hand`: the file runs further, but the figure did not come from an import.
 * `unreadable`: a cell holds something that is no figure. `unit`: the row has another unit, so it is never overwritten.
 * `formula`: a cell of the row holds a formula of somebody's own, which is never overwritten either.
 */
export type ConflictReason = "corrected" | "runs_further" | "by_hand" | "unreadable" | "unit" | "formula";

export interface ActualConflict {
  readonly rowNumber: number;
  readonly existing: KpiFigures;
  readonly imported: KpiFigures;
  readonly reason: ConflictReason;
  readonly unreadable?: string | undefined;
}

/** What an import does to the KPI rows of a plan. */
export interface ActualsPlan {
  readonly newRows: readonly NewActual[];
  readonly updates: readonly ActualUpdate[];
  readonly unchanged: readonly ExistingKpiRow[];
  /** Kept as they are in the plan. */
  readonly conflicts: readonly ActualConflict[];
  /** Imported once, no longer in the file, kept as they are in the plan. */
  readonly vanished: readonly ExistingKpiRow[];
  /** On the sheet "kpis": one per conflict and vanished row, and what was overwritten. */
  readonly findings: readonly Finding[];
}

/** What an import does to a plan: to its KPI rows, and to what it remembers of how it was filled. */
export interface ImportDecisions extends ActualsPlan {
  /** Filter and mapping that the plan is to remember from now on. */
  readonly remembers: ImportChoice | undefined;
}
