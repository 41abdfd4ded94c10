/** Which input cells of a plan hold formulas of people's own: what writes values leaves them out. */
import type { TableSheetKey } from "../domain/schema/plan-schema";
import type { ColumnRun } from "./port";
import type { Plan } from "./read-plan";

/** True where a cell of the plan holds a formula; `row` is the one-based row of the worksheet, `column` a column key. */
export type HoldsFormula = (sheet: TableSheetKey, row: number, column: string) => boolean;

/** Knows the cells of a plan that hold formulas; of a sheet or column that the plan does not have none does. */
export function inputFormulas({ tables }: Pick<Plan, "tables">): HoldsFormula {
  return (sheet, row, column) => {
    const table = tables[sheet];
    const position = table?.positions.get(column);
    if (!table?.formulas || position === undefined) return false;
    return table.formulas.some((run) => holds(run, row - 1, table.left + position));
  };
}

const holds = ({ column, first, last }: ColumnRun, row: number, wanted: number) =>
  column === wanted && first <= row && row <= last;
