/** `workbook.tableStyles`: which styles tables can have, and which one new tables get. */
import { text } from "../arguments";
import type { Book } from "../book";
import { invalidArgument, itemNotFound, notSupported } from "../host-error";
import { defineObject, method, scalar, type HostObject } from "../host-object";

interface TableStyleTarget {
  readonly book: Book;
  readonly name: string;
}

/** Excel's own, which nobody can change: how many there are of each kind. */
const kinds = { Light: 21, Medium: 28, Dark: 11 };
const builtIn = Object.entries(kinds).flatMap(([kind, count]) =>
  Array.from({ length: count }, (_, index) => `TableStyle${kind}${index + 1}`),
);

const tableStyleObject = defineObject<TableStyleTarget>({
  name: "TableStyle",
  since: "1.10",
  id: { name: "_Id", get: ({ name }) => name },
  members: {
    Name: scalar(({ name }) => name, refuseChange),
    ReadOnly: scalar(({ name }) => builtIn.includes(name)),
    Delete: method(refuseChange),
  },
});

export const tableStylesObject = defineObject<Book>({
  name: "TableStyleCollection",
  since: "1.10",
  items: (book) => names(book).map((name) => tableStyleObject({ book, name })),
  members: {
    GetCount: method((book) => names(book).length),
    GetItem: method((book, [name]) => tableStyleObject({ book, name: requireName(book, text(name)) })),
    GetItemOrNullObject: method((book, [wanted]): HostObject | null => {
      const name = findName(book, text(wanted));
      return name === undefined ? null : tableStyleObject({ book, name });
    }),
    GetDefault: method((book) => tableStyleObject({ book, name: book.file.styles.tableStyles.default })),
    SetDefault: method((book, [style]) => {
      const name = tableStyleObject.targetOf(style)?.name ?? text(style);
      book.file.styles.tableStyles.setDefault(requireName(book, name));
    }),
  },
});

function refuseChange({ name }: TableStyleTarget): never {
  if (builtIn.includes(name)) throw invalidArgument(`the table style ${name} is read-only`);
  throw notSupported("changing table styles");
}

function names({ file }: Book): readonly string[] {
  return [...file.styles.tableStyles.own, ...builtIn];
}

function findName(book: Book, wanted: string): string | undefined {
  return names(book).find((name) => name.toLowerCase() === wanted.toLowerCase());
}

function requireName(book: Book, wanted: string): string {
  const found = findName(book, wanted);
  if (found !== undefined) return found;
  throw itemNotFound(`the table style ${JSON.stringify(wanted)}`);
}
