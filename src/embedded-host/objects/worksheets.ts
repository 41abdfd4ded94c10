import type { SheetFile } from "../../package/workbook-file";
import type { Book } from "../book";
import { optional, text } from "../arguments";
import { eventTypes, wholeWorkbook } from "../events";
import { invalidArgument, itemNotFound, notSupported } from "../host-error";
import { defineObject, method, type HostObject } from "../host-object";
import { checkNewSheetName } from "../sheet-names";
import { sheetId } from "../object-ids";
import { eventMembers } from "./event-members";
import { worksheetObject } from "./worksheet";

interface SheetsTarget {
  readonly book: Book;
}

const events = eventMembers<SheetsTarget>(
  [
    { name: "DataChangedEvent", type: eventTypes.sheetChanged, since: "1.9" },
    { name: "SelectionChangedEvent", type: eventTypes.sheetSelectionChanged, since: "1.9" },
    { name: "ActivatedEvent", type: eventTypes.sheetActivated, since: "1.7" },
    { name: "DeactivatedEvent", type: eventTypes.sheetDeactivated, since: "1.7" },
    { name: "AddedEvent", type: eventTypes.sheetAdded, since: "1.7" },
    { name: "DeletedEvent", type: eventTypes.sheetDeleted, since: "1.7" },
    { name: "CalculatedEvent", type: eventTypes.sheetCalculated, since: "1.8" },
    { name: "EventNameChanged", type: eventTypes.sheetNameChanged, since: "1.17" },
    { name: "EventVisibilityChanged", type: eventTypes.sheetVisibilityChanged, since: "1.17" },
  ],
  () => wholeWorkbook,
);

export const worksheetsObject = defineObject<SheetsTarget>({
  name: "WorksheetCollection",
  items: ({ book }) => book.file.sheets.map((sheet) => worksheetObject({ book, sheet })),
  members: {
    ...events,
    GetItem: method(({ book }, [key]) => {
      const found = findSheet(book, key);
      if (found) return found;
      throw itemNotFound(`the worksheet ${JSON.stringify(key)}`);
    }),
    GetItemOrNullObject: method(({ book }, [key]) => findSheet(book, key), "1.4"),
    GetCount: method(({ book }, [visibleOnly]) => {
      const { sheets } = book.file;
      return visibleOnly === true ? sheets.filter(({ visibility }) => visibility === "visible").length : sheets.length;
    }, "1.4"),
    GetActiveWorksheet: method(({ book }) => worksheetObject({ book, sheet: book.screen.activeSheet })),
    GetFirst: method(({ book }, [visibleOnly]) => sheetAt(book, shown(book, visibleOnly)[0]), "1.5"),
    GetLast: method(({ book }, [visibleOnly]) => sheetAt(book, shown(book, visibleOnly).at(-1)), "1.5"),
    Add: method(({ book }, [name]) => addSheet(book, name)),
    AddFromBase64: method(() => {
      throw notSupported("inserting worksheets of another workbook");
    }, "1.13"),
  },
});

function addSheet(book: Book, name: unknown): HostObject {
  const newName = optional<string>(name, text, freeName(book));
  checkNewSheetName(book, newName);
  const sheet = book.file.addSheet(newName);
  book.noteStructure();
  const message = { source: book.events.source, worksheetId: sheetId(sheet) };
  book.events.raise(eventTypes.sheetAdded, [wholeWorkbook], message);
  return worksheetObject({ book, sheet });
}

function findSheet(book: Book, key: unknown): HostObject | null {
  const name = text(key);
  const sheet = book.file.sheet(name) ?? book.file.sheets.find((candidate) => sheetId(candidate) === name);
  return sheet ? worksheetObject({ book, sheet }) : null;
}

function shown({ file }: Book, visibleOnly: unknown): readonly SheetFile[] {
  return visibleOnly === true ? file.sheets.filter(({ visibility }) => visibility === "visible") : file.sheets;
}

function sheetAt(book: Book, sheet: SheetFile | undefined): HostObject {
  if (sheet) return worksheetObject({ book, sheet });
  throw invalidArgument("a worksheet where there is none");
}

function freeName(book: Book): string {
  let count = book.file.sheets.length + 1;
  while (book.file.sheet(`Sheet${count}`)) count += 1;
  return `Sheet${count}`;
}
