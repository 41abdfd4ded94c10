/** The letters above the columns, or the numbers before the rows. */
import { columnName } from "../../embedded-host/addresses";
import type { Axis } from "./axis";
import type { Band } from "./bands";

export type HeaderKind = "columns" | "rows";

export interface HeaderStrip {
  readonly element: HTMLElement;
  /** `extent` is the height of the column headers, or the width of the row headers. */
  draw(
    axis: Axis,
    bands: readonly Band[],
    extent: number,
    selection: { readonly first: number; readonly last: number },
  ): void;
}

export function createHeaderStrip(document: Document, kind: HeaderKind): HeaderStrip {
  const element = document.createElement("div");
  element.className = `grid-headers is-${kind}`;
  element.setAttribute("role", "rowgroup");
  const draw: HeaderStrip["draw"] = (axis, bands, extent, selection) => {
    const parts = bands.map((band) => {
      const part = bandElement(document, kind, band, extent);
      const parent = kind === "columns" ? rowElement(document, part) : part;
      for (let index = band.first; index <= band.last; index++) {
        if (axis.size(index) === 0) continue;
        const isSelected = selection.first <= index && index <= selection.last;
        const header = headerElement(document, kind, index, isSelected);
        placeAlong(header, kind, axis.offset(index) + band.shift - band.start, axis.size(index));
        parent.append(kind === "columns" ? header : rowAround(document, index, header));
      }
      return part;
    });
    element.replaceChildren(...parts);
  };
  return { element, draw };
}

function bandElement(document: Document, kind: HeaderKind, band: Band, extent: number): HTMLElement {
  const element = document.createElement("div");
  element.className = "grid-header-band";
  element.setAttribute("role", "presentation");
  placeAlong(element, kind, band.start, band.length);
  element.style[kind === "columns" ? "height" : "width"] = `${extent}px`;
  return element;
}

function placeAlong(element: HTMLElement, kind: HeaderKind, start: number, length: number): void {
  element.style[kind === "columns" ? "left" : "top"] = `${start}px`;
  element.style[kind === "columns" ? "width" : "height"] = `${length}px`;
}

function rowElement(document: Document, parent: HTMLElement): HTMLElement {
  const row = document.createElement("div");
  row.setAttribute("role", "row");
  parent.append(row);
  return row;
}

function rowAround(document: Document, index: number, header: HTMLElement): HTMLElement {
  const row = document.createElement("div");
  row.setAttribute("role", "row");
  row.setAttribute("aria-rowindex", String(index + 1));
  row.append(header);
  return row;
}

function headerElement(document: Document, kind: HeaderKind, index: number, isSelected: boolean): HTMLElement {
  const header = document.createElement("div");
  header.className = isSelected ? "grid-header is-selected" : "grid-header";
  header.setAttribute("role", kind === "columns" ? "columnheader" : "rowheader");
  if (kind === "columns") header.setAttribute("aria-colindex", String(index + 1));
  header.textContent = kind === "columns" ? columnName(index) : String(index + 1);
  return header;
}
