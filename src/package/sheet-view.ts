/** How a sheet is shown: frozen panes, gridlines, whether its tab is selected (`sheetViews`). */
import { cellAddress } from "./cell-range";
import type { FreezePanes } from "./workbook-file";
import { emptyElement, withElementAttribute } from "./xml-edit";
import type { XmlDocument } from "./xml-document";
import { attribute, attributeText, childNamed, elementText, isTrue, type XmlElement } from "./xml-scan";

export function readFreeze(sheet: XmlDocument): FreezePanes {
  const pane = childNamed(readView(sheet), "pane")?.attributes ?? "";
  if (!(attribute(pane, "state") ?? "").startsWith("frozen")) return { rows: 0, columns: 0 };
  return { rows: Number(attribute(pane, "ySplit") ?? 0), columns: Number(attribute(pane, "xSplit") ?? 0) };
}

/** Freezes the first rows and columns; zero of both releases the panes. */
export function writeFreeze(sheet: XmlDocument, freeze: FreezePanes): void {
  changeView(sheet, (view) => {
    const others = view.pieces.filter((piece) => piece.name !== "pane" && piece.name !== "selection");
    const added = paneTexts(view.prefix, freeze).map((text) => ({ name: "pane", text }));
    // A view that is scrolled down would freeze the rows it happens to start with.
    return { ...withElementAttribute(view, "topLeftCell", undefined), pieces: [...added, ...others] };
  });
}

function paneTexts(prefix: string, { rows, columns }: FreezePanes): string[] {
  if (rows === 0 && columns === 0) return [];
  const active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const first = cellAddress(rows, columns);
  const split = { xSplit: columns || undefined, ySplit: rows || undefined };
  const pane = `<${prefix}pane${attributeText({ ...split, topLeftCell: first, activePane: active, state: "frozen" })}/>`;
  const idle = rows > 0 && columns > 0 ? ["topRight", "bottomLeft"] : [];
  const selections = idle.map((name) => `<${prefix}selection pane="${name}"/>`);
  return [
    pane,
    ...selections,
    `<${prefix}selection${attributeText({ pane: active, activeCell: first, sqref: first })}/>`,
  ];
}

export function readGridlines(sheet: XmlDocument): boolean {
  return isTrue(attribute(readView(sheet).attributes, "showGridLines") ?? "1");
}

export function writeGridlines(sheet: XmlDocument, show: boolean): void {
  changeView(sheet, (view) => withElementAttribute(view, "showGridLines", show ? undefined : 0));
}

export function readHeadings(sheet: XmlDocument): boolean {
  return isTrue(attribute(readView(sheet).attributes, "showRowColHeaders") ?? "1");
}

export function writeHeadings(sheet: XmlDocument, show: boolean): void {
  changeView(sheet, (view) => withElementAttribute(view, "showRowColHeaders", show ? undefined : 0));
}

/** Selects or releases the tab. Two selected tabs would be a group: every entry would go into both. */
export function writeTabSelected(sheet: XmlDocument, isSelected: boolean): void {
  if (!isSelected && !isTrue(attribute(readView(sheet).attributes, "tabSelected"))) return;
  changeView(sheet, (view) => withElementAttribute(view, "tabSelected", isSelected ? 1 : undefined));
}

function readView(sheet: XmlDocument): XmlElement {
  const views = sheet.child("sheetViews");
  const view = views === undefined ? undefined : childNamed(views, "sheetView");
  return view ?? { ...emptyElement(sheet.prefix, "sheetView"), attributes: ' workbookViewId="0"' };
}

function changeView(sheet: XmlDocument, change: (view: XmlElement) => XmlElement): void {
  const views = sheet.child("sheetViews") ?? emptyElement(sheet.prefix, "sheetViews");
  const changed = { name: "sheetView", text: elementText(change(readView(sheet))) };
  const at = views.pieces.findIndex((piece) => piece.name === "sheetView");
  const pieces =
    at < 0 ? [...views.pieces, changed] : views.pieces.map((piece, index) => (index === at ? changed : piece));
  sheet.setElement({ ...views, pieces }, "sheetViews");
}
