import type { Change } from "../workbook/changes";
import type { Proxies } from "./proxies";

type Of<K extends Change["kind"]> = Extract<Change, { kind: K }>;

export function setStamp({ context }: Proxies, { namespace, xml }: Of<"setStamp">): void {
  const parts = context.workbook.customXmlParts;
  // Found by namespace, never by id. Where several share it (a merged file), reading takes the newest, which is ours.
  parts.getByNamespace(namespace).getOnlyItemOrNullObject().delete();
  parts.add(xml);
}

export function removeStamp({ context }: Proxies, { namespace }: Of<"removeStamp">): void {
  context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject().delete();
}

export function removeProperty({ context }: Proxies, { name }: Of<"removeProperty">): void {
  context.workbook.properties.custom.getItemOrNullObject(name).delete();
}

export function setProperty({ context }: Proxies, { name, value }: Of<"setProperty">): void {
  context.workbook.properties.custom.add(name, value);
}
