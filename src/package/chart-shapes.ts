/** Fills, lines and texts in DrawingML, written and read. Lengths are points outside and EMU inside. */
import { requireColor } from "./style-patch";
import { solidColor } from "./chart-colors";
import type { ChartNode } from "./chart-node";
import type { ChartFont, ChartLine } from "./workbook-file";
import { attributeText, isTrue } from "./xml-scan";
import { encodeControls, encodeXml } from "./xml-text";

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

/** Colour and weight of the line in a shape's properties, or "none"; undefined for an automatic line. */
export function readLine(shape: ChartNode | undefined, theme: readonly string[]): ChartLine | "none" | undefined {
  const line = shape?.child("ln");
  if (line?.child("noFill") !== undefined) return "none";
  const color = solidColor(line, theme);
  if (line === undefined || color === undefined) return undefined;
  return { color, weight: Number(line.attribute("w") ?? EMU_PER_POINT * 0.75) / EMU_PER_POINT };
}

/** The colour of a line that is drawn and has one. */
export function readLineColor(
  shape: ChartNode | undefined,
  theme: readonly string[],
): { readonly color: string } | undefined {
  const line = readLine(shape, theme);
  return line === undefined || line === "none" ? undefined : { color: line.color };
}

/** The font that default run properties state; undefined where they state none. */
export function readTextProperties(owner: ChartNode | undefined, theme: readonly string[]): ChartFont | undefined {
  return readRun(owner?.child("txPr", "p", "pPr", "defRPr"), theme);
}

export const plainFont: ChartFont = { size: 10, bold: false, color: "#000000" };

function readRun(run: ChartNode | undefined, theme: readonly string[], usual = plainFont): ChartFont | undefined {
  const color = solidColor(run, theme);
  const size = run?.attribute("sz");
  const bold = run?.attribute("b");
  if (color === undefined && size === undefined && bold === undefined) return undefined;
  return {
    size: size === undefined ? usual.size : Number(size) / UNITS_PER_POINT,
    bold: bold === undefined ? usual.bold : isTrue(bold),
    color: color ?? usual.color,
  };
}

/** A title's text and font, whether it is typed or taken from a cell. */
export function readTitle(
  owner: ChartNode | undefined,
  theme: readonly string[],
  usual: ChartFont,
): { readonly text: string; readonly font: ChartFont } | undefined {
  const rich = owner?.child("title", "tx", "rich");
  const title = owner?.child("title");
  if (title === undefined) return undefined;
  const font = readRun(rich?.child("p", "pPr", "defRPr") ?? title.child("txPr", "p", "pPr", "defRPr"), theme, usual);
  return { text: titleLines(title), font: font ?? readRun(rich?.child("p", "r", "rPr"), theme, usual) ?? usual };
}

/** The text of a title as it is shown. */
export function titleLines(title: ChartNode): string {
  const rich = title.child("tx", "rich");
  const cached = title.child("tx", "strRef", "strCache", "pt", "v");
  if (rich === undefined) return cached?.text ?? "";
  const runs = (line: ChartNode): string =>
    [...line.children("r"), ...line.children("fld")].map((run) => run.child("t")?.text ?? "").join("");
  return rich.children("p").map(runs).join("\n");
}
