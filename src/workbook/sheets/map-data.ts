import type { CellInput, Change } from "../changes";
import { mapColumns, mapLine } from "../formulas/overview-map-formulas";
import type { PlanContext } from "../plan-settings";
import { mapPlace, mapSlots } from "./chart-data-places";
import { cellsAt } from "./sheet-build";

/** The block of the hidden sheet `chart_data` behind the map of the buying center: one line for each person. */
export function mapData(context: PlanContext): Change[] {
  const lines = Array.from({ length: mapSlots }, (_, index): CellInput[] => {
    const line = mapLine(context, index);
    return mapColumns.map((column) => ({ formula: line[column] }));
  });
  return [cellsAt(context.sheet("chart_data"), mapPlace.top - 1, mapPlace.left, [[...mapColumns], ...lines])];
}
