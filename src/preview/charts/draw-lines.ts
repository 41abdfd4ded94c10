/** Lines with their markers and labels. */
import type { PictureGroup, PictureSeries } from "../../embedded-host/looks/chart-picture";
import type { ChartFont } from "../../package/workbook-file";
import type { PlotFrame, Point } from "./plot-frame";
import { spansOf } from "./stack-values";
import { fontPixels, pixelsPerPoint, svgElement, svgText, type TextPlace } from "./svg-element";

export type Points = readonly (Point | undefined)[];

/** Lines from the middle of one category to that of the next; a blank is a gap. */
export function drawLines(document: Document, group: PictureGroup, frame: PlotFrame): readonly SVGElement[] {
  const { series } = group;
  const placed = series.map((one, index) => ({ one, points: pointsOf(group, index, frame) }));
  return [
    ...placed.flatMap(({ one, points }) => drawStroke(document, one, points)),
    ...placed.flatMap(({ one, points }) => drawMarkers(document, one, points)),
    ...placed.flatMap(({ one, points }) => drawLabels(document, one, points)),
  ];
}

/** One line through points anywhere. */
export function drawMarkedLine(document: Document, series: PictureSeries, points: Points): readonly SVGElement[] {
  return [
    ...drawStroke(document, series, points),
    ...drawMarkers(document, series, points),
    ...drawLabels(document, series, points),
  ];
}

function pointsOf(group: PictureGroup, index: number, frame: PlotFrame): Points {
  const spans = spansOf(group)[index] ?? [];
  return spans.map((span, category) => (span === undefined ? undefined : frame.point(category + 0.5, span.to)));
}

function drawStroke(document: Document, { line, isSmooth }: PictureSeries, points: Points): readonly SVGElement[] {
  if (line === undefined) return [];
  const path = points.map((point, index) => {
    if (point === undefined) return "";
    const before = points[index - 1];
    if (before === undefined) return `M${place(point)}`;
    return isSmooth === true ? curve(points, index, before, point) : `L${place(point)}`;
  });
  const width = line.weight * pixelsPerPoint;
  const stroke = { stroke: line.color, "stroke-width": width, "stroke-linejoin": "round", "stroke-linecap": "round" };
  return [svgElement(document, "path", { d: path.join(""), fill: "none", ...stroke })];
}

function place({ x, y }: Point): string {
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}

/** Leaves and reaches each point in the direction of its neighbours. */
function curve(points: Points, index: number, from: Point, to: Point): string {
  const [before, after] = [points[index - 2] ?? from, points[index + 1] ?? to];
  const first = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
  const second = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
  return `C${place(first)} ${place(second)} ${place(to)}`;
}

function drawMarkers(document: Document, { marker }: PictureSeries, points: Points): readonly SVGElement[] {
  if (marker === undefined) return [];
  return points.flatMap((point) => (point === undefined ? [] : [drawMarker(document, marker, point)]));
}

/** One marker, also for the legend. */
export function drawMarker(
  document: Document,
  { style, size, color }: NonNullable<PictureSeries["marker"]>,
  { x, y }: Point,
): SVGElement {
  const half = (size * pixelsPerPoint) / 2;
  if (style === "circle") return svgElement(document, "circle", { cx: x, cy: y, r: half, fill: color });
  if (style === "diamond") {
    const corners = [`${x} ${y - half}`, `${x + half} ${y}`, `${x} ${y + half}`, `${x - half} ${y}`];
    return svgElement(document, "path", { d: `M${corners.join("L")}Z`, fill: color });
  }
  if (style === "triangle") {
    const corners = [`${x} ${y - half}`, `${x + half} ${y + half}`, `${x - half} ${y + half}`];
    return svgElement(document, "path", { d: `M${corners.join("L")}Z`, fill: color });
  }
  if (style === "x" || style === "plus" || style === "star") return drawCross(document, style, half, { x, y }, color);
  const height = style === "dash" ? half / 2 : half * 2;
  return svgElement(document, "rect", { x: x - half, y: y - height / 2, width: half * 2, height, fill: color });
}

function drawCross(document: Document, style: "x" | "plus" | "star", half: number, { x, y }: Point, stroke: string) {
  const upright = `M${x - half} ${y}H${x + half}M${x} ${y - half}V${y + half}`;
  const slanted = `M${x - half} ${y - half}L${x + half} ${y + half}M${x - half} ${y + half}L${x + half} ${y - half}`;
  const d = style === "plus" ? upright : style === "x" ? slanted : upright + slanted;
  return svgElement(document, "path", { d, fill: "none", stroke, "stroke-width": 1.5 });
}

function drawLabels(document: Document, series: PictureSeries, points: Points): readonly SVGElement[] {
  const { labels, labelFont, labelPosition, marker } = series;
  if (labelFont === undefined) return [];
  const distance = ((marker?.size ?? 0) * pixelsPerPoint) / 2 + 3;
  return points.flatMap((point, category) => {
    const label = labels[category] ?? "";
    if (point === undefined || label === "") return [];
    return [svgText(document, label, labelFont, labelPlace(labelPosition, point, distance, labelFont))];
  });
}

function labelPlace(
  position: PictureSeries["labelPosition"],
  { x, y }: Point,
  distance: number,
  font: ChartFont,
): TextPlace {
  const away = distance + fontPixels(font) / 2;
  switch (position) {
    case "center":
      return { x, y, anchor: "middle" };
    case "left":
      return { x: x - distance, y, anchor: "end" };
    case "right":
      return { x: x + distance, y, anchor: "start" };
    case "bottom":
      return { x, y: y + away, anchor: "middle" };
    default:
      return { x, y: y - away, anchor: "middle" };
  }
}
