import type { CellStore } from "./cell-store";
import type { ArrayFormula } from "./workbook-file";
import { attribute } from "./xml-scan";

/** The array formulas of a sheet; data tables, which fill ranges too, are none. */
export function arrayFormulasOf(store: CellStore): readonly ArrayFormula[] {
  return store.arrayRanges.flatMap((range) => {
    const cell = store.get(range.top, range.left);
    if (cell?.formula === undefined) return [];
    return [{ range, isDynamic: attribute(cell.kept?.attributes ?? "", "cm") !== undefined }];
  });
}
