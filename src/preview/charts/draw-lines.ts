/** Lines with their markers and labels. */
import type { PictureGroup, PictureSeries } from "../../embedded-host/looks/chart-picture";
import type { ChartFont } from "../../package/workbook-file";
import type { PlotFrame, Point } from "./plot-frame";
import { fontPixels, pixelsPerPoint, svgElement, svgText, type TextPlace } from "./svg-element";

/** Lines from the middle of one category to that of the next; a blank is a gap. */
export function drawLines(document: Document, { series }: PictureGroup, frame: PlotFrame): readonly SVGElement[] {
  const placed = series.map((one) => ({ one, points: pointsOf(one, frame) }));
  return [
    ...placed.flatMap(({ one, points }) => drawStroke(document, one, points)),
    ...placed.flatMap(({ one, points }) => drawMarkers(document, one, points)),
    ...placed.flatMap(({ one, points }) => drawLabels(document, one, points)),
  ];
}

type Points = readonly (Point | undefined)[];

function pointsOf({ values }: PictureSeries, frame: PlotFrame): Points {
  return values.map((value, category) => (value === null ? undefined : frame.point(category + 0.5, value)));
}

function drawStroke(document: Document, { line }: PictureSeries, points: Points): readonly SVGElement[] {
  if (line === undefined) return [];
  const path = points.map((point, index) => {
    const command = points[index - 1] === undefined ? "M" : "L";
    return point === undefined ? "" : `${command}${point.x.toFixed(2)} ${point.y.toFixed(2)}`;
  });
  const width = line.weight * pixelsPerPoint;
  const stroke = { stroke: line.color, "stroke-width": width, "stroke-linejoin": "round", "stroke-linecap": "round" };
  return [svgElement(document, "path", { d: path.join(""), fill: "none", ...stroke })];
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
  const height = style === "dash" ? half / 2 : half * 2;
  return svgElement(document, "rect", { x: x - half, y: y - height / 2, width: half * 2, height, fill: color });
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
