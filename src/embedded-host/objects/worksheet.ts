import type { Visibility } from "../../package/workbook-file";
import { atAddresses } from "../areas-target";
import { choice, color, flag, number, optional, text } from "../arguments";
import { parseAddress, wholeSheet } from "../addresses";
import { invalidArgument, notSupported } from "../host-error";
import { defineObject, method, navigation, scalar, type HostObject, type Members } from "../host-object";
import { sheetId } from "../object-ids";
import { atAddress, atArea, type SheetTarget } from "../range-target";
import { moveSheet, removeSheet, renameSheet, setSheetVisibility, visibilityNames } from "../sheet-changes";
import { chartsObject } from "./charts";
import { freezePanesObject } from "./freeze-panes";
import { sheetNamesObject, rangeOfName } from "./names";
import { pageLayoutObject } from "./page-layout";
import { sheetProtectionObject } from "./protection";
import { rangeObject, usedIn } from "./range";
import { rangeAreasObject } from "./range-areas";
import { sheetSearch } from "./range-search";
import { filterOfSheet } from "../table-filtering";
import { autoFilterObject } from "./table-filter";
import { sheetPropertiesObject } from "./sheet-properties";
import { sheetTablesObject } from "./tables";
import { sheetEvents } from "./worksheet-events";
import { sheetOrderMembers } from "./worksheet-order";
import { worksheetLines } from "./worksheet-lines";

const visibilities: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

const properties: Members<SheetTarget> = {
  Id: scalar(({ sheet }) => sheetId(sheet)),
  TabId: scalar(({ sheet }) => sheet.id, undefined, "1.14"),
  Name: scalar(
    ({ sheet }) => sheet.name,
    ({ book, sheet }, value) => renameSheet(book, sheet, text(value)),
  ),
  Position: scalar(
    ({ book, sheet }) => book.file.sheets.indexOf(sheet),
    ({ book, sheet }, value) => moveSheet(book, sheet, number(value)),
  ),
  Visibility: scalar(
    ({ sheet }) => visibilityNames[sheet.visibility],
    ({ book, sheet }, value) => setSheetVisibility(book, sheet, choice(value, visibilities)),
    undefined,
    "1.2",
  ),
  EnableCalculation: scalar(
    () => true,
    (_, value) => {
      if (!flag(value)) throw notSupported("worksheets that are not calculated");
    },
    "1.9",
  ),
  // Nothing for a sheet that is not seen, and an empty text for one without a colour of its own: so the declarations.
  TabColor: scalar(
    ({ sheet }) => (sheet.visibility === "visible" ? (sheet.tabColor ?? "") : null),
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

export const worksheetObject = defineObject<SheetTarget>({
  name: "Worksheet",
  id: { name: "Id", get: ({ sheet }) => sheetId(sheet) },
  members: {
    ...sheetSearch,
    ...properties,
    ...ranges,
    ...sheetEvents,
    ...sheetOrderMembers,
    Tables: navigation((target) => sheetTablesObject(target)),
    AutoFilter: navigation((target) => autoFilterObject(filterOfSheet(target)), "1.9"),
    Names: navigation((target) => sheetNamesObject(target), "1.4"),
    Charts: navigation((target) => chartsObject(target)),
    FreezePanes: navigation((target) => freezePanesObject(target), "1.7"),
    ...worksheetLines,
    Protection: navigation((target) => sheetProtectionObject(target), "1.2"),
    CustomProperties: navigation((target) => sheetPropertiesObject(target), "1.12"),
    PageLayout: navigation((target) => pageLayoutObject(target), "1.9"),
    Activate: method(({ book, sheet }) => book.screen.activate(sheet)),
    Calculate: method(({ book }, [markAllDirty]) => {
      if (flag(markAllDirty)) book.noteStructure();
      book.recalculate();
    }, "1.6"),
    Delete: method(({ book, sheet }) => removeSheet(book, sheet)),
  },
});

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
