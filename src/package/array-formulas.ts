import type { CellStore, StoredCell } from "./cell-store";
import type { ArrayFormula } from "./workbook-file";
import { attribute } from "./xml-scan";

/** The array formulas of a sheet; data tables, which fill ranges too, are none. */
export function arrayFormulasOf(store: CellStore): readonly ArrayFormula[] {
  return store.arrayRanges.flatMap((range) => {
    const cell = store.get(range.top, range.left);
    return cell?.formula === undefined ? [] : [{ range, isDynamic: isDynamicArray(cell) }];
  });
}

/** Whether the array formula in this cell spills, and was not entered for a fixed range. */
export function isDynamicArray(cell: StoredCell | undefined): boolean {
  return attribute(cell?.kept?.attributes ?? "", "cm") !== undefined;
}
