/** A worksheet among the others: before, after, and copies of it. */
import { choice, optional } from "../arguments";
import type { Book } from "../book";
import { invalidArgument, itemNotFound } from "../host-error";
import { method, type HostObject, type Members } from "../host-object";
import { sheetId } from "../object-ids";
import type { SheetTarget } from "../range-target";
import { copySheet } from "../sheet-changes";
import { worksheetObject } from "./worksheet";

type Place = "none" | "before" | "after" | "beginning" | "end";

const places: Readonly<Record<string, Place>> = {
  None: "none",
  Before: "before",
  After: "after",
  Beginning: "beginning",
  End: "end",
};

export const sheetOrderMembers: Members<SheetTarget> = {
  GetNext: method((target, [visibleOnly]) => required(beside(target, 1, visibleOnly), "after"), "1.5"),
  GetNextOrNullObject: method((target, [visibleOnly]) => beside(target, 1, visibleOnly), "1.5"),
  GetPrevious: method((target, [visibleOnly]) => required(beside(target, -1, visibleOnly), "before"), "1.5"),
  GetPreviousOrNullObject: method((target, [visibleOnly]) => beside(target, -1, visibleOnly), "1.5"),
  Copy: method(({ book, sheet }, [place, other]) => {
    const position = positionOf(book, choice(optional(place, String, "None"), places), other);
    return worksheetObject({ book, sheet: copySheet(book, sheet, position) });
  }, "1.7"),
  // In later batches the client finds again by these what the methods above have answered.
  _GetSheetById: method(({ book }, [id]) => byId(book, id), "1.7"),
  _GetAnotherWorksheetById: method(({ book }, [id]) => byId(book, id), "1.7"),
};

function beside({ book, sheet }: SheetTarget, step: 1 | -1, visibleOnly: unknown): HostObject | null {
  const { sheets } = book.file;
  let at = sheets.indexOf(sheet) + step;
  while (visibleOnly === true && sheets[at] && sheets[at]?.visibility !== "visible") at += step;
  const found = sheets[at];
  return found ? worksheetObject({ book, sheet: found }) : null;
}

function required(found: HostObject | null, side: string): HostObject {
  if (found) return found;
  throw itemNotFound(`a worksheet ${side} this one`);
}

/** Where a copy goes: at the beginning, if nothing is said. */
function positionOf(book: Book, place: Place, other: unknown): number {
  const { sheets } = book.file;
  if (place === "none" || place === "beginning") return 0;
  if (place === "end") return sheets.length;
  const relative = worksheetObject.targetOf(other);
  if (!relative) throw invalidArgument(`no worksheet to be placed ${place}`);
  return sheets.indexOf(relative.sheet) + Number(place === "after");
}

function byId(book: Book, id: unknown): HostObject {
  const sheet = book.file.sheets.find((candidate) => sheetId(candidate) === id);
  if (sheet) return worksheetObject({ book, sheet });
  throw itemNotFound(`the worksheet ${JSON.stringify(id)}`);
}
