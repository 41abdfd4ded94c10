/** Widths of texts, in pixels, and fonts as the browser is to use them. */
import type { CellLook } from "../../embedded-host/looks/cell-look";

export type CellFont = Pick<CellLook["font"], "name" | "size" | "bold" | "italic">;

export interface TextMeasure {
  /** Width of one line. */
  width(text: string, font: CellFont): number;
  /** Height of one line. */
  lineHeight(font: CellFont): number;
  /** The CSS font families, most wanted first. */
  family(font: CellFont): string;
  /** Size in pixels, made smaller where a wider font stands in for the wanted one. */
  pixels(font: CellFont): number;
}

const pixelsPerPoint = 4 / 3;
/** Width of a digit as a share of the font's size; column widths count in digits of Calibri. */
const digitWidths: Readonly<Record<string, number>> = { calibri: 0.507, "calibri light": 0.507, "aptos narrow": 0.507 };
const maxRemembered = 20000;

/** Measures with a canvas of the document. */
export function createTextMeasure(document: Document): TextMeasure {
  const context = document.createElement("canvas").getContext("2d");
  return measureWith((text, cssFont) => {
    if (!context) return text.length * 7;
    context.font = cssFont;
    return context.measureText(text).width;
  });
}

/** Measures with a function from text and CSS font to pixels, and remembers what it answered. */
export function measureWith(measure: (text: string, cssFont: string) => number): TextMeasure {
  const widths = new Map<string, number>();
  const scales = new Map<string, number>();
  const scale = (name: string) => {
    const known = scales.get(name) ?? standInScale(name, measure);
    scales.set(name, known);
    return known;
  };
  const pixels = (font: CellFont) => font.size * pixelsPerPoint * scale(font.name);
  const width = (text: string, font: CellFont) => {
    const cssFont = `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}${pixels(font)}px ${family(font)}`;
    const key = `${cssFont}|${text}`;
    const known = widths.get(key) ?? measure(text, cssFont);
    if (widths.size > maxRemembered) widths.clear();
    widths.set(key, known);
    return known;
  };
  return { width, pixels, family, lineHeight: (font) => Math.ceil(font.size * pixelsPerPoint * 1.25) };
}

function family({ name }: CellFont): string {
  const wanted = JSON.stringify(name.replaceAll(/["\\]/g, ""));
  return `${wanted}, Calibri, Carlito, Arial, "Liberation Sans", sans-serif`;
}

/** A stand-in with wider digits would show #### where Excel shows the number. */
function standInScale(name: string, measure: (text: string, cssFont: string) => number): number {
  const wanted = digitWidths[name.toLowerCase()];
  if (wanted === undefined) return 1;
  const probe = `100px ${family({ name, size: 0, bold: false, italic: false })}`;
  return Math.min(1, wanted / (measure("0123456789", probe) / 1000));
}
