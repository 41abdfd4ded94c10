/** The figures of a plan about which a person decides: those that the source contradicts, and those that it no longer yields. */
import type { ActualUpdate, ConflictReason, ImportDecisions } from "../../actions/import/actuals-decisions";
import type { KpiFigures } from "../../domain/kpi/kpi-figures";

export interface KeptFigure {
  /** One-based row of the worksheet. */
  readonly rowNumber: number;
  readonly inPlan: KpiFigures;
  /** What stands in the plan's cell and is no number. */
  readonly unreadable: string | undefined;
  /** Undefined where the source yields nothing. */
  readonly inSource: Pick<KpiFigures, "actual" | "unit"> | undefined;
  readonly reason: ConflictReason | undefined;
  /** The plan's figure goes. */
  readonly isReplaced: boolean;
}

/** Figures that the source contradicts, kept or replaced, in the order of their rows. */
export function differingFigures({ conflicts, updates }: ImportDecisions): readonly KeptFigure[] {
  const kept = conflicts.map(({ rowNumber, existing, imported, reason, unreadable }) => ({
    rowNumber,
    inPlan: existing,
    unreadable,
    inSource: imported,
    reason,
    isReplaced: false,
  }));
  const replaced = updates
    .filter(({ reason }) => reason === "correction_replaced")
    .map(({ rowNumber, existing, cells, unreadable }) => ({
      rowNumber,
      inPlan: existing,
      unreadable,
      inSource: { actual: cells.actual, unit: existing.unit },
      reason: undefined,
      isReplaced: true,
    }));
  return [...kept, ...replaced].sort((one, other) => one.rowNumber - other.rowNumber);
}

/** Figures that the source no longer yields, kept or blanked, in the order of their rows. */
export function vanishedFigures({ vanished, updates }: ImportDecisions): readonly KeptFigure[] {
  const gone =
    (isReplaced: boolean) => (row: { rowNumber: number; figures: KpiFigures; unreadable?: string | undefined }) => ({
      rowNumber: row.rowNumber,
      inPlan: row.figures,
      unreadable: row.unreadable,
      inSource: undefined,
      reason: undefined,
      isReplaced,
    });
  const cleared = updates
    .filter(({ reason }) => reason === "vanished_cleared")
    .map(({ existing, ...update }) => ({ ...update, figures: existing }));
  return [...vanished.map(gone(false)), ...cleared.map(gone(true))].sort(
    (one, other) => one.rowNumber - other.rowNumber,
  );
}

/** How many rows an import treats in which way; only what occurs. */
export function workCounts({ newRows, updates, unchanged }: ImportDecisions) {
  const of = (reason: ActualUpdate["reason"]) => updates.filter((update) => update.reason === reason).length;
  const counts = [
    ["newRows", newRows.length],
    ["filled", of("filled")],
    ["newer", of("newer")],
    ["changed", of("changed")],
    ["correction_replaced", of("correction_replaced")],
    ["vanished_cleared", of("vanished_cleared")],
    ["confirmed", of("confirmed")],
    ["unchanged", unchanged.length],
  ] as const;
  return counts.filter(([, count]) => count > 0);
}

/** Nothing would be written: no figure, and nothing that the plan is to remember. */
export function isNothingToDo({ newRows, updates, remembers }: ImportDecisions): boolean {
  return newRows.length + updates.length === 0 && remembers === undefined;
}
