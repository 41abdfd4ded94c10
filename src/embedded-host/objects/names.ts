import type { DefinedName, SheetFile } from "../../package/workbook-file";
import { formatAbsolute } from "../addresses";
import { flag, text } from "../arguments";
import type { Book } from "../book";
import { cultureFormats } from "../culture";
import { fromCulture } from "../formula-culture";
import { toApiFormula, toFileFormula } from "../formulas";
import { invalidArgument, itemNotFound, notSupported } from "../host-error";
import { defineObject, method, navigation, scalar, type HostObject } from "../host-object";
import { checkNewName } from "../name-rules";
import { arrayValues, nameType, nameValue, rangeBehind } from "../name-values";
import type { RangeTarget, SheetTarget } from "../range-target";
import { rangeObject } from "./range";
import { worksheetObject } from "./worksheet";

/** The names of the workbook, or those local to one sheet. */
interface NamesTarget {
  readonly book: Book;
  readonly sheet?: SheetFile;
}

interface NameTarget {
  readonly book: Book;
  readonly name: string;
  readonly scope: string | undefined;
}

const nameObject = defineObject<NameTarget>({
  name: "NamedItem",
  id: { name: "_Id", get: ({ name }) => name },
  members: {
    Name: scalar(({ name }) => name),
    Type: scalar((target) => nameType(target.book, current(target))),
    Value: scalar((target) => nameValue(target.book, current(target))),
    Formula: scalar(
      (target) => toApiFormula(current(target).formula, undefined),
      (target, value) => change(target, { formula: toFileFormula(target.book.file, text(value)) }),
      "1.7",
    ),
    Visible: scalar(
      (target) => current(target).hidden !== true,
      (target, value) => change(target, { hidden: !flag(value) }),
    ),
    Comment: scalar(
      (target) => current(target).comment ?? "",
      (target, value) => change(target, { comment: readComment(value) }),
      "1.4",
    ),
    Scope: scalar(({ scope }) => (scope === undefined ? "Workbook" : "Worksheet"), undefined, "1.4"),
    ArrayValues: navigation((target) => arrayValuesObject(target), "1.7"),
    Worksheet: navigation((target) => {
      const sheet = sheetOf(target);
      if (sheet) return sheet;
      throw itemNotFound(`a worksheet that the name ${target.name} belongs to`);
    }, "1.4"),
    WorksheetOrNullObject: navigation(sheetOf, "1.4"),
    GetRange: method((target) => {
      const range = rangeBehind(target.book, current(target));
      if (range) return rangeObject(range);
      throw itemNotFound(`a range behind the name ${target.name}`);
    }),
    GetRangeOrNullObject: method((target) => {
      const range = rangeBehind(target.book, current(target));
      return range ? rangeObject(range) : null;
    }, "1.4"),
    Delete: method(({ book, name, scope }) => {
      book.file.removeName(name, scope);
      book.noteStructure();
    }, "1.4"),
  },
});

const arrayValuesObject = defineObject<NameTarget>({
  name: "NamedItemArrayValues",
  members: {
    Values: scalar((target) => arrayValues(target.book, current(target)).values, undefined, "1.7"),
    Types: scalar((target) => arrayValues(target.book, current(target)).types, undefined, "1.7"),
  },
});

const namesObject = defineObject<NamesTarget>({
  name: "NamedItemCollection",
  items: (target) => names(target).map((name) => nameObject(name)),
  members: {
    GetCount: method((target) => names(target).length, "1.4"),
    GetItem: method((target, [name]) => {
      const found = findName(target, text(name));
      if (found) return found;
      throw itemNotFound(`the name ${text(name)}`);
    }),
    GetItemOrNullObject: method((target, [name]) => findName(target, text(name)), "1.4"),
    Add: method(
      (target, [name, reference, comment]) => addName(target, text(name), nameFormula(target.book, reference), comment),
      "1.4",
    ),
    AddFormulaLocal: method((target, [name, formula, comment]) => {
      const { book } = target;
      const typed = fromCulture(text(formula), cultureFormats(book.culture));
      return addName(target, text(name), nameFormula(book, typed), comment);
    }, "1.4"),
  },
});

export function workbookNamesObject(book: Book): HostObject {
  return namesObject({ book });
}

export function sheetNamesObject({ book, sheet }: SheetTarget): HostObject {
  return namesObject({ book, sheet });
}

/** Where a name of the sheet or of the workbook points to, if it is a plain reference. */
export function rangeOfName(book: Book, name: string, sheet: SheetFile): RangeTarget | undefined {
  const named = book.file.names.filter((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  const found = named.find(({ scope }) => scope === sheet.name) ?? named.find(({ scope }) => scope === undefined);
  return found && rangeBehind(book, found);
}

/** In the order of the alphabet, as Excel lists them. */
function names({ book, sheet }: NamesTarget): readonly NameTarget[] {
  const order = (name: NameTarget) => name.name.toLowerCase();
  return book.file.names
    .filter(({ scope }) => scope === sheet?.name)
    .map(({ name, scope }) => ({ book, name, scope }))
    .sort((left, right) => (order(left) < order(right) ? -1 : 1));
}

function findName(target: NamesTarget, wanted: string): HostObject | null {
  const found = names(target).find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return found ? nameObject(found) : null;
}

function addName({ book, sheet }: NamesTarget, name: string, formula: string, comment: unknown): HostObject {
  checkNewName(book, name, sheet?.name);
  const said = comment === undefined || comment === null ? {} : { comment: readComment(comment) };
  book.file.setName({ name, formula, ...said, ...(sheet && { scope: sheet.name }) });
  book.noteStructure();
  return nameObject({ book, name, scope: sheet?.name });
}

/** As long as a file can hold it (attribute `comment` of `definedName`). */
const longestComment = 255;

function readComment(value: unknown): string {
  const comment = text(value);
  if (comment.length <= longestComment) return comment;
  throw invalidArgument(`a comment longer than ${longestComment} characters`);
}

function change(target: NameTarget, changes: Partial<DefinedName>): void {
  target.book.file.setName({ ...current(target), ...changes });
  target.book.noteStructure();
}

function sheetOf({ book, scope }: NameTarget): HostObject | null {
  const sheet = scope === undefined ? undefined : book.file.sheet(scope);
  return sheet ? worksheetObject({ book, sheet }) : null;
}

function nameFormula(book: Book, reference: unknown): string {
  const range = rangeObject.targetOf(reference);
  if (range) return formatAbsolute(range.sheet.name, range.area);
  const formula = text(reference);
  if (formula.startsWith("=")) return toFileFormula(book.file, formula);
  throw notSupported(`a name for the text ${JSON.stringify(formula)}`);
}

function current({ book, name, scope }: NameTarget): DefinedName {
  const found = book.file.names.find((candidate) => candidate.name === name && candidate.scope === scope);
  if (found) return found;
  throw itemNotFound(`the name ${name}`);
}
