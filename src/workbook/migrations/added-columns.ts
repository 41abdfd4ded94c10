/**
 * Columns that a sheet of the plan has got since. They come at the right end of the table, behind columns of the user's:
 * so nothing that stands in the sheet moves, and widths, hidden columns and print areas stay true. `KAP_Columns` says
 * which column is which.
 */
import { columnsOf, isInput, type Column } from "../../domain/schema/define-sheet";
import { planSheets, tableSheetKeys, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { CellRange, Change } from "../changes";
import { formatChanges } from "../format-runs";
import { sheetFormulas } from "../formulas/sheet-formulas";
import { cellRange, columnRange } from "../places";
import type { PlanContext } from "../plan-settings";
import type { Plan, PlanTable } from "../read-plan";
import { bodyBase, columnLook, headerBase, headerLook } from "../table-looks";
import { widthOfCharacters } from "../theme";
import { columnValidation } from "../validations";
import type { MigrationReading } from "./migration";
import { addedPointers, type Pointer } from "./added-pointers";

interface AddedColumn {
  readonly sheet: TableSheetKey;
  readonly key: string;
  readonly column: Column;
  readonly header: string;
  readonly table: PlanTable;
  /** Zero-based position in the table, and column of the worksheet. */
  readonly index: number;
  readonly at: number;
}

export interface AddedColumns {
  /** Columns with their headers and looks; the pointers to them. */
  readonly structure: readonly Change[];
  readonly formulas: readonly Change[];
  /** The plan's tables with these columns. */
  readonly tables: Plan["tables"];
}

/** What adds the columns that the schema has and the plan's tables lack. */
export function addedColumns({ plan, snapshot }: MigrationReading, context: PlanContext): AddedColumns {
  const added = tableSheetKeys.flatMap((sheet) => {
    const table = plan.tables[sheet];
    return table ? missingColumns(sheet, table, context) : [];
  });
  const pointers = added.map(({ sheet, key, table, at }): Pointer => {
    return { sheet, column: key, cell: { sheet: table.sheet, row: table.top, column: at } };
  });
  return {
    structure: [...added.flatMap((column) => structureOf(column, context)), ...addedPointers(snapshot, pointers)],
    formulas: added.flatMap((column) => formulaOf(column, context)),
    tables: { ...plan.tables, ...Object.fromEntries(added.map((column) => [column.sheet, grownTable(column, added)])) },
  };
}

function grownTable({ sheet, table }: AddedColumn, added: readonly AddedColumn[]): PlanTable {
  const more = added.filter((column) => column.sheet === sheet);
  const positions = new Map([...table.positions, ...more.map(({ key, index }) => [key, index] as const)]);
  return { ...table, columnCount: table.columnCount + more.length, positions };
}

function missingColumns(sheet: TableSheetKey, table: PlanTable, { naming }: PlanContext): AddedColumn[] {
  const missing = columnsOf(planSheets[sheet]).filter(([key]) => !table.positions.has(key));
  return missing.map(([key, column], offset) => {
    const index = table.columnCount + offset;
    return { sheet, key, column, header: naming.header(sheet, key), table, index, at: table.left + index };
  });
}

const bodyOf = ({ table, at }: AddedColumn): CellRange =>
  columnRange(at, table.top + 1, table.top + Math.max(1, table.bodyRows));

function structureOf(added: AddedColumn, { settings }: PlanContext): Change[] {
  const { sheet: key, column, header, table, index, at } = added;
  const { sheet } = table;
  const range = bodyOf(added);
  const look = columnLook(column, settings.language);
  const validation = columnValidation(key, added.key, column, settings.language);
  return [
    { kind: "insertTableColumn", sheet, table: planSheets[key].table, index, header },
    ...formatChanges(sheet, headerBase, [{ range: cellRange(table.top, at), patch: headerLook(column) }]),
    ...formatChanges(sheet, bodyBase, [{ range, patch: look }]),
    ...(validation ? [{ kind: "setValidation", sheet, range, validation } as const] : []),
    {
      kind: "setColumns",
      sheet,
      first: at,
      last: at,
      width: widthOfCharacters(column.width),
      hidden: column.hidden === true,
    },
  ];
}

function formulaOf(added: AddedColumn, { naming }: PlanContext): Change[] {
  const formula = new Map<string, string>(Object.entries(sheetFormulas(added.sheet, naming))).get(added.key);
  if (isInput(added.column) || formula === undefined) return [];
  return [{ kind: "fillFormula", sheet: added.table.sheet, range: bodyOf(added), formula }];
}
