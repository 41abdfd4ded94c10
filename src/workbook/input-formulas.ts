/** Which input cells of a plan hold formulas of people's own: what writes values leaves them out. */
import type { TableSheetKey } from "../domain/schema/plan-schema";
import type { PlanWorkbook } from "./port";
import type { Plan } from "./read-plan";
import { contentAt, isFormulaContent } from "./repairs/repair-reading";

/** True where a cell of the plan holds a formula; `row` is the one-based row of the worksheet, `column` a column key. */
export type HoldsFormula = (sheet: TableSheetKey, row: number, column: string) => boolean;

/** Reads the plan's sheets of these keys; of another sheet nothing is known, so its cells hold none. */
export async function readInputFormulas(
  workbook: PlanWorkbook,
  { tables }: Plan,
  sheets: readonly TableSheetKey[],
): Promise<HoldsFormula> {
  const names = sheets.flatMap((key) => tables[key]?.sheet ?? []);
  const contents = new Map((await workbook.readSheets(names)).map((found) => [found.sheet, found]));
  return (sheet, row, column) => {
    const table = tables[sheet];
    const position = table?.positions.get(column);
    if (!table || position === undefined) return false;
    return isFormulaContent(contentAt(contents.get(table.sheet), row - 1, table.left + position));
  };
}
