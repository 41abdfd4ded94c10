// What people do to a plan in a spreadsheet program: edits on the workbook itself, by chance.
import type { Cell, CellRange, SheetFile, TableFile, WorkbookFile } from "../../../src/package/workbook-file";
import { PackageError } from "../../../src/package/workbook-file";

/** Where an edit takes its choices and its texts from. */
export interface EditSource {
  /** A whole number from 0, below the given one. */
  pick(below: number): number;
  /** A text that stands nowhere else. */
  marker(): string;
}

export type Edit = (workbook: WorkbookFile, source: EditSource) => void;

const one = <T>(entries: readonly T[], { pick }: EditSource): T | undefined => entries[pick(entries.length)];

function anySheet(workbook: WorkbookFile, source: EditSource): SheetFile | undefined {
  return one(workbook.sheets, source);
}

function anyVisible(workbook: WorkbookFile, source: EditSource): SheetFile | undefined {
  const visible = workbook.sheets.filter(({ visibility }) => visibility === "visible");
  return one(visible, source);
}

interface PlacedTable {
  readonly sheet: SheetFile;
  readonly table: TableFile;
  readonly body: CellRange;
}

function planTables(workbook: WorkbookFile): PlacedTable[] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.tables.map((table) => ({ sheet, table, body: { ...table.range, top: table.range.top + 1 } })),
  );
}

const anyTable = (workbook: WorkbookFile, source: EditSource) => one(planTables(workbook), source);

function anyVisibleTable(workbook: WorkbookFile, source: EditSource): PlacedTable | undefined {
  return one(
    planTables(workbook).filter(({ sheet }) => sheet.visibility === "visible"),
    source,
  );
}

const rowOf = ({ body }: PlacedTable, { pick }: EditSource) => body.top + pick(body.bottom - body.top + 1);
const columnOf = ({ body }: PlacedTable, { pick }: EditSource) => body.left + pick(body.right - body.left + 1);

function columnsWhere({ table, body, sheet }: PlacedTable, isFormula: boolean): number[] {
  return table.columns.flatMap((_, index) => {
    const formula = sheet.cell(body.top, body.left + index)?.formula;
    return (formula !== undefined) === isFormula ? [body.left + index] : [];
  });
}

const numberTexts = [
  "1.234,50",
  "1,234.50",
  "12 %",
  "'5",
  "5",
  "1.234",
  "0,5",
  "-3",
  "12.03.2026",
  "2026-03-12",
  "03/04/2026",
  "viel",
];
const choiceTexts = ["HOCH", " high ", "hoch", "Open", "offen", "ja", "x", "revenue", "Umsatz", "decider"];

function put(sheet: SheetFile, row: number, column: number, cell: Cell | undefined): void {
  if (cell?.formula !== undefined) sheet.setFormula(row, column, cell.formula, cell.value);
  else sheet.setValue(row, column, cell?.value ?? null);
}

function wholeRows(top: number, count: number): CellRange {
  return { top, left: 0, bottom: top + count - 1, right: 16_383 };
}

function wholeColumns(left: number, count: number): CellRange {
  return { top: 0, left, bottom: 1_048_575, right: left + count - 1 };
}

export const edits: Readonly<Record<string, Edit>> = {
  renameSheet: (workbook, source) => anySheet(workbook, source)?.rename(source.marker().slice(0, 31)),
  moveSheet: (workbook, source) => {
    const sheet = anySheet(workbook, source);
    if (sheet) workbook.moveSheet(sheet.name, source.pick(workbook.sheets.length));
  },
  hideSheet: (workbook, source) => {
    const visible = workbook.sheets.filter(({ visibility }) => visibility === "visible");
    if (visible.length > 1) one(visible, source)?.setVisibility("hidden");
  },
  showSheet: (workbook, source) => anySheet(workbook, source)?.setVisibility("visible"),
  deleteSheet: (workbook, source) => {
    const sheet = anySheet(workbook, source);
    const visible = workbook.sheets.filter(({ visibility }) => visibility === "visible");
    const isLast = visible.length === 1 && visible[0]?.name === sheet?.name;
    if (sheet && !isLast) workbook.removeSheet(sheet.name);
  },
  copySheet: (workbook, source) => {
    const sheet = anySheet(workbook, source);
    if (sheet && workbook.sheets.length < 20)
      workbook.copySheet(sheet.name, source.marker().slice(0, 31), source.pick(workbook.sheets.length));
  },
  insertRows: (workbook, source) => anyVisible(workbook, source)?.insertCells(wholeRows(source.pick(12), 1), "down"),
  deleteRows: (workbook, source) => anyVisible(workbook, source)?.deleteCells(wholeRows(source.pick(12), 1), "up"),
  insertColumns: (workbook, source) =>
    anyVisible(workbook, source)?.insertCells(wholeColumns(source.pick(12), 1), "right"),
  deleteColumns: (workbook, source) =>
    anyVisible(workbook, source)?.deleteCells(wholeColumns(source.pick(12), 1), "left"),
  deleteTableColumn: (workbook, source) => {
    const found = anyVisibleTable(workbook, source);
    if (!found) return;
    const column = columnOf(found, source);
    found.sheet.deleteCells({ ...found.table.range, left: column, right: column }, "left");
  },
  insertTableRow: (workbook, source) => {
    const found = anyVisibleTable(workbook, source);
    if (!found) return;
    const row = rowOf(found, source);
    found.sheet.insertCells({ ...found.table.range, top: row, bottom: row }, "down");
  },
  deleteTableRow: (workbook, source) => {
    const found = anyVisibleTable(workbook, source);
    if (!found || found.body.bottom - found.body.top < 2) return;
    const row = rowOf(found, source);
    found.sheet.deleteCells({ ...found.table.range, top: row, bottom: row }, "up");
  },
  pasteValues: (workbook, source) => {
    const found = anyVisibleTable(workbook, source);
    const column = found && one(columnsWhere(found, true), source);
    if (!found || column === undefined) return;
    for (let row = found.body.top; row <= found.body.bottom; row += 1)
      put(found.sheet, row, column, { value: found.sheet.cell(row, column)?.value ?? null, style: 0 });
  },
  hideColumn: (workbook, source) => {
    const column = source.pick(12);
    anySheet(workbook, source)?.setColumnHidden(column, column, true);
  },
  hideRow: (workbook, source) => {
    const row = source.pick(12);
    anySheet(workbook, source)?.setRowHidden(row, row, true);
  },
  renameHeader: (workbook, source) => {
    const found = anyVisibleTable(workbook, source);
    found?.table.renameColumn(source.pick(found.table.columns.length), source.marker());
  },
  emptyHeader: (workbook, source) => {
    const found = anyVisibleTable(workbook, source);
    found?.table.renameColumn(source.pick(found.table.columns.length), `Column${source.pick(50)}`);
  },
  renameTable: (workbook, source) =>
    anyTable(workbook, source)?.table.rename(`T_${source.marker().replace(/\W/g, "_")}`),
  convertTable: (workbook, source) => {
    const found = anyTable(workbook, source);
    found?.sheet.removeTable(found.table.name, "toCells");
  },
  showTotals: (workbook, source) => {
    const found = anyVisibleTable(workbook, source);
    const below = found && found.table.range.bottom + 1;
    if (found && below !== undefined && !found.table.hasTotalsRow && !isFilled(found, below))
      found.table.setTotalsRow(true);
  },
  filter: (workbook, source) => {
    const found = anyVisibleTable(workbook, source);
    if (!found) return;
    found.table.setColumnFilter(source.pick(found.table.columns.length), ["nothing like it"]);
    found.sheet.setRowHidden(found.body.top, found.body.bottom, true);
  },
  sortRows: (workbook, source) => {
    const found = anyVisibleTable(workbook, source);
    if (!found) return;
    const [first, second] = [rowOf(found, source), rowOf(found, source)];
    for (const column of columnsWhere(found, false)) swap(found.sheet, first, second, column);
  },
  duplicateRow: (workbook, source) => {
    const found = anyVisibleTable(workbook, source);
    if (!found) return;
    const [from, to] = [rowOf(found, source), found.body.bottom];
    for (const column of columnsWhere(found, false)) put(found.sheet, to, column, found.sheet.cell(from, column));
  },
  clearCell: (workbook, source) => {
    const found = anyVisibleTable(workbook, source);
    if (found) found.sheet.setValue(rowOf(found, source), columnOf(found, source), null);
  },
  typeText: (workbook, source) => {
    const found = anyVisibleTable(workbook, source);
    const column = found && one(columnsWhere(found, false), source);
    if (found && column !== undefined) found.sheet.setText(rowOf(found, source), column, source.marker());
  },
  typeNumberAsText: (workbook, source) => {
    const found = anyVisibleTable(workbook, source);
    const column = found && one(columnsWhere(found, false), source);
    if (found && column !== undefined)
      found.sheet.setText(rowOf(found, source), column, one([...numberTexts, ...choiceTexts], source) ?? "");
  },
  typeOverFormula: (workbook, source) => {
    const found = anyVisibleTable(workbook, source);
    const column = found && one(columnsWhere(found, true), source);
    if (found && column !== undefined) found.sheet.setText(rowOf(found, source), column, source.marker());
  },
  typeOverHidden: (workbook, source) => {
    const hidden = workbook.sheets.filter(({ visibility }) => visibility !== "visible");
    one(hidden, source)?.setText(source.pick(30), source.pick(8), source.marker());
  },
  typeAnywhere: (workbook, source) =>
    anySheet(workbook, source)?.setText(source.pick(40), source.pick(30), source.marker()),
  typeBelow: (workbook, source) => {
    const found = anyVisibleTable(workbook, source);
    if (!found) return;
    const row = found.table.range.bottom + 1 + Number(found.table.hasTotalsRow);
    found.sheet.setText(row, columnOf(found, source), source.marker());
  },
  pasteOverRules: (workbook, source) => {
    const found = anyVisibleTable(workbook, source);
    if (!found) return;
    const column = columnOf(found, source);
    const range = { ...found.body, left: column, right: column };
    found.sheet.setValidation(range, undefined);
    found.sheet.clearConditionalFormats(range);
  },
  removeName: (workbook, source) => {
    const name = one(
      workbook.names.filter(({ scope }) => scope === undefined),
      source,
    );
    if (name) workbook.removeName(name.name);
  },
  breakName: (workbook, source) => {
    const name = one(
      workbook.names.filter((entry) => entry.scope === undefined && entry.name.startsWith("KAP_")),
      source,
    );
    if (name) workbook.setName({ ...name, formula: "#REF!" });
  },
  removeStamp: (workbook) => {
    for (const { part } of [...workbook.customXmlParts]) workbook.removeCustomXmlPart(part);
  },
  removeChart: (workbook, source) => {
    const sheet = workbook.sheets.find(({ charts }) => charts.length > 0);
    const chart = sheet && one(sheet.charts, source);
    if (chart) sheet.removeChart(chart.name);
  },
};

function isFilled({ sheet, body }: PlacedTable, row: number): boolean {
  for (let column = body.left; column <= body.right; column += 1)
    if ((sheet.cell(row, column)?.value ?? null) !== null) return true;
  return false;
}

function swap(sheet: SheetFile, first: number, second: number, column: number): void {
  const [one, other] = [sheet.cell(first, column), sheet.cell(second, column)];
  put(sheet, first, column, other);
  put(sheet, second, column, one);
}

/** Does what a program would do; what it refuses, such as cutting a table in two, does not happen. */
export function tryEdit(name: string, workbook: WorkbookFile, source: EditSource): boolean {
  try {
    edits[name]?.(workbook, source);
    return true;
  } catch (error) {
    if (error instanceof PackageError) return false;
    throw error;
  }
}
