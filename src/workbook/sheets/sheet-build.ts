import type { SheetKey } from "../../domain/schema/plan-schema";
import type { CellInput, Change } from "../changes";
import type { PlanContext } from "../plan-settings";
import { cellRange, sheetMarkerPrefix } from "../places";
import { tabColor } from "../theme";

/**
 * What builds a sheet, in three steps, because formulas may read tables and names of other sheets: first the sheet,
 * its texts and its table; then, when all sheets and names exist, formulas; then its looks.
 */
export interface SheetBuild {
  readonly structure: readonly Change[];
  readonly formulas: readonly Change[];
  readonly looks: readonly Change[];
}

/** The empty sheet with the name that marks it as ours. */
export function markedSheet(key: SheetKey, context: PlanContext, tab: keyof typeof tabColor): Change[] {
  const sheet = context.sheet(key);
  return [
    { kind: "addSheet", sheet },
    { kind: "addName", name: `${sheetMarkerPrefix}${key}`, target: { sheet, range: cellRange(0, 0) } },
    { kind: "setSheet", sheet, tabColor: tabColor[tab], showGridlines: false },
  ];
}

/** One row of cells as a change. */
export function cellsAt(sheet: string, top: number, left: number, cells: readonly (readonly CellInput[])[]): Change {
  return { kind: "setCells", sheet, top, left, cells };
}
