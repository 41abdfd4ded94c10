/** Where things of a plan stand in this workbook, whatever its sheets and columns are called now. */
import type { Finding } from "../../domain/finding";
import type { SheetKey, TableSheetKey } from "../../domain/schema/plan-schema";
import { markedSheets } from "../../workbook/build-state";
import { isTableSheet } from "../../workbook/plan-sheets";
import type { WorkbookSnapshot } from "../../workbook/port";
import type { Plan } from "../../workbook/read-plan";
import type { CellPlace } from "../open-workbook";

export interface PlanPlaces {
  /** A place that can be shown; undefined for hidden sheets, for what is gone, and for the plan as a whole. */
  ofFinding(finding: Pick<Finding, "sheet" | "row" | "column">): CellPlace | undefined;
  /** The place itself, unless its sheet is hidden. */
  ifShown(place: CellPlace | undefined): CellPlace | undefined;
  /** A column in the first row of a table that is not filled, or in its last one. */
  firstFree(sheet: TableSheetKey, column: string): CellPlace | undefined;
}

/** Places of a plan in the workbook that the snapshot is of. */
export function planPlaces(plan: Plan, snapshot: WorkbookSnapshot): PlanPlaces {
  const shown = new Set(snapshot.sheets.flatMap(({ name, visibility }) => (visibility === "visible" ? [name] : [])));
  const marked = markedSheets(snapshot);
  const ifShown = (place: CellPlace | undefined) => (place && shown.has(place.sheet) ? place : undefined);
  return {
    ifShown,
    ofFinding: ({ sheet, row, column }) => ifShown(sheet && findingPlace(plan, marked, sheet, row, column)),
    firstFree: (sheet, column) => ifShown(freePlace(plan, sheet, column)),
  };
}

function findingPlace(
  plan: Plan,
  marked: ReadonlyMap<SheetKey, string>,
  sheet: SheetKey,
  row: number | undefined,
  column: string | undefined,
): CellPlace | undefined {
  const table = isTableSheet(sheet) ? plan.tables[sheet] : undefined;
  if (!table) {
    const name = marked.get(sheet);
    return name === undefined ? undefined : { sheet: name, row: (row ?? 1) - 1, column: 0 };
  }
  const position = table.positions.get(column ?? "") ?? 0;
  return { sheet: table.sheet, row: row === undefined ? table.top : row - 1, column: table.left + position };
}

function freePlace(plan: Plan, sheet: TableSheetKey, column: string): CellPlace | undefined {
  const table = plan.tables[sheet];
  if (!table) return undefined;
  const filled = new Set(plan.rows[sheet].map(({ rowNumber }) => rowNumber - 1));
  const body = Array.from({ length: table.bodyRows }, (_, index) => table.top + 1 + index);
  const row = body.find((candidate) => !filled.has(candidate)) ?? table.top + table.bodyRows;
  return { sheet: table.sheet, row, column: table.left + (table.positions.get(column) ?? 0) };
}
