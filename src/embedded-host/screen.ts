/** What is shown and selected; the file itself only remembers the sheet. */
import type { CellRange, SheetFile, WorkbookFile } from "../package/workbook-file";
import { formatLocal, intersection, isSameRange } from "./addresses";
import { eventTypes, wholeWorkbook, type EventSource } from "./events";
import { HostError } from "./host-error";
import { sheetId, tableId } from "./object-ids";

export interface Screen {
  readonly activeSheet: SheetFile;
  /** What is selected on the sheet, or will be when it is shown. */
  selection(sheet: SheetFile): CellRange;
  /** Shows the sheet; refused where it is hidden. */
  activate(sheet: SheetFile): void;
  /** Shows the sheet and selects. */
  select(sheet: SheetFile, range: CellRange): void;
}

const firstCell: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

export function createScreen(file: WorkbookFile, events: EventSource): Screen {
  const selections = new WeakMap<SheetFile, CellRange>();
  const screen: Screen = {
    get activeSheet() {
      return shownSheet(file);
    },
    selection: (sheet) => selections.get(sheet) ?? firstCell,
    activate: (sheet) => {
      if (sheet.visibility !== "visible")
        throw new HostError("InvalidOperation", "A hidden worksheet cannot be activated.");
      const before = screen.activeSheet;
      file.setActiveSheet(file.sheets.indexOf(sheet));
      if (before === sheet) return;
      tell(events, eventTypes.sheetDeactivated, before);
      tell(events, eventTypes.sheetActivated, sheet);
      events.raise(eventTypes.documentSelectionChanged, [""], {});
    },
    select: (sheet, range) => {
      screen.activate(sheet);
      const before = screen.selection(sheet);
      selections.set(sheet, range);
      if (!isSameRange(before, range)) tellSelection(events, sheet, before, range);
    },
  };
  return screen;
}

function shownSheet(file: WorkbookFile): SheetFile {
  const isShown = (sheet: SheetFile | undefined) => sheet?.visibility === "visible";
  const active = file.sheets[file.activeSheet];
  const found = isShown(active) ? active : (file.sheets.find(isShown) ?? file.sheets[0]);
  if (found) return found;
  throw new HostError("ItemNotFound", "The workbook has no worksheet.");
}

function tell(events: EventSource, type: number, sheet: SheetFile): void {
  events.raise(type, [sheetId(sheet), wholeWorkbook], { worksheetId: sheetId(sheet) });
}

function tellSelection(events: EventSource, sheet: SheetFile, before: CellRange, range: CellRange): void {
  const worksheetId = sheetId(sheet);
  const address = formatLocal(range);
  events.raise(eventTypes.documentSelectionChanged, [""], {});
  events.raise(eventTypes.sheetSelectionChanged, [worksheetId, wholeWorkbook], { address, worksheetId });
  for (const table of sheet.tables) {
    const inside = intersection(table.range, range);
    if (!inside && !intersection(table.range, before)) continue;
    const message = { address: inside ? formatLocal(inside) : "", worksheetId, tableId: tableId(table) };
    events.raise(eventTypes.tableSelectionChanged, [tableId(table)], message);
  }
}
