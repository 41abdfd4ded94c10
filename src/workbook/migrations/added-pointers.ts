/** New lines of `KAP_Columns`, each with the pointer to its header cell beside the table (data model, 21). */
import { isBlank } from "../../domain/cell-value";
import type { Change } from "../changes";
import { cellRange, columnRange, spareRows } from "../places";
import { PlanError, type CellPlace, type TableSnapshot, type WorkbookSnapshot } from "../port";
import { absoluteReference } from "../references";
import { columnsTable, headerFormula, pointerColumn } from "../sheets/columns-sheet";

export interface Pointer {
  readonly sheet: string;
  readonly column: string;
  /** The header cell. */
  readonly cell: CellPlace;
}

/**
 * Changes that write pointers. A column that has a line, of a sheet or column that somebody deleted, keeps it: only its
 * pointer is new. All others are appended.
 * @throws PlanError `damagedPlan` where the table is gone.
 */
export function addedPointers({ tables }: WorkbookSnapshot, pointers: readonly Pointer[]): Change[] {
  if (pointers.length === 0) return [];
  const table = tables.find(({ name }) => name === columnsTable);
  if (!table) throw new PlanError("damagedPlan", { missing: columnsTable });
  const { sheet, top, left, headers, rows } = table;
  const lineOf = ({ sheet: key, column }: Pointer) => rows.findIndex(([of, name]) => of === key && name === column);
  const fresh = pointers.filter((pointer) => lineOf(pointer) < 0);
  const filled = rows.flatMap((row, index) => (row.slice(0, 2).some((cell) => !isBlank(cell)) ? [index + 1] : []));
  const first = top + 1 + (filled.at(-1) ?? 0);
  const last = Math.max(top + rows.length, first + fresh.length - 1 + spareRows);
  const header = columnRange(left + headers.indexOf("header"), top + 1, last);
  return [
    {
      kind: "resizeTable",
      sheet,
      table: columnsTable,
      range: { top, left, bottom: last, right: left + headers.length - 1 },
    },
    ...pointers.flatMap((pointer): Change[] => {
      const line = lineOf(pointer);
      return line < 0 ? [] : [pointerCells(sheet, top + 1 + line, [pointer])];
    }),
    ...(fresh.length === 0 ? [] : appended(table, first, fresh)),
    { kind: "fillFormula", sheet, range: header, formula: headerFormula(sheet, last) },
  ];
}

function appended({ sheet, left }: TableSnapshot, top: number, fresh: readonly Pointer[]): Change[] {
  const keys = fresh.map(({ sheet: key, column }) => [key, column]);
  return [{ kind: "setCells", sheet, top, left, cells: keys }, pointerCells(sheet, top, fresh)];
}

function pointerCells(sheet: string, top: number, pointers: readonly Pointer[]): Change {
  const cells = pointers.map(({ cell }) => [
    { formula: absoluteReference(cell.sheet, cellRange(cell.row, cell.column)) },
  ]);
  return { kind: "setCells", sheet, top, left: pointerColumn, cells };
}
