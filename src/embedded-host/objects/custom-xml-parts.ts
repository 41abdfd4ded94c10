import type { CustomXmlPart } from "../../package/workbook-file";
import type { Book } from "../book";
import { text } from "../arguments";
import { HostError, itemNotFound } from "../host-error";
import { defineObject, method, scalar, type HostObject, type Members } from "../host-object";

interface PartTarget {
  readonly book: Book;
  readonly part: string;
}

/** All parts of the workbook, or those of one namespace. */
interface PartsTarget {
  readonly book: Book;
  readonly namespace?: string;
}

const partObject = defineObject<PartTarget>({
  name: "CustomXmlPart",
  since: "1.5",
  id: { name: "Id", get: partId },
  members: {
    Id: scalar(partId),
    NamespaceUri: scalar((target) => current(target).namespace),
    GetXml: method((target) => current(target).xml),
    SetXml: method(({ book, part }, [xml]) => book.file.setCustomXmlPart(part, text(xml))),
    Delete: method(({ book, part }) => book.file.removeCustomXmlPart(part)),
  },
});

const members: Members<PartsTarget> = {
  GetItem: method((target, [id]) => {
    const found = byId(target, text(id));
    if (found) return found;
    throw itemNotFound(`the custom XML part ${text(id)}`);
  }),
  GetItemOrNullObject: method((target, [id]) => byId(target, text(id))),
  GetCount: method((target) => parts(target).length),
};

const scopedPartsObject = defineObject<PartsTarget>({
  name: "CustomXmlPartScopedCollection",
  since: "1.5",
  items: parts,
  members: {
    ...members,
    GetOnlyItem: method((target) => {
      const [only, another] = parts(target);
      if (only && !another) return only;
      throw new HostError("InvalidOperation", "The collection does not hold exactly one custom XML part.");
    }),
    GetOnlyItemOrNullObject: method((target) => {
      const [only, another] = parts(target);
      return only && !another ? only : null;
    }),
  },
});

export const customXmlPartsObject = defineObject<PartsTarget>({
  name: "CustomXmlPartCollection",
  since: "1.5",
  items: parts,
  members: {
    ...members,
    Add: method(({ book }, [xml]) => partObject({ book, part: book.file.addCustomXmlPart(text(xml)).part })),
    GetByNamespace: method(({ book }, [namespace]) => scopedPartsObject({ book, namespace: text(namespace) })),
  },
});

function parts({ book, namespace }: PartsTarget): readonly HostObject[] {
  return book.file.customXmlParts
    .filter((part) => namespace === undefined || part.namespace === namespace)
    .map(({ part }) => partObject({ book, part }));
}

function byId(target: PartsTarget, id: string): HostObject | null {
  return parts(target).find((part) => part.id()["Id"] === id) ?? null;
}

/** Excel's ids are made up, too; all that counts is that they stay. */
function partId({ part }: PartTarget): string {
  return `{${part}}`;
}

function current({ book, part }: PartTarget): CustomXmlPart {
  const found = book.file.customXmlParts.find((candidate) => candidate.part === part);
  if (found) return found;
  throw itemNotFound(`the custom XML part ${part}`);
}
