import type { SheetFile } from "../../package/workbook-file";
import type { Book } from "../book";
import { optional, text } from "../arguments";
import { itemNotFound } from "../host-error";
import { defineObject, method, type HostObject } from "../host-object";
import { sheetId } from "../object-ids";
import { addSheet } from "../sheet-changes";
import { worksheetObject } from "./worksheet";
import { sheetCollectionEvents } from "./worksheet-events";

interface SheetsTarget {
  readonly book: Book;
}

export const worksheetsObject = defineObject<SheetsTarget>({
  name: "WorksheetCollection",
  items: ({ book }) => book.file.sheets.map((sheet) => worksheetObject({ book, sheet })),
  members: {
    ...sheetCollectionEvents,
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
    Add: method(({ book }, [name]) => {
      const sheet = addSheet(book, optional<string | undefined>(name, text, undefined));
      return worksheetObject({ book, sheet });
    }),
  },
});

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
  throw itemNotFound("a worksheet where there is none");
}
