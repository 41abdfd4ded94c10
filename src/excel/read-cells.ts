/**
 * Reads what an import takes its lines from: first where it stands and how large it is, then its values in blocks that
 * keep below what an answer of Excel may hold.
 */
import { PlanError, type CellSource, type SourceCells } from "../workbook/port";
import { unquotedSheetName } from "../workbook/references";
import { millennium1900 } from "./date-system";
import { placeNotFound } from "./go-to";
import { untracked } from "./proxies";
import type { Send } from "./queue";

/** Excel on the web answers with 5 MB at most, and a range holds 5 million cells at most. */
export const cellsPerBlock = 25_000;

interface Area {
  /** Name of the table or sheet, or the address of the selection. */
  readonly name: string;
  readonly sheet: string;
  /** Zero-based; without rows where nothing is filled. */
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly dateSystem: 1900 | 1904;
}

type SourceValues = SourceCells["cells"];

/** The cells of a source, with two batches for up to `cellsPerBlock` cells. */
export async function readSourceCells(send: Send, source: CellSource): Promise<SourceCells> {
  const { name, sheet, dateSystem, top, left, ...area } = await send((context) => findArea(context, source));
  const cells: SourceValues[number][] = [];
  for (let row = 0, size = blockRows(area.columns); row < area.rows;) {
    const rows = Math.min(size, area.rows - row);
    const block = await readBlock(send, { ...area, name, sheet, dateSystem, left, top: top + row, rows });
    if (block === undefined) size = Math.ceil(rows / 2);
    else {
      cells.push(...block);
      row += rows;
    }
  }
  return { name, sheet, cells, firstRow: top + 1, firstColumn: left + 1, dateSystem };
}

const blockRows = (columns: number) => Math.max(1, Math.floor(cellsPerBlock / Math.max(1, columns)));

/** Undefined when the answer would be too large, but could be smaller. */
async function readBlock(send: Send, area: Area): Promise<SourceValues | undefined> {
  try {
    return await send((context) => readValues(context, area));
  } catch (error) {
    if (error instanceof PlanError && error.code === "payloadTooLarge" && area.rows > 1) return undefined;
    throw error;
  }
}

async function readValues(context: Excel.RequestContext, { sheet, top, left, rows, columns }: Area) {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const range = untracked(worksheet.getRangeByIndexes(top, left, rows, columns)).load("values");
  await context.sync();
  return range.values.map((row: readonly unknown[]) => row.map(sourceCell));
}

/** Error values come as their text; a formula that shows nothing is empty. */
function sourceCell(value: unknown): SourceValues[number][number] {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

function findArea(context: Excel.RequestContext, source: CellSource): Promise<Area> {
  switch (source.kind) {
    case "table":
      return findTable(context, source.name);
    case "sheet":
      return findSheet(context, source.name);
    case "range":
      return findRange(context, source);
    case "selection":
      return findSelection(context);
  }
}

async function findTable(context: Excel.RequestContext, name: string): Promise<Area> {
  const tables = context.workbook.tables.load("items/name");
  const table = context.workbook.tables.getItemOrNullObject(name);
  const place = queueArea(context, table.getRange());
  await context.sync();
  if (table.isNullObject) throw placeNotFound(name, tables.items);
  return place.read(tables.items.find((item) => item.name.toLowerCase() === name.toLowerCase())?.name ?? name);
}

async function findSheet(context: Excel.RequestContext, name: string): Promise<Area> {
  const sheets = context.workbook.worksheets.load("items/name");
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  const place = queueArea(context, sheet.getUsedRangeOrNullObject(true));
  await context.sync();
  if (sheet.isNullObject) throw placeNotFound(name, sheets.items);
  return place.read(sheet.name, sheet.name);
}

async function findRange(
  context: Excel.RequestContext,
  { name, sheet: wanted, top, left, bottom, right }: Extract<CellSource, { kind: "range" }>,
): Promise<Area> {
  const sheets = context.workbook.worksheets.load("items/name");
  const sheet = context.workbook.worksheets.getItemOrNullObject(wanted).load("name");
  const range = untracked(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
  const place = queueArea(context, range.getUsedRangeOrNullObject(true));
  await context.sync();
  if (sheet.isNullObject) throw placeNotFound(wanted, sheets.items);
  return place.read(name, sheet.name);
}

async function findSelection(context: Excel.RequestContext): Promise<Area> {
  const selected = context.workbook.getSelectedRanges().load("areaCount,address");
  // whole rows and columns are cut to what is filled
  const [first] = [selected.areas.getItemAt(0)];
  const sheet = selected.worksheet.load("name");
  const place = queueArea(context, first.getUsedRangeOrNullObject(true));
  await context.sync();
  if (selected.areaCount > 1) throw new PlanError("severalAreas", { address: selected.address });
  return place.read(selected.address, sheet.name);
}

interface QueuedArea {
  /** What is known once the batch has been sent. `sheet` says where an empty area stands. */
  read(name: string, sheet?: string): Area;
}

function queueArea(context: Excel.RequestContext, target: Excel.Range): QueuedArea {
  const range = untracked(target).load("address,rowIndex,columnIndex,rowCount,columnCount");
  // no property tells the date system, but a date does
  const millennium = context.workbook.functions.date(2000, 1, 1).load("value");
  return {
    read: (name, sheet = "") => {
      const dateSystem = millennium.value === millennium1900 ? 1900 : 1904;
      if (range.isNullObject) return { name, sheet, dateSystem, top: 0, left: 0, rows: 0, columns: 0 };
      const { address, rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = range;
      const of = unquotedSheetName(address.slice(0, address.lastIndexOf("!")));
      return { name, sheet: of, dateSystem, top, left, rows, columns };
    },
  };
}
