import { tokenize } from "@borgar/fx/xlsx";
import type { DefinedName, SheetFile } from "../../package/workbook-file";
import { formatAbsolute, parseAddress } from "../addresses";
import { flag, text } from "../arguments";
import type { Book } from "../book";
import { toApiFormula, toFileFormula } from "../formulas";
import { itemNotFound, notSupported } from "../host-error";
import { defineObject, method, scalar, type HostObject } from "../host-object";
import { checkNewName } from "../name-rules";
import { bodyOf, type RangeTarget, type SheetTarget } from "../range-target";
import { rangeObject } from "./range";

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
    Formula: scalar(
      (target) => toApiFormula(current(target).formula, undefined),
      (target, value) =>
        target.book.file.setName({ ...current(target), formula: toFileFormula(target.book.file, text(value)) }),
      "1.7",
    ),
    Visible: scalar(
      (target) => current(target).hidden !== true,
      (target, value) => target.book.file.setName({ ...current(target), hidden: !flag(value) }),
    ),
    Scope: scalar(({ scope }) => (scope === undefined ? "Workbook" : "Worksheet"), undefined, "1.4"),
    GetRange: method((target) => {
      const range = place(target.book, current(target));
      if (range) return rangeObject(range);
      throw itemNotFound(`a range behind the name ${target.name}`);
    }),
    GetRangeOrNullObject: method((target) => {
      const range = place(target.book, current(target));
      return range ? rangeObject(range) : null;
    }, "1.4"),
    Delete: method(({ book, name, scope }) => {
      book.file.removeName(name, scope);
      book.noteStructure();
    }, "1.4"),
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
    Add: method((target, [name, reference]) => addName(target, text(name), reference), "1.4"),
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
  return found && place(book, found);
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

function addName({ book, sheet }: NamesTarget, name: string, reference: unknown): HostObject {
  checkNewName(book, name, sheet?.name);
  book.file.setName({ name, formula: nameFormula(book, reference), ...(sheet && { scope: sheet.name }) });
  book.noteStructure();
  return nameObject({ book, name, scope: sheet?.name });
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

/** Only plain references and whole parts of tables; what a formula evaluates to is not looked for. */
function place(book: Book, { formula }: DefinedName): RangeTarget | undefined {
  const address = parseAddress(formula);
  const sheet = address?.sheet === undefined ? undefined : book.file.sheet(address.sheet);
  if (address && sheet) return { book, sheet, area: address.range };
  return tableColumn(book, formula);
}

function tableColumn(book: Book, formula: string): RangeTarget | undefined {
  const [, tableName = "", columnName = ""] = /^([^\s[\]]+)\[([^[\]]+)\]$/.exec(formula) ?? [];
  const table = book.file.table(tableName);
  const sheet = book.file.sheetOfTable(tableName);
  const index = table?.columns.findIndex(({ name }) => name.toLowerCase() === columnName.toLowerCase()) ?? -1;
  if (!table || !sheet || index < 0) return undefined;
  const column = table.range.left + index;
  return { book, sheet, area: { ...bodyOf(table), left: column, right: column } };
}

const literalTypes: Readonly<Record<string, string>> = {
  string: "String",
  number: "Double",
  boolean: "Boolean",
  error: "Error",
};

function nameType(book: Book, name: DefinedName): string {
  if (place(book, name)) return "Range";
  const tokens = tokenize(name.formula).filter(({ type }) => type !== "whitespace" && type !== "fx_prefix");
  if (tokens.some(({ value }) => value === "#REF!")) return "Error";
  const [only, another] = tokens;
  const literal = only && !another ? literalTypes[only.type === "bool" ? "boolean" : only.type] : undefined;
  if (literal) return literal;
  throw notSupported(`the type of the name ${name.name}, which is the formula ${name.formula}`);
}
