/** The element of one cell. */
import type { CellDrawing } from "./cell-drawing";
import { barElements } from "./data-bar-element";
import { iconElement } from "./rule-icons";

const flexPlaces = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

/** A cell as a part of the grid; its id is for `aria-activedescendant`. */
export function createCellElement(document: Document, drawing: CellDrawing, filterNote: string): HTMLElement {
  const element = document.createElement("div");
  element.className = "grid-cell";
  element.setAttribute("role", "gridcell");
  element.setAttribute("aria-colindex", String(drawing.column + 1));
  element.dataset["address"] = drawing.address;
  element.id = cellId(drawing.address);
  drawCell(element, drawing, filterNote);
  return element;
}

export function cellId(address: string): string {
  return `grid-cell-${address}`;
}

/** Only the text of a cell that itself is not in the pane. */
export function createGhostElement(document: Document, drawing: CellDrawing): HTMLElement {
  const element = document.createElement("div");
  element.className = "grid-cell grid-ghost";
  element.setAttribute("aria-hidden", "true");
  place(element, drawing);
  element.append(textElement(document, drawing));
  return element;
}

/** Draws into the element. `filterNote` says what the filter button of a table is not for. */
export function drawCell(element: HTMLElement, drawing: CellDrawing, filterNote: string): void {
  const { look, text, right, bottom } = drawing;
  place(element, drawing);
  element.style.background = look.fill ?? "";
  element.style.borderRight = right;
  element.style.borderBottom = bottom;
  element.classList.toggle("is-link", drawing.isLink);
  element.classList.toggle("is-over", drawing.textWidth > drawing.width);
  const document = element.ownerDocument;
  const parts: Element[] = look.bar ? [...barElements(document, look.bar)] : [];
  const icon = look.icon && iconElement(document, look.icon);
  if (icon) parts.push(icon);
  if (text !== "") parts.push(textElement(document, drawing));
  if (look.hasFilterButton) parts.push(filterElement(document, filterNote));
  element.replaceChildren(...parts);
}

function place(element: HTMLElement, { left, top, width, height }: CellDrawing): void {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
}

function textElement(document: Document, drawing: CellDrawing): HTMLElement {
  const { look, textLeft, textWidth } = drawing;
  const box = document.createElement("div");
  box.className = "grid-text";
  box.style.left = `${textLeft}px`;
  box.style.width = `${textWidth}px`;
  box.style.alignItems = flexPlaces[look.vertical];
  if (look.horizontal === "right") box.style.paddingRight = `${2 + drawing.indent}px`;
  else box.style.paddingLeft = `${2 + drawing.indent}px`;
  box.append(lineElement(document, drawing));
  return box;
}

function lineElement(document: Document, { look, text, family, fontPixels }: CellDrawing): HTMLElement {
  const { font, horizontal, wrap } = look;
  const line = document.createElement("span");
  line.textContent = text;
  line.style.font = `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}${fontPixels}px/1.22 ${family}`;
  line.style.color = font.color;
  line.style.textAlign = horizontal === "fill" ? "left" : horizontal;
  const lines = [font.underline ? "underline" : "", font.strikethrough === true ? "line-through" : ""];
  line.style.textDecoration = lines.join(" ").trim();
  if (wrap) line.className = "is-wrapped";
  return line;
}

function filterElement(document: Document, title: string): HTMLElement {
  const button = document.createElement("span");
  button.className = "grid-filter";
  button.title = title;
  button.setAttribute("aria-hidden", "true");
  return button;
}
