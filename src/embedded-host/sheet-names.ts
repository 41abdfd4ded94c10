import type { SheetFile } from "../package/workbook-file";
import type { Book } from "./book";
import { HostError, invalidArgument } from "./host-error";

/** Excel's rules for the name of a sheet; `current` may keep its own name in other letters. */
export function checkNewSheetName(book: Book, name: string, current?: SheetFile): void {
  const isWellFormed = name.length > 0 && name.length <= 31 && !/[/\\?*:[\]]/.test(name) && !/^'|'$/.test(name);
  if (!isWellFormed || name.toLowerCase() === "history")
    throw invalidArgument(`the sheet name ${JSON.stringify(name)}`);
  const taken = book.file.sheet(name);
  if (taken && taken !== current) {
    throw new HostError("ItemAlreadyExists", `A resource with the same name or identifier already exists: ${name}.`);
  }
}
