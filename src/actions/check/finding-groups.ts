import { groupBy } from "../../domain/group-by";
import type { Severity } from "../../domain/finding";
import type { SheetKey } from "../../domain/schema/plan-schema";
import type { PlacedFinding } from "../home/workbook-state";

/** Findings of one sheet and severity. */
export interface SheetGroup {
  /** Undefined for what is about the plan as a whole. */
  readonly sheet: SheetKey | undefined;
  /** How many there are, shown or not. */
  readonly count: number;
  readonly findings: readonly PlacedFinding[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly sheets: readonly SheetGroup[];
}

/** The first `most` findings by severity and sheet, in the order in which they are given: the worst first. */
export function findingGroups(findings: readonly PlacedFinding[], most: number): readonly SeverityGroup[] {
  const shown = new Set(findings.slice(0, most));
  return groupBy(findings, ({ severity }) => severity).flatMap((ofSeverity) => {
    const [first] = ofSeverity;
    if (!first || !shown.has(first)) return [];
    const sheets = groupBy(ofSeverity, ({ sheet }) => sheet ?? "").flatMap((ofSheet): SheetGroup[] => {
      const listed = ofSheet.filter((finding) => shown.has(finding));
      return listed.length === 0 ? [] : [{ sheet: listed[0]?.sheet, count: ofSheet.length, findings: listed }];
    });
    return [{ severity: first.severity, count: ofSeverity.length, sheets }];
  });
}
