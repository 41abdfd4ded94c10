/** Elements of a drawing. Colours and sizes are attributes, so that no style sheet and no inline style is needed. */
import type { ChartFont } from "../../package/workbook-file";

const namespace = "http://www.w3.org/2000/svg";

export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element that is not in the document yet; attributes given as undefined are left out. */
export function svgElement<Name extends keyof SVGElementTagNameMap>(
  document: Document,
  name: Name,
  attributes: SvgAttributes,
  children: readonly (Node | string)[] = [],
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, typeof value === "number" ? number(value) : value);
  }
  element.append(...children);
  return element;
}

/** Hundredths of a pixel are enough. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export const pixelsPerPoint = 4 / 3;

export function fontPixels({ size }: ChartFont): number {
  return size * pixelsPerPoint;
}

/** What a line of text takes from top to bottom. */
export function lineHeight(font: ChartFont): number {
  return fontPixels(font) * 1.25;
}

export interface TextPlace {
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** Reads from bottom to top. */
  readonly isTurned?: boolean;
}

export function svgText(document: Document, text: string, font: ChartFont, place: TextPlace): SVGTextElement {
  const { x, y, anchor, isTurned } = place;
  return svgElement(
    document,
    "text",
    {
      x,
      y,
      "text-anchor": anchor,
      "dominant-baseline": "central",
      "font-family": "Calibri, Carlito, sans-serif",
      "font-size": fontPixels(font),
      "font-weight": font.bold ? "bold" : undefined,
      fill: font.color,
      transform: isTurned === true ? `rotate(-90 ${x} ${y})` : undefined,
    },
    [text],
  );
}

const narrow = /[ijlrtfI.,:;'|!()[\] -]/;
const wide = /[mwMWQOGD%@▲▼●]/;

/** Width of a text in pixels, near enough to leave room for it before it is drawn. */
export function textWidth(text: string, font: ChartFont): number {
  const units = [...text].reduce((sum, character) => {
    return sum + (narrow.test(character) ? 0.3 : wide.test(character) ? 0.8 : 0.52);
  }, 0);
  return units * fontPixels(font) * (font.bold ? 1.06 : 1);
}
