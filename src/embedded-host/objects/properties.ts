import type { DocumentText, TypedProperty } from "../../package/workbook-file";
import type { Book } from "../book";
import { number, text } from "../arguments";
import { invalidArgument, itemNotFound, notSupported } from "../host-error";
import { defineObject, method, navigation, scalar, type HostObject, type Member } from "../host-object";

interface PropertyTarget {
  readonly book: Book;
  readonly key: string;
}

/** Longest key and value; Excel on the web refuses longer ones, other hosts cut them off. */
const longest = 255;

const typeNames: Readonly<Record<TypedProperty["kind"], string>> = {
  text: "String",
  integer: "Number",
  number: "Float",
  boolean: "Boolean",
  date: "Date",
};

const customPropertyObject = defineObject<PropertyTarget>({
  name: "CustomProperty",
  since: "1.7",
  id: { name: "_Id", get: ({ key }) => key },
  members: {
    Key: scalar(({ key }) => key),
    Type: scalar(({ book, key }) => typeNames[book.file.typedProperties.all.get(key)?.kind ?? "text"]),
    Value: scalar(
      ({ book, key }) => book.file.typedProperties.all.get(key)?.value,
      ({ book, key }, value) => setProperty(book, key, value),
    ),
    Delete: method(({ book, key }) => book.file.typedProperties.remove(key)),
  },
});

const customPropertiesObject = defineObject<Book>({
  name: "CustomPropertyCollection",
  since: "1.7",
  items: (book) => [...book.file.typedProperties.all.keys()].map((key) => customPropertyObject({ book, key })),
  members: {
    Add: method((book, [key, value]) => {
      const name = findKey(book, text(key)) ?? text(key);
      setProperty(book, name, value);
      return customPropertyObject({ book, key: name });
    }),
    DeleteAll: method(({ file }) => {
      for (const key of file.typedProperties.all.keys()) file.typedProperties.remove(key);
    }),
    GetCount: method(({ file }) => file.typedProperties.all.size),
    GetItem: method((book, [key]) => {
      const found = findProperty(book, text(key));
      if (found) return found;
      throw itemNotFound(`the document property ${text(key)}`);
    }),
    GetItemOrNullObject: method((book, [key]) => findProperty(book, text(key))),
  },
});

function documentText(property: DocumentText): Member<Book> {
  return scalar(
    ({ file }) => file.properties.text(property),
    ({ file }, value) => file.properties.setText(property, text(value)),
  );
}

export const propertiesObject = defineObject<Book>({
  name: "DocumentProperties",
  since: "1.7",
  members: {
    Title: documentText("title"),
    Subject: documentText("subject"),
    Author: documentText("author"),
    Keywords: documentText("keywords"),
    Comments: documentText("comments"),
    Category: documentText("category"),
    Manager: documentText("manager"),
    Company: documentText("company"),
    LastAuthor: scalar(({ file }) => file.properties.text("lastAuthor")),
    RevisionNumber: scalar(
      ({ file }) => Number(file.properties.text("revision")) || 0,
      ({ file }, value) => file.properties.setText("revision", String(revision(value))),
    ),
    CreationDate: scalar(({ file }) => file.properties.created ?? null),
    Custom: navigation((book) => customPropertiesObject(book)),
  },
});

function revision(value: unknown): number {
  const count = number(value);
  if (!Number.isInteger(count) || count < 0) throw invalidArgument(`the revision ${count}`);
  return count;
}

/** Keys are found in any letters, as in Excel. */
function findKey(book: Book, wanted: string): string | undefined {
  return [...book.file.typedProperties.all.keys()].find(
    (candidate) => candidate.toLowerCase() === wanted.toLowerCase(),
  );
}

function findProperty(book: Book, wanted: string): HostObject | null {
  const key = findKey(book, wanted);
  return key === undefined ? null : customPropertyObject({ book, key });
}

function setProperty({ file }: Book, key: string, value: unknown): void {
  if (key === "") throw invalidArgument("a property without a key");
  if (key.length > longest) throw notSupported("keys of document properties of more than 255 characters");
  file.typedProperties.set(key, typed(value));
}

const largestInteger = 2 ** 31 - 1;

function typed(value: unknown): TypedProperty {
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "number") {
    const isInteger = Number.isInteger(value) && Math.abs(value) <= largestInteger;
    return { kind: isInteger ? "integer" : "number", value };
  }
  if (typeof value !== "string") throw invalidArgument("a text, number, logical value or date");
  if (value.length > longest) throw notSupported("document properties of more than 255 characters");
  // The client sends a date as the text that JSON makes of it.
  const isDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/.test(value);
  return isDate ? { kind: "date", value: value.replace(/\.\d{3}Z$/, "Z") } : { kind: "text", value };
}
