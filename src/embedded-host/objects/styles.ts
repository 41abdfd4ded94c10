/** `workbook.styles`: the named styles, and what each brings to its cells. */
import type { CellFormat, FormatPatch, NamedStyleLook, StylePart } from "../../package/workbook-file";
import { flag, number, text } from "../arguments";
import type { Book } from "../book";
import { cultureFormats } from "../culture";
import { formatProperty, type FormatTarget } from "../format-target";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import { defineObject, method, navigation, scalar, type HostObject, type Member, type Members } from "../host-object";
import { formatFromCulture, formatToCulture } from "../local-formats";
import { bordersObject } from "./borders";
import { alignmentMembers, rotation } from "./format-alignment";
import { rangeFillObject } from "./range-fill";
import { rangeFontObject } from "./range-font";

interface StyleTarget extends FormatTarget {
  readonly book: Book;
  readonly name: string;
}

const longestName = 255;

/** Styles got what ranges got later with the first of their sets, these two with the next. */
const alignment: Members<StyleTarget> = Object.fromEntries(
  Object.entries(alignmentMembers).map(([name, member]) => [
    name,
    { ...member, since: name === "AutoIndent" || name === "TextOrientation" ? "1.8" : "1.7" },
  ]),
);

const styleObject = defineObject<StyleTarget>({
  name: "Style",
  since: "1.7",
  id: { name: "_Id", get: ({ name }) => name },
  members: {
    Name: scalar((target) => lookOf(target).name),
    BuiltIn: scalar((target) => lookOf(target).isBuiltIn),
    Borders: navigation((style) => bordersObject({ style })),
    Fill: navigation((style) => rangeFillObject(style)),
    Font: navigation((style) => rangeFontObject(style)),
    NumberFormat: formatProperty(
      ({ numberFormat }) => numberFormat,
      (value) => ({ numberFormat: text(value) }),
    ),
    NumberFormatLocal: scalar(
      (target) => formatToCulture(lookOf(target).format.numberFormat, cultureFormats(target.book.culture)),
      (target, value) =>
        target.patch({ numberFormat: formatFromCulture(text(value), cultureFormats(target.book.culture)) }),
    ),
    ...alignment,
    // The client sends what is set under another name than what is loaded.
    Orientation: scalar(
      undefined,
      (target, value) => target.patch({ alignment: { rotation: rotation(value) } }),
      "1.8",
    ),
    Locked: formatProperty(
      ({ protection }) => protection.locked,
      (value) => ({ protection: { locked: flag(value) } }),
    ),
    FormulaHidden: formatProperty(
      ({ protection }) => protection.formulaHidden,
      (value) => ({ protection: { formulaHidden: flag(value) } }),
    ),
    IncludeNumber: included("number"),
    IncludeFont: included("font"),
    IncludeAlignment: included("alignment"),
    IncludeBorder: included("border"),
    IncludePatterns: included("patterns"),
    IncludeProtection: included("protection"),
    Delete: method(({ book, name }) => book.file.styles.named.remove(name)),
  },
});

export const stylesObject = defineObject<Book>({
  name: "StyleCollection",
  since: "1.7",
  items: (book) => book.file.styles.named.all.map(({ name }) => styleAt(book, name)),
  members: {
    Add: method((book, [name]) => addStyle(book, text(name))),
    GetCount: method(({ file }) => file.styles.named.all.length, "1.9"),
    GetItem: method((book, [name]) => styleAt(book, requireStyle(book, text(name)).name)),
    GetItemAt: method((book, [index]) => {
      const style = book.file.styles.named.all[number(index)];
      if (style) return styleAt(book, style.name);
      throw invalidArgument(`no style ${number(index)}`);
    }, "1.9"),
    GetItemOrNullObject: method((book, [name]): HostObject | null => {
      const style = findStyle(book, text(name));
      return style ? styleAt(book, style.name) : null;
    }, "1.14"),
  },
});

function included(part: StylePart): Member<StyleTarget> {
  return scalar(
    (target) => lookOf(target).included.has(part),
    ({ book, name }, value) => book.file.styles.named.setIncluded(name, part, flag(value)),
  );
}

function styleAt(book: Book, name: string): HostObject {
  return styleObject({
    book,
    name,
    common: <T>(read: (format: CellFormat) => T) => read(requireStyle(book, name).format),
    patch: (patch: FormatPatch) => {
      requireStyle(book, name);
      book.file.styles.named.change(name, patch);
    },
  });
}

function lookOf({ book, name }: StyleTarget): NamedStyleLook {
  return requireStyle(book, name);
}

/** By the name that Excel shows, "Heading 1": it does not find its own styles by "Heading1" here (office-js #3061). */
function findStyle({ file }: Book, name: string): NamedStyleLook | undefined {
  return file.styles.named.all.find((style) => style.name.toLowerCase() === name.toLowerCase());
}

function requireStyle(book: Book, name: string): NamedStyleLook {
  const found = findStyle(book, name);
  if (found) return found;
  throw itemNotFound(`the style ${JSON.stringify(name)}`);
}

function addStyle(book: Book, name: string): void {
  if (name === "" || name.length > longestName) throw invalidArgument("a style's name of 1 to 255 characters");
  if (findStyle(book, name))
    throw new HostError("ItemAlreadyExists", `A resource with the same name or identifier already exists: ${name}.`);
  book.file.styles.named.add(name);
}
