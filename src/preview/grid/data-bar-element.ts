/** The bar of a data bar, and the line that bars begin at. */
import type { BarLook } from "../../embedded-host/looks/cell-look";

export function barElements(document: Document, look: BarLook): readonly HTMLElement[] {
  const axis = look.axis === undefined ? [] : [axisElement(document, look.axis)];
  return [barElement(document, look), ...axis];
}

function barElement(document: Document, { from, to, color, gradient, border }: BarLook): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "grid-bar-fill";
  bar.style.left = `${from * 100}%`;
  bar.style.width = `${(to - from) * 100}%`;
  bar.style.background =
    gradient === undefined
      ? color
      : `linear-gradient(to ${gradient}, ${color}, color-mix(in srgb, ${color} 12%, white))`;
  if (border !== undefined && to > from) bar.style.border = `1px solid ${border}`;
  return bar;
}

function axisElement(document: Document, { at, color }: NonNullable<BarLook["axis"]>): HTMLElement {
  const axis = document.createElement("div");
  axis.className = "grid-bar-axis";
  axis.style.left = `${at * 100}%`;
  axis.style.borderLeftColor = color;
  return axis;
}
