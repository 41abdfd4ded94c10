import type { Book } from "../book";
import { text } from "../arguments";
import { itemNotFound, notSupported } from "../host-error";
import { defineObject, method, navigation, scalar, type HostObject } from "../host-object";

interface PropertyTarget {
  readonly book: Book;
  readonly key: string;
}

/** Excel on the web refuses longer ones, other hosts cut them off. */
const longestValue = 255;

const customPropertyObject = defineObject<PropertyTarget>({
  name: "CustomProperty",
  since: "1.7",
  members: {
    Key: scalar(({ key }) => key),
    Type: scalar(() => "String"),
    Value: scalar(
      ({ book, key }) => book.file.customProperties.get(key),
      ({ book, key }, value) => setProperty(book, key, value),
    ),
  },
});

const customPropertiesObject = defineObject<Book>({
  name: "CustomPropertyCollection",
  since: "1.7",
  items: (book) => [...book.file.customProperties.keys()].map((key) => customPropertyObject({ book, key })),
  members: {
    Add: method((book, [key, value]) => {
      setProperty(book, text(key), value);
      return customPropertyObject({ book, key: text(key) });
    }),
    GetCount: method((book) => book.file.customProperties.size),
    GetItem: method((book, [key]) => {
      const found = findProperty(book, text(key));
      if (found) return found;
      throw itemNotFound(`the document property ${text(key)}`);
    }),
    GetItemOrNullObject: method((book, [key]) => findProperty(book, text(key))),
  },
});

export const propertiesObject = defineObject<Book>({
  name: "DocumentProperties",
  since: "1.7",
  members: { Custom: navigation((book) => customPropertiesObject(book)) },
});

/** Keys are found in any letters, as in Excel. */
function findProperty(book: Book, wanted: string): HostObject | null {
  const key = [...book.file.customProperties.keys()].find(
    (candidate) => candidate.toLowerCase() === wanted.toLowerCase(),
  );
  return key === undefined ? null : customPropertyObject({ book, key });
}

function setProperty(book: Book, key: string, value: unknown): void {
  if (typeof value !== "string") throw notSupported("document properties that are not text");
  if (value.length > longestValue) throw notSupported("document properties of more than 255 characters");
  book.file.setCustomProperty(key, value);
}
