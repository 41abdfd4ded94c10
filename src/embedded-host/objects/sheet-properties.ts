/** `worksheet.customProperties`: texts of add-ins at a sheet. Keys are found in any letters, as declared. */
import { text } from "../arguments";
import { invalidArgument, itemNotFound } from "../host-error";
import { defineObject, method, scalar, type HostObject } from "../host-object";
import type { SheetTarget } from "../range-target";

interface PropertyTarget extends SheetTarget {
  readonly key: string;
}

const longestKey = 255;

const propertyObject = defineObject<PropertyTarget>({
  name: "WorksheetCustomProperty",
  since: "1.12",
  id: { name: "_Id", get: ({ key }) => key },
  members: {
    Key: scalar(({ key }) => key),
    Value: scalar(
      ({ sheet, key }) => sheet.properties.all.get(requireKey(sheet, key)),
      ({ sheet, key }, value) => sheet.properties.set(requireKey(sheet, key), text(value)),
    ),
    Delete: method(({ sheet, key }) => sheet.properties.remove(requireKey(sheet, key))),
  },
});

export const sheetPropertiesObject = defineObject<SheetTarget>({
  name: "WorksheetCustomPropertyCollection",
  since: "1.12",
  items: (target) => [...target.sheet.properties.all.keys()].map((key) => propertyObject({ ...target, key })),
  members: {
    // "This overwrites existing custom properties with that key": declaration.
    Add: method((target, [key, value]) => {
      const wanted = validKey(key);
      target.sheet.properties.set(wanted, text(value));
      return propertyObject({ ...target, key: requireKey(target.sheet, wanted) });
    }),
    GetCount: method(({ sheet }) => sheet.properties.all.size),
    GetItem: method((target, [key]) => propertyObject({ ...target, key: requireKey(target.sheet, validKey(key)) })),
    GetItemOrNullObject: method((target, [key]): HostObject | null => {
      const found = findKey(target.sheet, validKey(key));
      return found === undefined ? null : propertyObject({ ...target, key: found });
    }),
  },
});

/** "The key is limited to 255 characters (larger values will cause an `InvalidArgument` error)": declaration. */
function validKey(value: unknown): string {
  const key = text(value);
  if (key === "" || key.length > longestKey) throw invalidArgument("a key of 1 to 255 characters");
  return key;
}

function findKey({ properties }: SheetTarget["sheet"], wanted: string): string | undefined {
  return [...properties.all.keys()].find((key) => key.toLowerCase() === wanted.toLowerCase());
}

function requireKey(sheet: SheetTarget["sheet"], wanted: string): string {
  const found = findKey(sheet, wanted);
  if (found !== undefined) return found;
  throw itemNotFound(`the custom property ${JSON.stringify(wanted)}`);
}
