import type { TableSheetKey } from "../../domain/schema/plan-schema";
import type { AdoptionFinding } from "./suggestion";

export type AdoptedValue = string | number | null;

/** A row for a sheet of the plan: codes, ISO dates and numbers; names of people and titles of other rows still as text. */
export interface AdoptedRow {
  readonly target: TableSheetKey;
  /** The sheet or file that it comes from. */
  readonly sheet: string;
  /** One-based row of that sheet. */
  readonly line: number;
  readonly values: Readonly<Record<string, AdoptedValue>>;
}

/** A KPI that the catalogue does not know, as the source calls it. */
export interface OwnKpi {
  readonly key: string;
  readonly name: string;
  readonly unit: string | null;
}

/** The rows of a block with everything that was noticed on the way. */
export interface BlockRows {
  readonly rows: readonly AdoptedRow[];
  readonly findings: readonly AdoptionFinding[];
  readonly ownKpis?: readonly OwnKpi[];
}

/** What reading needs to know of the plan and of what the user settled. */
export interface ReadingContext {
  /** ISO date. */
  readonly today: string;
  /** Month in which the fiscal year starts. */
  readonly fiscalYearStart: number;
  /** ISO code of the plan. */
  readonly currency: string;
  readonly decimal?: "," | "." | undefined;
  readonly dates?: "dmy" | "mdy" | "ymd" | undefined;
}
