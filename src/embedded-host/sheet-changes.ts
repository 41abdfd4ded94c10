/** Sheets come, go, move, and are renamed and hidden: Excel's rules for it, and its events, whoever does it. */
import type { SheetFile, Visibility } from "../package/workbook-file";
import type { Book } from "./book";
import { eventTypes, wholeWorkbook } from "./events";
import { HostError, invalidArgument } from "./host-error";
import { sheetId } from "./object-ids";
import { checkNewSheetName } from "./sheet-names";

/** How the API calls the visibilities of the file. */
export const visibilityNames = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Adds an empty sheet at the end, with a free name where none is given. It is not shown. */
export function addSheet(book: Book, name = freeName(book)): SheetFile {
  checkNewSheetName(book, name);
  const sheet = book.file.addSheet(name);
  tellNew(book, sheet);
  return sheet;
}

/** Puts a copy of the sheet at this position, under Excel's name for it: `Plan (2)`. It is not shown. */
export function copySheet(book: Book, sheet: SheetFile, position: number): SheetFile {
  const shown = book.screen.activeSheet;
  const copy = book.file.copySheet(sheet.name, nameOfCopy(book, sheet.name), position);
  keepShown(book, shown);
  tellNew(book, copy);
  return copy;
}

export function renameSheet(book: Book, sheet: SheetFile, name: string): void {
  checkNewSheetName(book, name, sheet);
  const nameBefore = sheet.name;
  if (name === nameBefore) return;
  sheet.rename(name);
  book.noteStructure();
  tellSheet(book, sheetId(sheet), eventTypes.sheetNameChanged, { nameBefore, nameAfter: name });
}

/** @param to position among all sheets, hidden ones included */
export function moveSheet(book: Book, sheet: SheetFile, to: number): void {
  const { file, screen } = book;
  if (!Number.isInteger(to) || to < 0 || to >= file.sheets.length) throw invalidArgument(`the position ${to}`);
  const positionBefore = file.sheets.indexOf(sheet);
  if (to === positionBefore) return;
  const shown = screen.activeSheet;
  file.moveSheet(sheet.name, to);
  keepShown(book, shown);
  tellSheet(book, sheetId(sheet), eventTypes.sheetMoved, { positionBefore, positionAfter: to });
}

/** One sheet always stays visible; hiding the shown one shows the next. */
export function setSheetVisibility(book: Book, sheet: SheetFile, visibility: Visibility): void {
  const before = sheet.visibility;
  if (visibility === before) return;
  if (visibility !== "visible") {
    const next = neighbourOf(book, sheet);
    if (book.screen.activeSheet === sheet) book.screen.activate(next);
  }
  sheet.setVisibility(visibility);
  tellSheet(book, sheetId(sheet), eventTypes.sheetVisibilityChanged, {
    visibilityBefore: visibilityNames[before],
    visibilityAfter: visibilityNames[visibility],
  });
}

/** One visible sheet stays; deleting the shown one shows the next. */
export function removeSheet(book: Book, sheet: SheetFile): void {
  // By design, see office-js issue 365: such a sheet has to be made visible first.
  if (sheet.visibility === "veryHidden")
    throw new HostError("InvalidOperation", "A very hidden worksheet cannot be deleted.");
  const next = neighbourOf(book, sheet);
  const shown = book.screen.activeSheet;
  const id = sheetId(sheet);
  book.file.removeSheet(sheet.name);
  keepShown(book, shown === sheet ? next : shown);
  book.noteStructure();
  tellSheet(book, id, eventTypes.sheetDeleted);
  if (shown !== sheet) return;
  tellSheet(book, id, eventTypes.sheetDeactivated);
  tellSheet(book, sheetId(next), eventTypes.sheetActivated);
}

/** Raises an event of the sheet, for who listens to it and for who listens to all of them. */
export function tellSheet(
  book: Book,
  worksheetId: string,
  type: number,
  details: Readonly<Record<string, unknown>> = {},
): void {
  const message = { source: book.events.source, worksheetId, ...details };
  book.events.raise(type, [worksheetId, wholeWorkbook], message);
}

/** The file remembers the shown sheet by its position. */
function keepShown({ file }: Book, shown: SheetFile): void {
  if (file.sheets[file.activeSheet] !== shown) file.setActiveSheet(file.sheets.indexOf(shown));
}

function tellNew(book: Book, sheet: SheetFile): void {
  book.noteStructure();
  tellSheet(book, sheetId(sheet), eventTypes.sheetAdded);
}

/** The visible sheet that is shown when this one no longer is: the next one, else the one before. */
function neighbourOf({ file }: Book, sheet: SheetFile): SheetFile {
  const isOther = (other: SheetFile) => other !== sheet && other.visibility === "visible";
  const position = file.sheets.indexOf(sheet);
  const found = file.sheets.slice(position).find(isOther) ?? file.sheets.slice(0, position).filter(isOther).at(-1);
  if (found) return found;
  throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
}

function freeName({ file }: Book): string {
  let count = file.sheets.length + 1;
  while (file.sheet(`Sheet${count}`)) count += 1;
  return `Sheet${count}`;
}

const longestName = 31;

/** A copy of a copy counts on; a long name is cut, so that the number has room. */
function nameOfCopy({ file }: Book, name: string): string {
  const base = name.replace(/ \(\d+\)$/, "");
  let count = 2;
  const copyName = () => `${base.slice(0, longestName - ` (${count})`.length)} (${count})`;
  while (file.sheet(copyName())) count += 1;
  return copyName();
}
