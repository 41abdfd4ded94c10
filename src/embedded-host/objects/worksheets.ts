import type { Book } from "../book";
import { optional, text } from "../arguments";
import { invalidArgument, itemNotFound, notSupported } from "../host-error";
import { defineObject, method, type HostObject } from "../host-object";
import { checkNewSheetName } from "../sheet-names";
import { sheetId } from "../object-ids";
import { worksheetObject } from "./worksheet";

export const worksheetsObject = defineObject<Book>({
  name: "WorksheetCollection",
  items: (book) => book.file.sheets.map((sheet) => worksheetObject({ book, sheet })),
  members: {
    GetItem: method((book, [key]) => {
      const found = findSheet(book, key);
      if (found) return found;
      throw itemNotFound(`the worksheet ${JSON.stringify(key)}`);
    }),
    GetItemOrNullObject: method((book, [key]) => findSheet(book, key), "1.4"),
    GetCount: method((book, [visibleOnly]) => {
      const { sheets } = book.file;
      return visibleOnly === true ? sheets.filter(({ visibility }) => visibility === "visible").length : sheets.length;
    }, "1.4"),
    GetActiveWorksheet: method((book) => sheetAt(book, book.file.activeSheet)),
    GetFirst: method((book) => sheetAt(book, 0), "1.5"),
    GetLast: method((book) => sheetAt(book, book.file.sheets.length - 1), "1.5"),
    Add: method((book, [name]) => {
      const newName = optional<string>(name, text, freeName(book));
      checkNewSheetName(book, newName);
      const sheet = book.file.addSheet(newName);
      book.noteStructure();
      return worksheetObject({ book, sheet });
    }),
    AddFromBase64: method(() => {
      throw notSupported("inserting worksheets of another workbook");
    }, "1.13"),
  },
});

function findSheet(book: Book, key: unknown): HostObject | null {
  const name = text(key);
  const sheet = book.file.sheet(name) ?? book.file.sheets.find((candidate) => sheetId(candidate) === name);
  return sheet ? worksheetObject({ book, sheet }) : null;
}

function sheetAt(book: Book, index: number): HostObject {
  const sheet = book.file.sheets[index];
  if (sheet) return worksheetObject({ book, sheet });
  throw invalidArgument(`the worksheet ${index}`);
}

function freeName(book: Book): string {
  let count = book.file.sheets.length + 1;
  while (book.file.sheet(`Sheet${count}`)) count += 1;
  return `Sheet${count}`;
}
