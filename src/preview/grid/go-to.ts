/** Places in the workbook by what a person or a link calls them. */
import { parseAddress } from "../../embedded-host/addresses";
import type { CellRange, SheetFile, WorkbookFile } from "../../package/workbook-file";

export interface WorkbookPlace {
  readonly sheet: SheetFile;
  readonly range: CellRange;
}

/** The place of an address, a defined name or a table, looked up from a sheet; undefined where there is none to go to. */
export function findPlace(workbook: WorkbookFile, from: SheetFile, text: string): WorkbookPlace | undefined {
  const name = text.trim().replace(/^#/, "");
  const place =
    placeOfAddress(workbook, from, name) ?? placeOfName(workbook, from, name) ?? placeOfTable(workbook, name);
  return place?.sheet.visibility === "visible" ? place : undefined;
}

function placeOfAddress(workbook: WorkbookFile, from: SheetFile, text: string): WorkbookPlace | undefined {
  const address = parseAddress(text);
  if (address === undefined) return undefined;
  const sheet = address.sheet === undefined ? from : workbook.sheet(address.sheet);
  return sheet && { sheet, range: address.range };
}

/** A name of the sheet goes before one of the workbook. */
function placeOfName(workbook: WorkbookFile, from: SheetFile, text: string): WorkbookPlace | undefined {
  const wanted = text.toLowerCase();
  const named = workbook.names.filter(({ name }) => name.toLowerCase() === wanted);
  const found = named.find(({ scope }) => scope === from.name) ?? named.find(({ scope }) => scope === undefined);
  if (found === undefined) return undefined;
  return placeOfAddress(workbook, from, found.formula) ?? placeOfTable(workbook, found.formula);
}

/** `Table` and `Table[Column]`: the rows below the header. */
function placeOfTable(workbook: WorkbookFile, text: string): WorkbookPlace | undefined {
  const [, name, column] = /^([^[\]]+)(?:\[([^[\]]+)\])?$/.exec(text) ?? [];
  const table = name === undefined ? undefined : workbook.table(name);
  const sheet = name === undefined ? undefined : workbook.sheetOfTable(name);
  if (table === undefined || sheet === undefined) return undefined;
  const body = { ...table.range, top: Math.min(table.range.top + 1, table.range.bottom) };
  if (column === undefined) return { sheet, range: body };
  const index = table.columns.findIndex((each) => each.name.toLowerCase() === column.toLowerCase());
  const place = table.range.left + index;
  return index < 0 ? undefined : { sheet, range: { ...body, left: place, right: place } };
}
