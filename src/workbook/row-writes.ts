/** Writes rows of a plan table that exists: into its empty rows first, then by growing it. */
import { groupBy } from "../domain/group-by";
import { columnsOf, isInput } from "../domain/schema/define-sheet";
import { planSheets, type PlanRows, type TableSheetKey } from "../domain/schema/plan-schema";
import { columnText, sheetName, sheetTexts } from "../localisation/sheet-texts";
import type { CellInput, Change } from "./changes";
import type { Plan, PlanTable } from "./read-plan";
import { spareRows } from "./places";
import { PlanError } from "./port";
import { bodyLooks, formulaColumns, writeValue } from "./sheets/table-sheet";
import type { Naming } from "./structured-reference";
import type { TableBody } from "./table-body";

export { refuseFiltered } from "./filters";

/** New contents of some columns of one row; `null` empties the cell. */
export interface RowUpdate<K extends TableSheetKey> {
  /** One-based row of the worksheet. */
  readonly rowNumber: number;
  readonly values: Partial<PlanRows[K]>;
}

/** The rows that a table gets when it grows to so many. */
function newRowsOf({ sheet, top, left, bodyRows, positions }: PlanTable, rows: number): TableBody {
  const columns = new Map([...positions].map(([key, position]) => [key, left + position]));
  return { sheet, firstRow: top + bodyRows + 1, lastRow: top + rows, columns };
}

/** The headers that the plan's tables have now; a column that is gone keeps its standard header. */
function namingOf(plan: Plan): Naming {
  const { language } = plan.settings;
  const texts = sheetTexts(language);
  return {
    language,
    has: (sheet) => plan.tables[sheet] !== undefined,
    header: (sheet, column) => {
      const standard: Readonly<Record<string, readonly [string, string?]>> = texts[sheet].columns;
      return plan.tables[sheet]?.headers.get(column) ?? standard[column]?.[0] ?? column;
    },
  };
}

/** Only the changed cells, as few blocks as they make. */
export function rowUpdates<K extends TableSheetKey>(plan: Plan, sheet: K, updates: readonly RowUpdate<K>[]): Change[] {
  const table = plan.tables[sheet];
  if (!table) return [];
  const runs = updates.flatMap(({ rowNumber, values }) =>
    runsOf(cellsByColumn(plan, sheet, table, values)).map((run): Block => {
      return { top: rowNumber - 1, left: run.left, cells: [run.cells] };
    }),
  );
  return blocksOf(runs).map((block): Change => ({ kind: "setCells", sheet: table.sheet, ...block }));
}

/** New contents of a cell; row and column count from 0 on the worksheet. */
export interface CellAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellInput;
}

/** Changes that write cells of one worksheet, as few blocks as they make. */
export function cellBlocks(cells: readonly CellAt[]): Change[] {
  const runs = groupBy(cells, ({ row }) => String(row)).flatMap((row) =>
    runsOf(new Map(row.map(({ column, content }) => [column, content]))).map((run): Block => {
      return { top: row[0]?.row ?? 0, left: run.left, cells: [run.cells] };
    }),
  );
  const sheet = cells[0]?.sheet ?? "";
  return blocksOf(runs).map((block): Change => ({ kind: "setCells", sheet, ...block }));
}

interface Block {
  readonly top: number;
  readonly left: number;
  readonly cells: CellInput[][];
}

/** Runs of the same columns in neighbouring rows together: each block costs a request a few hundred bytes. */
function blocksOf(runs: readonly Block[]): readonly Block[] {
  const width = ({ cells }: Block) => cells[0]?.length ?? 0;
  const sorted = [...runs].sort((a, b) => a.left - b.left || width(a) - width(b) || a.top - b.top);
  const blocks: Block[] = [];
  for (const run of sorted) {
    const last = blocks.at(-1);
    const isNext = last?.left === run.left && width(last) === width(run) && last.top + last.cells.length === run.top;
    if (isNext) last.cells.push(...run.cells);
    else blocks.push({ ...run, cells: [...run.cells] });
  }
  return blocks;
}

function missingTable({ settings }: Plan, sheet: TableSheetKey): PlanError {
  return new PlanError("damagedPlan", {
    missing: planSheets[sheet].table,
    sheet: sheetName(sheet, settings.language),
  });
}

/** A value whose column is gone has no place; writing the rest of its row would lose it silently. */
function refuseToLose(plan: Plan, sheet: TableSheetKey, column: string): never {
  const [header] = columnText(sheet, column, plan.settings.language);
  const place = plan.tables[sheet]?.sheet ?? sheetName(sheet, plan.settings.language);
  throw new PlanError("damagedPlan", { missing: planSheets[sheet].table, column: header, sheet: place });
}

/** Cells of a row by worksheet column; `null` values become empty cells. */
function cellsByColumn<K extends TableSheetKey>(
  plan: Plan,
  sheet: K,
  table: PlanTable,
  values: Partial<PlanRows[K]>,
): ReadonlyMap<number, CellInput> {
  const given = new Map<string, string | number | null>(Object.entries(values));
  return new Map(
    columnsOf(planSheets[sheet]).flatMap(([key, column]): [number, CellInput][] => {
      const [position, value] = [table.positions.get(key), given.get(key)];
      if (value === undefined || !isInput(column)) return [];
      if (position === undefined) return value === null ? [] : refuseToLose(plan, sheet, key);
      return [[table.left + position, value === null ? "" : writeValue(column, value, plan.labels)]];
    }),
  );
}

/** Neighbouring cells together, so that a row costs few changes. */
function runsOf(
  cells: ReadonlyMap<number, CellInput>,
): readonly { readonly left: number; readonly cells: CellInput[] }[] {
  const runs: { left: number; cells: CellInput[] }[] = [];
  for (const [column, cell] of [...cells].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last.left + last.cells.length === column) last.cells.push(cell);
    else runs.push({ left: column, cells: [cell] });
  }
  return runs;
}

/**
 * Appends rows behind the last row that is filled. The table grows when its empty rows do not suffice, and then keeps
 * spare rows again; only the new ones get formulas, formats and validations: what people made of the others is theirs.
 * @throws PlanError `contentBelowTable` or `totalsRow` when the table would have to grow over these, `damagedPlan` when
 * the table or a column that a row has a value for is gone.
 */
export function rowAdditions<K extends TableSheetKey>(plan: Plan, sheet: K, rows: readonly PlanRows[K][]): Change[] {
  const table = plan.tables[sheet];
  if (rows.length === 0) return [];
  if (!table) throw missingTable(plan, sheet);
  return appendedRows(
    plan,
    sheet,
    table,
    rows.map((row) => cellsByColumn(plan, sheet, table, row)),
  );
}

/**
 * Appends rows with the contents of cells that stood in the table once, by column of the worksheet; columns of people's
 * own are among them.
 * @throws PlanError as `rowAdditions`
 */
export function rowsAgain(plan: Plan, sheet: TableSheetKey, rows: readonly ReadonlyMap<number, CellInput>[]): Change[] {
  const table = plan.tables[sheet];
  if (rows.length === 0) return [];
  if (!table) throw missingTable(plan, sheet);
  return appendedRows(plan, sheet, table, rows);
}

function appendedRows(
  plan: Plan,
  sheet: TableSheetKey,
  table: PlanTable,
  rows: readonly ReadonlyMap<number, CellInput>[],
): Change[] {
  const lastFilled = Math.max(table.top, ...plan.rows[sheet].map(({ rowNumber }) => rowNumber - 1));
  const top = lastFilled + 1;
  const needed = top + rows.length - (table.top + 1);
  const cells = rows.map((row) => wholeRow(row, table));
  const write: Change = { kind: "setCells", sheet: table.sheet, top, left: table.left, cells };
  return needed <= table.bodyRows ? [write] : [...growth(plan, sheet, table, needed + spareRows), write];
}

function wholeRow(cells: ReadonlyMap<number, CellInput>, table: PlanTable): CellInput[] {
  return Array.from({ length: table.columnCount }, (_, index) => {
    const cell = cells.get(table.left + index);
    return cell === "" ? null : (cell ?? null);
  });
}

/** Resizing absorbs cells and never shifts them, so what people wrote below the table must not be in the way. */
function refuseToSwallow({ sheet, hasTotalsRow, filledBelow }: PlanTable, lastRow: number): void {
  if (hasTotalsRow) throw new PlanError("totalsRow", { sheet });
  if (!filledBelow || filledBelow.first > lastRow) return;
  throw new PlanError("contentBelowTable", { sheet, row: filledBelow.first + 1, last: filledBelow.last + 1 });
}

function growth(plan: Plan, sheet: TableSheetKey, table: PlanTable, rows: number): Change[] {
  const body = newRowsOf(table, rows);
  refuseToSwallow(table, body.lastRow);
  const range = { top: table.top, left: table.left, bottom: body.lastRow, right: table.left + table.columnCount - 1 };
  // looks first: after an interruption the table is either still short, or has them and its formulas go on by themselves
  return [
    ...bodyLooks(sheet, plan.settings.language, body),
    { kind: "resizeTable", sheet: table.sheet, table: planSheets[sheet].table, range },
    ...formulaColumns(sheet, namingOf(plan), body),
  ];
}
