import type { WorkbookFile } from "../package/workbook-file";
import type { Change } from "../workbook/changes";

type Of<K extends Change["kind"]> = Extract<Change, { kind: K }>;

export function setStamp(workbook: WorkbookFile, { namespace, xml }: Of<"setStamp">): void {
  for (const part of [...workbook.customXmlParts]) {
    if (part.namespace === namespace) workbook.removeCustomXmlPart(part.part);
  }
  workbook.addCustomXmlPart(xml);
}

export function removeStamp(workbook: WorkbookFile, { namespace }: Of<"removeStamp">): void {
  for (const part of [...workbook.customXmlParts]) {
    if (part.namespace === namespace) workbook.removeCustomXmlPart(part.part);
  }
}

export function removeProperty(workbook: WorkbookFile, { name }: Of<"removeProperty">): void {
  workbook.typedProperties.remove(name);
}

export function setProperty(workbook: WorkbookFile, { name, value }: Of<"setProperty">): void {
  workbook.setCustomProperty(name, value);
}
