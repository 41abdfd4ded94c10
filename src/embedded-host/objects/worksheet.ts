import type { Visibility } from "../../package/workbook-file";
import type { Book } from "../book";
import { atAddresses } from "../areas-target";
import { choice, color, flag, keyOf, number, optional, text } from "../arguments";
import { parseAddress, wholeSheet } from "../addresses";
import { eventTypes, wholeWorkbook } from "../events";
import { HostError, invalidArgument } from "../host-error";
import { defineObject, method, navigation, scalar, type HostObject, type Members } from "../host-object";
import { sheetId } from "../object-ids";
import { atAddress, atArea, type SheetTarget } from "../range-target";
import { checkNewSheetName } from "../sheet-names";
import { chartsObject } from "./charts";
import { eventMembers } from "./event-members";
import { freezePanesObject } from "./freeze-panes";
import { sheetNamesObject, rangeOfName } from "./names";
import { pageLayoutObject } from "./page-layout";
import { rangeObject, usedIn } from "./range";
import { rangeAreasObject } from "./range-areas";
import { sheetTablesObject } from "./tables";

const visibilities: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

const properties: Members<SheetTarget> = {
  Id: scalar(({ sheet }) => sheetId(sheet)),
  Name: scalar(({ sheet }) => sheet.name, rename),
  Position: scalar(position, move),
  Visibility: scalar(({ sheet }) => keyOf(visibilities, sheet.visibility), setVisibility),
  TabColor: scalar(
    ({ sheet }) => sheet.tabColor ?? "",
    ({ sheet }, value) => sheet.setTabColor(value === "" ? undefined : color(value)),
    "1.7",
  ),
  ShowGridlines: scalar(({ sheet }) => sheet.showGridlines, undefined, "1.8"),
  // The client sends what is set under another name than what is loaded.
  Gridlines: scalar(undefined, ({ sheet }, value) => sheet.setShowGridlines(flag(value)), "1.8"),
};

const ranges: Members<SheetTarget> = {
  GetRange: method((target, [address]) => rangeAt(target, optional(address, text, ""))),
  GetRanges: method(
    (target, [addresses]) => rangeAreasObject(atAddresses(target, optional(addresses, text, ""))),
    "1.9",
  ),
  GetRangeByIndexes: method(
    (target, [top, left, rows, columns]) => block(target, number(top), number(left), number(rows), number(columns)),
    "1.7",
  ),
  GetCell: method((target, [row, column]) => block(target, number(row), number(column), 1, 1)),
  GetUsedRange: method((target, [valuesOnly]) => used(target, valuesOnly) ?? block(target, 0, 0, 1, 1)),
  GetUsedRangeOrNullObject: method((target, [valuesOnly]) => used(target, valuesOnly), "1.4"),
};

const events = eventMembers<SheetTarget>(
  [
    { name: "DataChangedEvent", type: eventTypes.sheetChanged, since: "1.7" },
    { name: "SelectionChangedEvent", type: eventTypes.sheetSelectionChanged, since: "1.7" },
    { name: "ActivatedEvent", type: eventTypes.sheetActivated, since: "1.7" },
    { name: "DeactivatedEvent", type: eventTypes.sheetDeactivated, since: "1.7" },
    { name: "CalculatedEvent", type: eventTypes.sheetCalculated, since: "1.8" },
    { name: "EventNameChanged", type: eventTypes.sheetNameChanged, since: "1.17" },
    { name: "EventVisibilityChanged", type: eventTypes.sheetVisibilityChanged, since: "1.17" },
  ],
  ({ sheet }) => sheetId(sheet),
);

export const worksheetObject = defineObject<SheetTarget>({
  name: "Worksheet",
  id: { name: "Id", get: ({ sheet }) => sheetId(sheet) },
  members: {
    ...properties,
    ...ranges,
    ...events,
    Tables: navigation((target) => sheetTablesObject(target)),
    Names: navigation((target) => sheetNamesObject(target), "1.4"),
    Charts: navigation((target) => chartsObject(target)),
    FreezePanes: navigation((target) => freezePanesObject(target), "1.7"),
    PageLayout: navigation((target) => pageLayoutObject(target), "1.9"),
    Activate: method(({ book, sheet }) => book.screen.activate(sheet)),
    Delete: method(remove),
  },
});

function rename({ book, sheet }: SheetTarget, value: unknown): void {
  const name = text(value);
  checkNewSheetName(book, name, sheet);
  const nameBefore = sheet.name;
  if (name === nameBefore) return;
  sheet.rename(name);
  book.noteStructure();
  tell(book, sheetId(sheet), eventTypes.sheetNameChanged, { nameBefore, nameAfter: name });
}

function position({ book, sheet }: SheetTarget): number {
  return book.file.sheets.indexOf(sheet);
}

function move({ book, sheet }: SheetTarget, value: unknown): void {
  const to = number(value);
  if (to < 0 || to >= book.file.sheets.length) throw invalidArgument(`the position ${to}`);
  book.file.moveSheet(sheet.name, to);
}

function setVisibility(target: SheetTarget, value: unknown): void {
  const visibility = choice(value, visibilities);
  if (visibility !== "visible") checkOtherVisible(target);
  const visibilityBefore = keyOf(visibilities, target.sheet.visibility);
  target.sheet.setVisibility(visibility);
  tell(target.book, sheetId(target.sheet), eventTypes.sheetVisibilityChanged, {
    visibilityBefore,
    visibilityAfter: keyOf(visibilities, visibility),
  });
}

function checkOtherVisible({ book, sheet }: SheetTarget): void {
  if (book.file.sheets.some((other) => other !== sheet && other.visibility === "visible")) return;
  throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
}

function remove(target: SheetTarget): void {
  const { book, sheet } = target;
  if (sheet.visibility === "veryHidden")
    throw new HostError("InvalidOperation", "A very hidden worksheet cannot be deleted.");
  checkOtherVisible(target);
  const id = sheetId(sheet);
  const wasActive = book.screen.activeSheet === sheet;
  book.file.removeSheet(sheet.name);
  book.noteStructure();
  tell(book, id, eventTypes.sheetDeleted);
  if (wasActive) tell(book, sheetId(book.screen.activeSheet), eventTypes.sheetActivated);
}

/** Raises an event of the sheet, for itself and for the whole workbook. */
function tell(book: Book, worksheetId: string, type: number, details: Readonly<Record<string, unknown>> = {}): void {
  const message = { source: book.events.source, worksheetId, ...details };
  book.events.raise(type, [worksheetId, wholeWorkbook], message);
}

function rangeAt(target: SheetTarget, address: string): HostObject {
  if (address === "") return rangeObject({ ...target, area: wholeSheet });
  if (parseAddress(address)) return rangeObject(atAddress(target, address));
  const named = rangeOfName(target.book, address, target.sheet);
  if (named) return rangeObject(named);
  throw invalidArgument(`${JSON.stringify(address)} is neither an address nor a name`);
}

function block(target: SheetTarget, top: number, left: number, rows: number, columns: number): HostObject {
  return rangeObject(atArea(target, { top, left, bottom: top + rows - 1, right: left + columns - 1 }));
}

function used(target: SheetTarget, valuesOnly: unknown): HostObject | null {
  return usedIn({ ...target, area: wholeSheet }, optional(valuesOnly, flag, false));
}
