/** What a repair is: decided in pure code from what was read, shown before it is carried out. */
import type { RepairCode } from "../../domain/checks/repairs";
import type { SheetKey } from "../../domain/schema/plan-schema";
import type { Change } from "../changes";

/** What exactly is repaired; each has its sentence in `localisation/repair-texts.ts`. */
export const repairKinds = [
  "meta_value",
  "meta_keys",
  "table_renamed",
  "table_from_range",
  "sheet_recreated",
  "marker",
  "name",
  "column_inserted",
  "column_found",
  "pointer",
  "header",
  "rows_below",
  "formula",
  "page_formula",
  "list_cells",
  "chart",
  "validation",
  "conditional_format",
  "id_missing",
  "id_duplicate",
  "number_text",
  "date_text",
  "choice",
  "reference_title",
  "stamp",
] as const;
export type RepairKind = (typeof repairKinds)[number];

/**
 * Repairs are carried out stage by stage, because each stage builds on what the ones before have restored: what the
 * plan is; its sheets and tables; columns and rows; formulas and rules; entries.
 */
export type RepairStage = 1 | 2 | 3 | 4 | 5;

export interface Repair {
  readonly code: RepairCode;
  readonly kind: RepairKind;
  readonly stage: RepairStage;
  readonly sheet?: SheetKey;
  /** One-based row of the worksheet: the first that is concerned. */
  readonly row?: number;
  /** Column key of the schema. */
  readonly column?: string;
  /** How many cells, rows or names it changes. */
  readonly count: number;
  /** What stands there now and what will, as people read it; of several the first ones. */
  readonly before: string;
  readonly after: string;
  /** Something else may have been meant: it is carried out only where somebody has agreed to it. */
  readonly needsConsent: boolean;
  /** What people typed and what will not stand in its cell any more; kept in the log of the plan. */
  readonly replaced: readonly ReplacedCell[];
  readonly changes: readonly Change[];
}

export interface ReplacedCell {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A repair with what most of them have in common. */
export function repair(given: Pick<Repair, "code" | "kind" | "stage" | "changes"> & Partial<Repair>): Repair {
  return { count: 1, before: "", after: "", needsConsent: false, replaced: [], ...given };
}

/** The first ones of several texts, for the preview. */
export function firstOf(texts: readonly string[]): string {
  const shown = [...new Set(texts)].slice(0, 3).join(" | ");
  return new Set(texts).size > 3 ? `${shown} …` : shown;
}
