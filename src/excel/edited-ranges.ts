/** Which cells a person has changed, from what an event tells. */
import type { CellRange } from "../workbook/changes";
import type { SheetRange } from "../workbook/port";
import { columnIndex } from "../workbook/references";

/** What is looked at of an event of changed cells. */
export type CellEvent = Pick<
  Excel.WorksheetChangedEventArgs,
  "source" | "triggerSource" | "changeType" | "worksheetId" | "address"
>;

/** Names of sheets by the id that events have, as they were when the workbook was asked last. */
export interface KnownSheets {
  names: ReadonlyMap<string, string>;
}

/** Keeps what is known of the sheets; `id` and `name` must have been loaded. */
export function noteSheets(known: KnownSheets, sheets: readonly Excel.Worksheet[]): void {
  known.names = new Map(sheets.map(({ id, name }) => [id, name]));
}

/**
 * The ranges whose contents a person at this computer has changed. [] for our own writes, those of co-authors and
 * insertions, for a sheet that is not known, and where the host does not tell who wrote (before ExcelApi 1.14).
 */
export function editedRanges(event: CellEvent, known: KnownSheets): readonly SheetRange[] {
  const { source, triggerSource, changeType, worksheetId, address } = event;
  const sheet = known.names.get(worksheetId);
  if (source !== "Local" || triggerSource !== "Unknown" || changeType !== "RangeEdited" || sheet === undefined)
    return [];
  return address
    .split(",")
    .flatMap((area) => rangeOf(area) ?? [])
    .map((range) => ({ sheet, range }));
}

const lastRow = 1_048_575;
const lastColumn = 16_383;
const corner = /^\$?([A-Z]{1,3})?\$?(\d+)?$/i;

/** "B5:C9", "B5", "B:C" or "5:9", with or without the sheet in front. */
function rangeOf(address: string): CellRange | undefined {
  const [from = "", to = from] = address
    .slice(address.lastIndexOf("!") + 1)
    .trim()
    .split(":");
  const [first, last] = [corner.exec(from), corner.exec(to)];
  if (from === "" || first === null || last === null) return undefined;
  return {
    top: first[2] === undefined ? 0 : Number(first[2]) - 1,
    left: first[1] === undefined ? 0 : columnIndex(first[1]),
    bottom: last[2] === undefined ? lastRow : Number(last[2]) - 1,
    right: last[1] === undefined ? lastColumn : columnIndex(last[1]),
  };
}
