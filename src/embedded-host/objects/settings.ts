/** `workbook.settings`: the same store as `Office.context.document.settings`, kept in the file for this add-in. */
import { text } from "../arguments";
import type { Book } from "../book";
import { invalidArgument, itemNotFound } from "../host-error";
import { defineObject, method, scalar, type HostObject } from "../host-object";

interface SettingTarget {
  readonly book: Book;
  readonly key: string;
}

/** Add-ins get errors beyond about two megabytes: office-js issues 621 and 3957. */
const largestStore = 2_000_000;

const settingObject = defineObject<SettingTarget>({
  name: "Setting",
  since: "1.4",
  id: { name: "_Id", get: ({ key }) => key },
  members: {
    Key: scalar(({ key }) => key),
    Value: scalar(
      ({ book, key }) => JSON.parse(requireSetting(book, key)),
      ({ book, key }, value) => store(book, key, value),
    ),
    Delete: method(({ book, key }) => {
      requireSetting(book, key);
      write(book, new Map([...settings(book)].filter(([name]) => name !== key)));
    }),
  },
});

export const settingsObject = defineObject<Book>({
  name: "SettingCollection",
  since: "1.4",
  items: (book) => [...settings(book).keys()].map((key) => settingObject({ book, key })),
  members: {
    Add: method((book, [key, value]) => {
      store(book, text(key), value);
      return settingObject({ book, key: text(key) });
    }),
    GetCount: method((book) => settings(book).size),
    GetItem: method((book, [key]) => {
      requireSetting(book, text(key));
      return settingObject({ book, key: text(key) });
    }),
    GetItemOrNullObject: method((book, [key]) => findSetting(book, text(key))),
  },
});

function findSetting(book: Book, key: string): HostObject | null {
  return settings(book).has(key) ? settingObject({ book, key }) : null;
}

function settings({ file, document }: Book): ReadonlyMap<string, string> {
  return file.addInSettings.of(document.addInId);
}

/** JSON text. */
function requireSetting(book: Book, key: string): string {
  const found = settings(book).get(key);
  if (found !== undefined) return found;
  throw itemNotFound(`the setting ${JSON.stringify(key)}`);
}

function store(book: Book, key: string, value: unknown): void {
  if (key === "") throw invalidArgument("a setting without a key");
  write(book, new Map([...settings(book), [key, JSON.stringify(value ?? null)]]));
}

function write({ file, document }: Book, next: ReadonlyMap<string, string>): void {
  const size = [...next].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  if (size > largestStore) throw invalidArgument("settings of more than two megabytes");
  file.addInSettings.set(document.addInId, next);
}
