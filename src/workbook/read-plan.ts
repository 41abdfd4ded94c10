/** Reads a plan back from the snapshot of its workbook: typed rows, and a finding for everything that is not as it should be. */
import { isBlank, type CellValue } from "../domain/cell-value";
import { parseCell, type Labels } from "../domain/schema/column-kinds";
import { columnsOf, isInput } from "../domain/schema/define-sheet";
import {
  planSheets,
  tableSheetKeys,
  type PlacedRow,
  type PlanRows,
  type TableSheetKey,
} from "../domain/schema/plan-schema";
import type { Finding } from "../domain/finding";
import { locateColumns, type ColumnPositions } from "./locate-columns";
import { planLabels } from "./plan-labels";
import { isSwitchedOn } from "./plan-sheets";
import type { PlanSettings } from "./plan-settings";
import type { ColumnRun, RowSpan, TableSnapshot, WorkbookSnapshot } from "./port";
import { readMeta } from "./read-meta";

/** Where a plan table stands in this workbook. */
export interface PlanTable {
  readonly sheet: string;
  /** Zero-based place of the header row's first cell. */
  readonly top: number;
  readonly left: number;
  readonly columnCount: number;
  readonly bodyRows: number;
  readonly positions: ColumnPositions;
  readonly isFiltered: boolean;
  readonly hasTotalsRow: boolean;
  /** Zero-based rows with something below the table, in its columns. */
  readonly filledBelow?: RowSpan;
  /** Cells of the body that hold a formula, ours and people's own. */
  readonly formulas?: readonly ColumnRun[];
  /** Headers as they are now, by column key. */
  readonly headers: ReadonlyMap<string, string>;
}

export type PlacedRows = { readonly [K in TableSheetKey]: readonly PlacedRow<K>[] };

export interface Plan {
  readonly settings: PlanSettings;
  readonly rows: PlacedRows;
  /** Tables that the workbook has; one that is missing although it is switched on is a finding. */
  readonly tables: Readonly<Partial<Record<TableSheetKey, PlanTable>>>;
  readonly labels: Labels;
  readonly findings: readonly Finding[];
}

interface SheetReading<K extends TableSheetKey> {
  readonly rows: readonly PlacedRow<K>[];
  readonly table?: PlanTable;
  readonly findings: readonly Finding[];
}

/**
 * The plan that a workbook holds.
 * @throws PlanError when the workbook is no plan, a newer one, or has lost its identity.
 */
export function readPlan(snapshot: WorkbookSnapshot): Plan {
  const { settings, findings } = readMeta(snapshot);
  const ownKpis = readSheet(snapshot, "settings", planLabels(settings.language, []), true);
  const ownNames = ownKpis.rows.flatMap(({ values }) =>
    values.kind === "kpi" && values.name !== null ? [values.name] : [],
  );
  const labels = planLabels(settings.language, ownNames);
  const readings = tableSheetKeys.map((key) => {
    const isOn = isSwitchedOn(key, settings);
    return [key, readSheet(snapshot, key, labels, isOn)] as const;
  });
  return {
    settings,
    labels,
    // fromEntries forgets which key belongs to which row type; readSheet has just paired them
    rows: Object.fromEntries(readings.map(([key, { rows }]) => [key, rows])) as unknown as PlacedRows,
    tables: Object.fromEntries(readings.flatMap(([key, { table }]) => (table ? [[key, table]] : []))),
    findings: [...findings, ...readings.flatMap(([, reading]) => reading.findings)],
  };
}

/** A table that is not there is a finding only where the plan is to have it. */
function readSheet<K extends TableSheetKey>(
  snapshot: WorkbookSnapshot,
  sheet: K,
  labels: Labels,
  isOn: boolean,
): SheetReading<K> {
  const table = snapshot.tables.find(({ name }) => name === planSheets[sheet].table);
  if (!table) return { rows: [], findings: isOn ? [sheetMissing(sheet)] : [] };
  const { positions, findings } = locateColumns(snapshot, sheet, table);
  const readings = table.rows.map((cells, index) => readRow(sheet, cells, table.top + index + 2, positions, labels));
  return {
    rows: readings.flatMap(({ row }) => (row ? [row] : [])),
    table: placeOf(table, positions),
    findings: [...findings, ...readings.flatMap((reading) => reading.findings)],
  };
}

function sheetMissing(sheet: TableSheetKey): Finding {
  return { code: "sheet.missing", severity: "error", sheet, params: {} };
}

function placeOf(table: TableSnapshot, positions: ColumnPositions): PlanTable {
  const { sheet, top, left, isFiltered, hasTotalsRow, filledBelow, formulas } = table;
  const headers = new Map([...positions].map(([key, position]) => [key, table.headers[position] ?? ""]));
  return {
    sheet,
    top,
    left,
    columnCount: table.headers.length,
    bodyRows: table.rows.length,
    positions,
    headers,
    isFiltered,
    hasTotalsRow,
    ...(filledBelow && { filledBelow }),
    ...(formulas && { formulas }),
  };
}

interface RowReading<K extends TableSheetKey> {
  readonly row?: PlacedRow<K>;
  readonly findings: readonly Finding[];
}

/** A row whose input cells are all empty is no row: no id, no finding (data model, 14). */
function readRow<K extends TableSheetKey>(
  sheet: K,
  cells: readonly CellValue[],
  rowNumber: number,
  positions: ColumnPositions,
  labels: Labels,
): RowReading<K> {
  const findings: Finding[] = [];
  const values: Record<string, string | number | null> = {};
  let isEmpty = true;
  for (const [key, column] of columnsOf(planSheets[sheet])) {
    if (!isInput(column)) continue;
    const cell = cells[positions.get(key) ?? -1] ?? null;
    isEmpty &&= isBlank(cell);
    const parsed = parseCell<string | number>(column.input, cell, labels);
    values[key] = parsed.value;
    if (parsed.problem !== undefined) findings.push(cellFinding(parsed.problem, sheet, rowNumber, key, cell));
  }
  // every input column of the schema has been set just above
  return isEmpty ? { findings: [] } : { row: { rowNumber, values: values as PlanRows[K] }, findings };
}

function cellFinding(code: string, sheet: TableSheetKey, row: number, column: string, cell: CellValue): Finding {
  const value = typeof cell === "object" && cell !== null ? cell.error : String(cell);
  return {
    code,
    severity: code === "cell.unknown_choice" ? "warning" : "error",
    sheet,
    row,
    column,
    params: { value },
  };
}
