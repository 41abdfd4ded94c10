/** Tells what a build has written from what people have put on its sheets meanwhile. */
import { findKpi } from "../domain/kpi/catalogue";
import { columnsOf, isInput } from "../domain/schema/define-sheet";
import { levels, planSheets, type SheetKey, type TableSheetKey } from "../domain/schema/plan-schema";
import type { Language } from "../localisation/language";
import { codeOf } from "../localisation/list-labels";
import { isBodyAsBuilt, type BodyCell } from "./building-names";
import { builtSheet, isFormula, type BuiltSheet } from "./built-sheets";
import { isRowBuilt } from "./built-rows";
import { tablePlace } from "./places";
import { isTableSheet } from "./plan-sheets";
import type { SheetContents, TableSnapshot, WorkbookSnapshot } from "./port";
import { firstLineRow } from "./sheets/chart-data-sheet";
import { overviewChartNames } from "./sheets/overview-charts";
import * as overview from "./sheets/overview-layout";

type Value = string | number | boolean;

/** A filled cell of a sheet, with zero-based row and column. */
type FilledCell = readonly [row: number, column: number, value: Value];

/** True where everything on the sheet comes from the build itself, in this language. */
export function isAllBuilt(
  key: SheetKey,
  language: Language,
  contents: SheetContents,
  snapshot: WorkbookSnapshot,
): boolean {
  if (!contents.charts.every((chart) => key === "overview" && overviewChartNames.includes(chart))) return false;
  const cells = filledCells(contents);
  if (isTableSheet(key)) return isTableBuilt(key, contents.sheet, cells, builtSheet(key, language, "full"), snapshot);
  return levels.some((level) => isPageBuilt(key, cells, builtSheet(key, language, level)));
}

/** True where nothing at all is on the sheet. */
export function isBare(contents: SheetContents): boolean {
  return contents.charts.length === 0 && filledCells(contents).length === 0;
}

function filledCells({ cells, top, left }: SheetContents): readonly FilledCell[] {
  return cells.flatMap((row, index) =>
    row.flatMap((value, column): FilledCell[] => (value === null ? [] : [[top + index, left + column, value]])),
  );
}

/** A sheet without a table of the plan's own entries: what it says follows from its kind, but for a few cells. */
function isPageBuilt(key: SheetKey, cells: readonly FilledCell[], built: BuiltSheet): boolean {
  const at = (row: number, column: number) => cells.find((cell) => cell[0] === row && cell[1] === column)?.[2];
  const isOpen = openCells(key, at);
  return cells.every(([row, column, value]) => isOpen(row, column, value) ?? built.has(row, column, value));
}

type CellAt = (row: number, column: number) => Value | undefined;

/** Decides on the cells that differ from plan to plan; undefined for all others. */
function openCells(key: SheetKey, at: CellAt): (row: number, column: number, value: Value) => boolean | undefined {
  switch (key) {
    case "overview":
      return (row, column, value) => keyFigureCell(row, column, value, at);
    case "meta":
      return (row, column, value) =>
        column === 1 && row > 0 ? at(row, 0) !== undefined && !isFormula(value) : undefined;
    case "chart_data":
      return chartDataCells(at);
    default:
      return () => undefined;
  }
}

/** Key figures stand one below the other, as many as the plan has. */
function keyFigureCell(row: number, column: number, value: Value, at: CellAt): boolean | undefined {
  const { keyFigureFirst } = overview.row;
  if (row < keyFigureFirst || row >= keyFigureFirst + overview.keyFigureSlots || column > overview.column.light) return;
  if (column === overview.column.kpi) return isKpi(value);
  return isFormula(value) && column > overview.column.kpi && isKpi(at(row, overview.column.kpi));
}

const isKpi = (value: Value | undefined) => typeof value === "string" && codeOf("kpi", value) !== undefined;

/** How many roll-up lines there are depends on the plan; each begins with its KPI and figure. */
function chartDataCells(at: CellAt): (row: number, column: number, value: Value) => boolean | undefined {
  let end = firstLineRow;
  while (findKpi(String(at(end, 0))) !== undefined) end += 1;
  return (row, column, value) => {
    if (row < firstLineRow || row >= end) return undefined;
    if (column === 1) return value === "actual" || value === "target";
    return column === 0 || isFormula(value);
  };
}

function isTableBuilt(
  key: TableSheetKey,
  sheet: string,
  cells: readonly FilledCell[],
  built: BuiltSheet,
  snapshot: WorkbookSnapshot,
): boolean {
  const table = snapshot.tables.find((other) => other.name === planSheets[key].table && other.sheet === sheet);
  const [above, body] = [
    cells.filter(([row]) => row < tablePlace.firstRow),
    cells.filter(([row]) => row >= tablePlace.firstRow),
  ];
  if (!above.every((cell) => built.has(...cell))) return false;
  return table === undefined ? areRowsBuilt(key, body) : isBodyBuilt(key, table, body, snapshot);
}

const columnAt = (key: TableSheetKey, index: number) => columnsOf(planSheets[key])[index] ?? [];

/** What people type over a formula, below the table or beside it is theirs; the rest must be what was built. */
function isBodyBuilt(
  key: TableSheetKey,
  table: TableSnapshot,
  cells: readonly FilledCell[],
  snapshot: WorkbookSnapshot,
): boolean {
  const end = tablePlace.firstRow + table.rows.length;
  const inputs: BodyCell[] = [];
  for (const [row, column, value] of cells) {
    const [, definition] = columnAt(key, column);
    if (definition === undefined || row >= end) return false;
    if (isInput(definition)) inputs.push([row - tablePlace.firstRow, column, value]);
    else if (!isFormula(value)) return false;
  }
  return isBodyAsBuilt(key, inputs, snapshot);
}

function areRowsBuilt(key: TableSheetKey, cells: readonly FilledCell[]): boolean {
  const rows = new Map<number, Map<string, Value>>();
  for (const [row, column, value] of cells) {
    const [name, definition] = columnAt(key, column);
    if (name === undefined || definition === undefined || !isInput(definition)) return false;
    rows.set(row, (rows.get(row) ?? new Map<string, Value>()).set(name, value));
  }
  return [...rows.values()].every((values) => isRowBuilt(key, values));
}
