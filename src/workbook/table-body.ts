/** Where the body of a plan table stands, and which of its columns is which. */
import { columnsOf } from "../domain/schema/define-sheet";
import { planSheets, type TableSheetKey } from "../domain/schema/plan-schema";
import type { CellRange } from "./changes";
import { columnRange, tablePlace } from "./places";
import type { PlanTable } from "./read-plan";

export interface TableBody {
  readonly sheet: string;
  /** Zero-based rows of the worksheet, inclusive. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Zero-based column of the worksheet, by column key; a column that is gone is missing. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Body of a table as a new plan has it. */
export function newTableBody(key: TableSheetKey, sheet: string, rows: number): TableBody {
  const { firstRow, firstColumn } = tablePlace;
  const columns = new Map(columnsOf(planSheets[key]).map(([column], index) => [column, firstColumn + index]));
  return { sheet, firstRow, lastRow: firstRow + rows - 1, columns };
}

/** Body of a table as it stands: people and migrations add columns, so a column may be anywhere. */
export function liveTableBody({ sheet, top, left, bodyRows, positions }: PlanTable): TableBody {
  const columns = new Map([...positions].map(([column, position]) => [column, left + position]));
  return { sheet, firstRow: top + 1, lastRow: top + bodyRows, columns };
}

/** All body cells of a column; undefined when the table does not have it. */
export function bodyColumn(body: TableBody, column: string): CellRange | undefined {
  const position = body.columns.get(column);
  return position === undefined ? undefined : columnRange(position, body.firstRow, body.lastRow);
}
