/**
 * The workbook as a snapshot, in two round trips: first what there is, then what is in it. Both are queued completely
 * before they are sent. A third one follows only where Excel has told something in part.
 */
import {
  byName,
  PlanError,
  stampNamespace,
  type ReadOptions,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../workbook/port";
import { metaTable } from "../workbook/meta-table";
import { millennium1900 } from "./date-system";
import { noteSheets, type KnownSheets } from "./edited-ranges";
import { untracked } from "./proxies";
import { queueFilter, readFilter } from "./read-filter";
import { queueName, type QueuedName } from "./read-name";
import { queueTable, readRows, type QueuedTable } from "./read-table";

interface Directory {
  readonly sheets: Excel.WorksheetCollection;
  readonly tables: Excel.TableCollection;
  readonly names: Excel.NamedItemCollection;
  readonly stamps: Excel.CustomXmlPartScopedCollection;
  readonly millennium: Excel.FunctionResult<number>;
}

interface QueuedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly charts: OfficeExtension.ClientResult<number>;
  readonly tables: OfficeExtension.ClientResult<number>;
  /** Of the sheet itself, where it has one. */
  readonly filter: Excel.AutoFilter | undefined;
}

/** `known` learns the names of the sheets. */
export async function readWorkbook(
  context: Excel.RequestContext,
  known: KnownSheets,
  { onMeta, contentsOf }: ReadOptions = {},
): Promise<WorkbookSnapshot> {
  const directory = loadDirectory(context.workbook);
  const meta = onMeta && queueMeta(context.workbook);
  await context.sync();
  noteSheets(known, directory.sheets.items);
  // the port's dates are serial numbers of 1900
  if (directory.millennium.value !== millennium1900) throw new PlanError("date1904");
  if (meta?.isNullObject === false) onMeta?.(readRows(meta));
  const sheets = directory.sheets.items.map(queueSheet);
  const tables = directory.tables.items.map((table) => queueTable(table, contentsOf));
  const names = directory.names.items.map(queueName);
  const stamp = directory.stamps.items.at(-1)?.getXml();
  await context.sync();
  if (tables.filter((table) => table.askAgain()).length > 0) await context.sync();
  return { ...readContents(sheets, tables, names), ...(stamp !== undefined && { stamp: stamp.value }) };
}

function loadDirectory({ worksheets, tables, names, customXmlParts, functions }: Excel.Workbook): Directory {
  return {
    sheets: worksheets.load("items/id,items/name,items/visibility,items/autoFilter/enabled"),
    tables: tables.load("items/name,items/showFilterButton,items/showTotals,items/worksheet/protection/protected"),
    names: names.load("items/name,items/formula"),
    millennium: functions.date(2000, 1, 1).load("value"),
    stamps: customXmlParts.getByNamespace(stampNamespace).load("items/id"),
  };
}

function queueMeta({ tables }: Excel.Workbook): Excel.Range {
  return untracked(tables.getItemOrNullObject(metaTable).getRange()).load("values,valueTypes");
}

function queueSheet(sheet: Excel.Worksheet): QueuedSheet {
  return {
    sheet,
    used: untracked(sheet.getUsedRangeOrNullObject(true)).load("rowIndex"),
    charts: sheet.charts.getCount(),
    tables: sheet.tables.getCount(),
    filter: sheet.autoFilter.enabled ? queueFilter(sheet.autoFilter) : undefined,
  };
}

function readContents(
  sheets: readonly QueuedSheet[],
  tables: readonly QueuedTable[],
  names: readonly QueuedName[],
): Omit<WorkbookSnapshot, "stamp"> {
  const filters = [...tables.map((table) => table.filter()), ...sheets.map(readOwnFilter)].flatMap(
    (filter) => filter ?? [],
  );
  return {
    sheets: sheets.map(readSheet),
    tables: tables.map((table) => table.read()),
    names: names.map((name) => name.read()).sort(byName),
    ...(filters.length > 0 && { filters }),
  };
}

function readSheet({ sheet, used, charts, tables }: QueuedSheet): SheetSnapshot {
  return {
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    isEmpty: used.isNullObject && charts.value === 0 && tables.value === 0,
  };
}

function readOwnFilter({ sheet, filter }: QueuedSheet) {
  return filter && readFilter(filter, { sheet: sheet.name });
}

function visibilityOf(visibility: Excel.Worksheet["visibility"]): SheetSnapshot["visibility"] {
  if (visibility === "Visible") return "visible";
  return visibility === "Hidden" ? "hidden" : "veryHidden";
}
