import type { RepairCode } from "./checks/repairs";
import type { SheetKey } from "./schema/plan-schema";

export type Severity = "error" | "warning" | "info";

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Order of findings for `sort`: the worst first, equals as they stand. */
export function bySeverity(left: { readonly severity: Severity }, right: { readonly severity: Severity }): number {
  return ranks[left.severity] - ranks[right.severity];
}

/**
 * Something expected that a person should know: a code with the facts its text needs, and its place.
 * The text in German and English stands in `localisation/`.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet?: SheetKey;
  /** One-based row of the worksheet, as the user sees it. */
  readonly row?: number;
  /** Column key of the schema. */
  readonly column?: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** What repairs this finding, where it is not the repair of its code; `null` where it cannot be repaired. */
  readonly repair?: RepairCode | null;
}
