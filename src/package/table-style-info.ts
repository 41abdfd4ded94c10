/** How a table looks: its `tableStyleInfo`. */
import type { TableLook } from "./workbook-file";
import { emptyElement, withElementAttribute } from "./xml-edit";
import type { XmlDocument } from "./xml-document";
import { attribute, attributeText, isTrue, type XmlElement } from "./xml-scan";

const flags = {
  showFirstColumn: "showFirstColumn",
  showLastColumn: "showLastColumn",
  showBandedRows: "showRowStripes",
  showBandedColumns: "showColumnStripes",
} as const;

type Flag = keyof typeof flags;

export function readStyleInfo(table: XmlDocument): Readonly<Record<Flag, boolean>> & { style: string | undefined } {
  const { attributes } = styleInfo(table);
  const isOn = (flag: Flag) => isTrue(attribute(attributes, flags[flag]));
  return {
    style: attribute(attributes, "name"),
    showFirstColumn: isOn("showFirstColumn"),
    showLastColumn: isOn("showLastColumn"),
    showBandedRows: isOn("showBandedRows"),
    showBandedColumns: isOn("showBandedColumns"),
  };
}

export function patchStyleInfo(table: XmlDocument, look: TableLook): void {
  let info = styleInfo(table);
  if ("style" in look) info = withElementAttribute(info, "name", look.style);
  for (const flag of ["showFirstColumn", "showLastColumn", "showBandedRows", "showBandedColumns"] as const) {
    const isOn = look[flag];
    if (isOn !== undefined) info = withElementAttribute(info, flags[flag], isOn ? 1 : 0);
  }
  table.setElement(info, "tableStyleInfo");
}

function styleInfo(table: XmlDocument): XmlElement {
  const attributes = attributeText(Object.fromEntries(Object.values(flags).map((name) => [name, 0])));
  return table.child("tableStyleInfo") ?? { ...emptyElement(table.prefix, "tableStyleInfo"), attributes };
}
