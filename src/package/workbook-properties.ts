/** Settings of the whole workbook: the tab shown first, the date system, calculation on opening. */
import { emptyElement, withElementAttribute } from "./xml-edit";
import type { XmlDocument } from "./xml-document";
import { attribute, childNamed, elementText, isTrue, type XmlElement } from "./xml-scan";

/** Position among all sheets of the file. */
export function readActiveTab(workbook: XmlDocument): number {
  return Number(attribute(readView(workbook)?.attributes ?? "", "activeTab") ?? 0);
}

export function writeActiveTab(workbook: XmlDocument, tab: number): void {
  if (tab === readActiveTab(workbook)) return;
  const { prefix } = workbook;
  const views = workbook.child("bookViews") ?? emptyElement(prefix, "bookViews");
  const view = readView(workbook) ?? emptyElement(prefix, "workbookView");
  const shown = withElementAttribute(
    withElementAttribute(view, "activeTab", tab || undefined),
    "firstSheet",
    undefined,
  );
  const changed = { name: "workbookView", text: elementText(shown) };
  const at = views.pieces.findIndex((piece) => piece.name === "workbookView");
  const pieces =
    at < 0 ? [...views.pieces, changed] : views.pieces.map((piece, index) => (index === at ? changed : piece));
  workbook.setElement({ ...views, pieces }, "bookViews");
}

function readView(workbook: XmlDocument): XmlElement | undefined {
  const views = workbook.child("bookViews");
  return views === undefined ? undefined : childNamed(views, "workbookView");
}

export function readUses1904Dates(workbook: XmlDocument): boolean {
  return isTrue(attribute(workbook.child("workbookPr")?.attributes ?? "", "date1904"));
}
