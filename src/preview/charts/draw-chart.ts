/** Draws charts as SVG. */
import type { ChartPicture, PictureGroup } from "../../embedded-host/looks/chart-picture";
import type { ChartFont } from "../../package/workbook-file";
import { drawAxes, drawGridlines } from "./draw-axes";
import { drawAreas } from "./draw-areas";
import { drawColumns } from "./draw-columns";
import { drawLegend } from "./draw-legend";
import { drawLines } from "./draw-lines";
import { drawBubbles, drawPoints } from "./draw-points";
import { drawSlices } from "./draw-slices";
import { drawSpokes } from "./draw-spokes";
import type { Box, PlotFrame } from "./plot-frame";
import { layoutPlot } from "./plot-layout";
import { fontPixels, lineHeight, svgElement, svgText } from "./svg-element";

/** Pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

const padding = 10;

/** The chart as an image that reads its alternative text, a foreign one as its name; the element is not in the document yet. */
export function drawChart(document: Document, picture: ChartPicture, size: ChartSize): SVGSVGElement {
  if (picture.isForeign) return drawPlaceholder(document, picture.name, size);
  const below = drawTitle(document, picture, insideOf(size));
  const legend = drawLegend(document, picture, below.room);
  return drawing(document, picture.title?.text ?? picture.name, picture.altText, size, [
    background(document, size, picture.fill, picture.border),
    ...below.elements,
    ...legend.elements,
    ...drawPlot(document, picture, legend.room),
  ]);
}

/** What is between title, legend and edges. */
function drawPlot(document: Document, picture: ChartPicture, room: Box): readonly SVGElement[] {
  const kinds = new Set(picture.groups.map(({ kind }) => kind));
  if (kinds.has("slices")) return picture.groups.flatMap((group) => drawSlices(document, group, room));
  if (kinds.has("spokes")) return drawSpokes(document, picture, room);
  const layout = layoutPlot(picture, room);
  const drawGroup = (group: PictureGroup) => {
    const frame = group.isSecondary === true ? (layout.secondary ?? layout.frame) : layout.frame;
    return drawers[group.kind](document, group, frame);
  };
  const { plotFill } = picture;
  const { x, y, width, height } = layout.frame.box;
  return [
    ...(plotFill === undefined ? [] : [svgElement(document, "rect", { x, y, width, height, fill: plotFill })]),
    ...drawGridlines(document, picture, layout),
    ...picture.groups.flatMap(drawGroup),
    ...drawAxes(document, picture, layout),
  ];
}

const placeholderFont: ChartFont = { size: 10, bold: false, color: "#5B6875" };

/** A quiet stand-in for a chart that we cannot draw. */
function drawPlaceholder(document: Document, text: string, size: ChartSize): SVGSVGElement {
  const place = { x: size.width / 2, y: size.height / 2, anchor: "middle" } as const;
  return drawing(document, text, "", size, [
    background(document, size, "#F5F7F9", "#CFD8E0"),
    svgText(document, text, placeholderFont, place),
  ]);
}

function drawing(
  document: Document,
  title: string,
  description: string,
  { width, height }: ChartSize,
  children: readonly SVGElement[],
): SVGSVGElement {
  const texts = [
    svgElement(document, "title", {}, [title]),
    ...(description === "" ? [] : [svgElement(document, "desc", {}, [description])]),
  ];
  // Not every screen reader reads the title of a drawing; all read the label.
  const label = description === "" ? title : `${title}: ${description}`;
  const attributes = { role: "img", "aria-label": label, width, height, viewBox: `0 0 ${width} ${height}` };
  return svgElement(document, "svg", attributes, [...texts, ...children]);
}

function background(document: Document, { width, height }: ChartSize, fill: string, stroke: string | undefined) {
  const box = { x: 0.5, y: 0.5, width: Math.max(0, width - 1), height: Math.max(0, height - 1) };
  return svgElement(document, "rect", { ...box, fill, stroke });
}

function insideOf({ width, height }: ChartSize): Box {
  const inside = (length: number) => Math.max(1, length - 2 * padding);
  return { x: padding, y: padding, width: inside(width), height: inside(height) };
}

function drawTitle(document: Document, { title }: ChartPicture, room: Box) {
  if (title === undefined) return { elements: [], room };
  const y = room.y + fontPixels(title.font) * 0.65;
  const taken = lineHeight(title.font) + 8;
  return {
    elements: [svgText(document, title.text, title.font, { x: room.x + room.width / 2, y, anchor: "middle" })],
    room: { ...room, y: room.y + taken, height: Math.max(1, room.height - taken) },
  };
}

type Drawer = (document: Document, group: PictureGroup, frame: PlotFrame) => readonly SVGElement[];

/** Those that stand on axes; pies and radars have the whole room. */
const drawers: Readonly<Record<PictureGroup["kind"], Drawer>> = {
  columns: drawColumns,
  lines: drawLines,
  areas: drawAreas,
  points: drawPoints,
  bubbles: drawBubbles,
  slices: () => [],
  spokes: () => [],
};
