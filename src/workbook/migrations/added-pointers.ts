/** New lines of `KAP_Columns`, each with the pointer to its header cell beside the table (data model, 21). */
import { isBlank } from "../../domain/cell-value";
import type { Change } from "../changes";
import { cellRange, columnRange, spareRows } from "../places";
import { PlanError, type CellPlace, type WorkbookSnapshot } from "../port";
import { absoluteReference } from "../references";
import { columnsTable, headerFormula, pointerColumn } from "../sheets/columns-sheet";

export interface Pointer {
  readonly sheet: string;
  readonly column: string;
  /** The header cell. */
  readonly cell: CellPlace;
}

/**
 * Changes that append pointers; those that are there stay, whatever they point to.
 * @throws PlanError `damagedPlan` where the table is gone.
 */
export function addedPointers({ tables }: WorkbookSnapshot, pointers: readonly Pointer[]): Change[] {
  if (pointers.length === 0) return [];
  const table = tables.find(({ name }) => name === columnsTable);
  if (!table) throw new PlanError("damagedPlan", { missing: columnsTable });
  const { sheet, top, left, headers, rows } = table;
  const filled = rows.flatMap((row, index) => (row.slice(0, 2).some((cell) => !isBlank(cell)) ? [index + 1] : []));
  const first = top + 1 + (filled.at(-1) ?? 0);
  const last = Math.max(top + rows.length, first + pointers.length - 1 + spareRows);
  const header = columnRange(left + headers.indexOf("header"), top + 1, last);
  return [
    {
      kind: "resizeTable",
      sheet,
      table: columnsTable,
      range: { top, left, bottom: last, right: left + headers.length - 1 },
    },
    { kind: "setCells", sheet, top: first, left, cells: pointers.map(({ sheet: key, column }) => [key, column]) },
    {
      kind: "setCells",
      sheet,
      top: first,
      left: pointerColumn,
      cells: pointers.map(({ cell }) => [{ formula: absoluteReference(cell.sheet, cellRange(cell.row, cell.column)) }]),
    },
    { kind: "fillFormula", sheet, range: header, formula: headerFormula(sheet, last) },
  ];
}
