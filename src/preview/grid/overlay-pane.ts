/** What lies over the cells of one pane: the marks of the selection and the charts. It takes no part in the grid's rows. */
import type { Band } from "./bands";
import type { Box } from "./selection-shapes";

export interface OverlayItem {
  /** The same key with the same signature is the same element. */
  readonly key: string;
  readonly box: Box;
  create(document: Document): Element;
}

export interface OverlayPane {
  readonly element: HTMLElement;
  draw(rows: Band, columns: Band, items: readonly OverlayItem[]): void;
}

export function createOverlayPane(document: Document): OverlayPane {
  const element = document.createElement("div");
  element.className = "grid-overlay";
  const drawn = new Map<string, HTMLElement>();
  const draw: OverlayPane["draw"] = (rows, columns, items) => {
    element.style.left = `${columns.start}px`;
    element.style.top = `${rows.start}px`;
    element.style.width = `${columns.length}px`;
    element.style.height = `${rows.length}px`;
    const keys = new Set(items.map(({ key }) => key));
    for (const [key, each] of drawn) {
      if (keys.has(key)) continue;
      each.remove();
      drawn.delete(key);
    }
    for (const { key, box, create } of items) {
      const holder = drawn.get(key) ?? holderOf(create(document));
      drawn.set(key, holder);
      placeBox(holder, box, columns.shift - columns.start, rows.shift - rows.start);
      if (!holder.isConnected) element.append(holder);
    }
  };
  return { element, draw };
}

function holderOf(content: Element): HTMLElement {
  const holder = content.ownerDocument.createElement("div");
  holder.className = "grid-overlay-item";
  holder.append(content);
  return holder;
}

function placeBox(element: HTMLElement, { left, top, width, height }: Box, shiftX: number, shiftY: number): void {
  element.style.left = `${left + shiftX}px`;
  element.style.top = `${top + shiftY}px`;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
}
