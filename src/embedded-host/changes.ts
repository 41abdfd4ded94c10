/** Tells add-ins about changed cells, as Excel does: once for every edit, however many cells it reaches. */
import type { Cell, CellRange, TableFile } from "../package/workbook-file";
import { formatAddress, formatLocal, intersection, isSameRange } from "./addresses";
import { watchFormulas } from "./cell-events";
import { eventTypes, wholeWorkbook } from "./events";
import { sheetId, tableId } from "./object-ids";
import { wholeOf, type RangeTarget } from "./range-target";
import { apiValue, valueType } from "./read-cells";

export type ChangeType = "RangeEdited" | `${"Row" | "Column" | "Cell"}${"Inserted" | "Deleted"}`;

/**
 * Carries out an edit and raises its events.
 * @param tableChange what the edit is for a table that it reaches
 * @param shiftDirection where other cells go, as the client names it
 */
export function changeCells(
  target: RangeTarget,
  act: () => void,
  tableChange: ChangeType = "RangeEdited",
  changeType: ChangeType = "RangeEdited",
  shiftDirection = "None",
): void {
  const tellFormulas = watchFormulas(target);
  const edit = () => {
    act();
    tellFormulas();
  };
  if (!isListenedTo(target)) return edit();
  const look = changeType === "RangeEdited" ? oneCell : () => () => ({});
  const before = look(target);
  edit();
  const details = { ...before("Before"), ...look(target)("After") };
  raiseSheetChange(target, changeType, { shiftDirection, ...details });
  for (const table of target.sheet.tables) raiseTableChange(target, table, tableChange, details);
}

function isListenedTo({ book, sheet }: RangeTarget): boolean {
  const { events } = book;
  const isSheetWanted = events.isWanted(eventTypes.sheetChanged, [sheetId(sheet), wholeWorkbook]);
  return isSheetWanted || events.isWanted(eventTypes.tableChanged);
}

/** Value and type before or after, where a single cell is edited; Excel tells nothing of larger ranges. */
function oneCell({ book, sheet, area }: RangeTarget): (when: "Before" | "After") => Readonly<Record<string, unknown>> {
  if (!isSameRange(area, { ...area, bottom: area.top, right: area.left })) return () => ({});
  // what somebody typed is not changed by any calculation
  const isCalculated = sheet.cell(area.top, area.left)?.formula !== undefined || sheet.arrayFormulas.length > 0;
  if (isCalculated) book.recalculate();
  const cell: Cell = sheet.cell(area.top, area.left) ?? { value: null, style: 0 };
  return (when) => ({ [`value${when}`]: apiValue(cell.value), [`valueType${when}`]: valueType(cell) });
}

function raiseSheetChange(
  { book, sheet, area }: RangeTarget,
  changeType: ChangeType,
  details: Readonly<Record<string, unknown>>,
): void {
  const { events } = book;
  events.raise(eventTypes.sheetChanged, [sheetId(sheet), wholeWorkbook], {
    ...where({ book, sheet, area }, area),
    changeType,
    source: events.source,
    triggerSource: events.triggerSource,
    ...details,
  });
}

function raiseTableChange(
  target: RangeTarget,
  table: TableFile,
  changeType: ChangeType,
  details: Readonly<Record<string, unknown>>,
): void {
  const { events } = target.book;
  const inside = intersection(wholeOf(table), target.area);
  if (!inside) return;
  events.raise(eventTypes.tableChanged, [tableId(table), sheetId(target.sheet), wholeWorkbook], {
    ...where(target, inside),
    changeType,
    source: events.source,
    tableId: tableId(table),
    ...details,
  });
}

/** The client asks for the range of an event by `referenceId`. */
function where({ sheet }: RangeTarget, area: CellRange): Readonly<Record<string, string>> {
  return { address: formatLocal(area), worksheetId: sheetId(sheet), referenceId: formatAddress(sheet.name, area) };
}
