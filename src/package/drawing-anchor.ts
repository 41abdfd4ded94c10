/** A chart's frame in a drawing: its name, what it says to those who cannot see it, and the cells it covers. */
import type { CellRange, ChartCorner, ChartPlace, ChartSpec } from "./workbook-file";
import { ChartNode } from "./chart-node";
import { PackageError } from "./package-error";
import { attribute, attributeText, childNamed, innerXml, parseElement, type XmlElement } from "./xml-scan";
import { decodeControls, encodeControls } from "./xml-text";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

export interface ChartFrame {
  readonly name: string;
  readonly altText: string | undefined;
  /** Undefined unless the frame covers whole cells. */
  readonly position: CellRange | undefined;
  /** The cells that it covers wholly or in part; undefined for a frame that hangs on one cell or none. */
  readonly area: CellRange | undefined;
  /** Relationship of the drawing to the chart part. */
  readonly relationship: string;
}

const EMU_PER_POINT = 12_700;

/** Where the corners of an anchor are; undefined for one that hangs on no cell. */
export function readCorners(anchor: string): ChartPlace | undefined {
  const element = parseElement(anchor);
  const from = readCorner(descendant(element, "from"));
  const to = readCorner(descendant(element, "to"));
  const extent = descendant(element, "ext")?.attributes;
  if (from === undefined || (to === undefined && extent === undefined)) return undefined;
  if (to !== undefined) return { from, to };
  const length = (name: string): number => Number(attribute(extent ?? "", name) ?? 0) / EMU_PER_POINT;
  return { from, size: { width: length("cx"), height: length("cy") } };
}

function readCorner(corner: XmlElement | undefined): ChartCorner | undefined {
  if (corner === undefined) return undefined;
  const number = (name: string): number => Number(innerXml(childNamed(corner, name) ?? EMPTY) || 0);
  return {
    row: number("row"),
    column: number("col"),
    y: number("rowOff") / EMU_PER_POINT,
    x: number("colOff") / EMU_PER_POINT,
  };
}

const EMPTY: XmlElement = { prefix: "", name: "", attributes: "", pieces: [] };

/** The anchor with its corners elsewhere; all else in it stays. */
export function withCorners(anchor: string, prefix: string, place: ChartPlace): string {
  const node = new ChartNode(anchor, { prefixes: { chart: prefix, drawing: "a:" }, changed: () => undefined });
  if (node.name === "absoluteAnchor") throw new PackageError("invalidArgument", "a chart that hangs on no cell");
  setCorner(node.child("from"), place.from);
  if (place.to !== undefined) setCorner(node.child("to"), place.to);
  if (place.size === undefined) return node.xml;
  node.child("ext")?.setAttribute("cx", Math.round(place.size.width * EMU_PER_POINT));
  node.child("ext")?.setAttribute("cy", Math.round(place.size.height * EMU_PER_POINT));
  return node.xml;
}

function setCorner(corner: ChartNode | undefined, { row, column, x, y }: ChartCorner): void {
  const values = { col: column, colOff: Math.round(x * EMU_PER_POINT), row, rowOff: Math.round(y * EMU_PER_POINT) };
  for (const [name, value] of Object.entries(values)) {
    const child = corner?.child(name);
    if (child !== undefined) child.text = String(value);
  }
}

/** The anchor with its chart renamed. */
export function withName(anchor: string, name: string): string {
  return withProperty(anchor, "name", name);
}

/** The anchor with other alternative text. */
export function withAltText(anchor: string, text: string): string {
  return withProperty(anchor, "descr", text);
}

function withProperty(anchor: string, name: "name" | "descr", value: string): string {
  const node = new ChartNode(anchor, { prefixes: { chart: "xdr:", drawing: "a:" }, changed: () => undefined });
  const properties = node.child("graphicFrame", "nvGraphicFramePr", "cNvPr");
  if (properties === undefined) throw new PackageError("invalidArgument", "a chart without a frame");
  properties.setAttribute(name, encodeControls(value));
  return node.xml;
}

/** Walks down the first children of these names. */
function descendant(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((current, name) => current && childNamed(current, name), element);
}

/** The anchor element of a chart. `prefix` is the drawing's. */
export function anchorText(
  prefix: string,
  spec: ChartSpec,
  shapeId: number,
  relationship: string,
  office: string,
): string {
  const { position } = spec;
  const corner = (name: string, column: number, row: number): string =>
    `<${prefix}${name}><${prefix}col>${column}</${prefix}col><${prefix}colOff>0</${prefix}colOff>` +
    `<${prefix}row>${row}</${prefix}row><${prefix}rowOff>0</${prefix}rowOff></${prefix}${name}>`;
  const altText = spec.altText === undefined ? undefined : encodeControls(spec.altText);
  const properties = attributeText({ id: shapeId, name: encodeControls(spec.name), descr: altText });
  const chart = `<c:chart xmlns:c="${CHART}" xmlns:r="${office}" r:id="${relationship}"/>`;
  return (
    `<${prefix}twoCellAnchor>${corner("from", position.left, position.top)}` +
    `${corner("to", position.right + 1, position.bottom + 1)}<${prefix}graphicFrame macro="">` +
    `<${prefix}nvGraphicFramePr><${prefix}cNvPr${properties}/><${prefix}cNvGraphicFramePr/></${prefix}nvGraphicFramePr>` +
    `<${prefix}xfrm><a:off xmlns:a="${MAIN}" x="0" y="0"/><a:ext xmlns:a="${MAIN}" cx="0" cy="0"/></${prefix}xfrm>` +
    `<a:graphic xmlns:a="${MAIN}"><a:graphicData uri="${CHART}">${chart}</a:graphicData></a:graphic>` +
    `</${prefix}graphicFrame><${prefix}clientData/></${prefix}twoCellAnchor>`
  );
}

/** The frame in an anchor; undefined where it holds no chart. */
export function readFrame(anchor: string): ChartFrame | undefined {
  const element = parseElement(anchor);
  const frame = descendant(element, "graphicFrame");
  const chart = descendant(frame, "graphic", "graphicData", "chart");
  const properties = descendant(frame, "nvGraphicFramePr", "cNvPr")?.attributes;
  const relationship = /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(chart?.attributes ?? "")?.[1];
  if (properties === undefined || relationship === undefined) return undefined;
  return {
    name: decodeControls(attribute(properties, "name") ?? ""),
    altText: decoded(attribute(properties, "descr")),
    ...readPlace(element),
    relationship,
  };
}

function readPlace(anchor: XmlElement): Pick<ChartFrame, "position" | "area"> {
  const number = (corner: string, name: string): number => {
    const found = descendant(anchor, corner, name);
    return found === undefined ? NaN : Number(innerXml(found));
  };
  const last = (name: string): number => number("to", name) - (number("to", `${name}Off`) > 0 ? 0 : 1);
  const [top, left] = [number("from", "row"), number("from", "col")];
  const area = { top, left, bottom: Math.max(top, last("row")), right: Math.max(left, last("col")) };
  if (Object.values(area).some(Number.isNaN)) return { position: undefined, area: undefined };
  const offsets = ["colOff", "rowOff"].flatMap((name) => [number("from", name), number("to", name)]);
  return { position: offsets.some((offset) => offset !== 0) ? undefined : area, area };
}

function decoded(text: string | undefined): string | undefined {
  return text === undefined ? undefined : decodeControls(text);
}
