/** Fills, lines and texts in DrawingML, written and read. Lengths are points outside and EMU inside. */
import { requireColor } from "./style-patch";
import type { ChartFont } from "./workbook-file";
import { attribute, attributeText, childNamed, childrenNamed, innerXml, isTrue, type XmlElement } from "./xml-scan";
import { decodeContent, encodeControls, encodeXml } from "./xml-text";

const EMU_PER_POINT = 12_700;
const UNITS_PER_POINT = 100;

export function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${requireColor(color).slice(1).toUpperCase()}"/></a:solidFill>`;
}

export const NO_LINE = "<a:ln><a:noFill/></a:ln>";

/** A line; without weight as thin as Excel's default. */
export function lineText(color: string, weight?: number): string {
  const width = weight === undefined ? 9525 : Math.round(weight * EMU_PER_POINT);
  return `<a:ln w="${width}">${solidFill(color)}</a:ln>`;
}

export function shapeText(inner: string): string {
  return inner === "" ? "" : `<c:spPr>${inner}</c:spPr>`;
}

function runProperties(font: ChartFont): string {
  return attributeText({ sz: Math.round(font.size * UNITS_PER_POINT), b: font.bold ? 1 : 0 });
}

/** The font of labels that take their text from elsewhere. */
export function textProperties(font: ChartFont): string {
  const run = `<a:defRPr${runProperties(font)}>${solidFill(font.color)}</a:defRPr>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${run}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

/** A title of one or more lines. */
export function titleText({ text, font }: { readonly text: string; readonly font: ChartFont }): string {
  const properties = runProperties(font);
  const fill = solidFill(font.color);
  const lines = text.split("\n").map((line) => {
    const run = `<a:r><a:rPr lang="en-US"${properties}>${fill}</a:rPr><a:t>${encodeXml(encodeControls(line))}</a:t></a:r>`;
    return `<a:p><a:pPr><a:defRPr${properties}>${fill}</a:defRPr></a:pPr>${run}</a:p>`;
  });
  const rich = `<c:rich><a:bodyPr/><a:lstStyle/>${lines.join("")}</c:rich>`;
  return `<c:title><c:tx>${rich}</c:tx><c:overlay val="0"/></c:title>`;
}

/** Walks down the first children of these names. */
export function descendant(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((current, name) => current && childNamed(current, name), element);
}

/** `val` of a child. */
export function valueOf(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  const found = descendant(element, ...path);
  return found === undefined ? undefined : attribute(found.attributes, "val");
}

/** "#RRGGBB" of a solid fill. */
export function readFillColor(element: XmlElement | undefined): string | undefined {
  const hex = valueOf(element, "solidFill", "srgbClr");
  return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
}

/** Colour and weight of the line in a shape's properties. */
export function readLine(
  shape: XmlElement | undefined,
): { readonly color: string; readonly weight: number } | undefined {
  const line = descendant(shape, "ln");
  const color = readFillColor(line);
  if (line === undefined || color === undefined) return undefined;
  return { color, weight: Number(attribute(line.attributes, "w") ?? 0) / EMU_PER_POINT };
}

/** The font that default run properties state. */
export function readTextProperties(owner: XmlElement | undefined): ChartFont | undefined {
  return readRun(descendant(owner, "txPr", "p", "pPr", "defRPr"));
}

function readRun(run: XmlElement | undefined): ChartFont | undefined {
  const color = readFillColor(run);
  const size = run === undefined ? undefined : attribute(run.attributes, "sz");
  if (run === undefined || color === undefined || size === undefined) return undefined;
  return { size: Number(size) / UNITS_PER_POINT, bold: isTrue(attribute(run.attributes, "b")), color };
}

export function readTitle(
  owner: XmlElement | undefined,
): { readonly text: string; readonly font: ChartFont } | undefined {
  const rich = descendant(owner, "title", "tx", "rich");
  if (rich === undefined) return undefined;
  const paragraphs = childrenNamed(rich, "p");
  const lines = paragraphs.map((line) => childrenNamed(line, "r").map(runText).join(""));
  const font = readRun(descendant(paragraphs[0], "pPr", "defRPr"));
  return font === undefined ? undefined : { text: lines.join("\n"), font };
}

function runText(run: XmlElement): string {
  const text = childNamed(run, "t");
  return text === undefined ? "" : decodeContent(innerXml(text));
}
