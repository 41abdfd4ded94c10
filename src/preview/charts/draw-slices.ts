/** Pies and doughnuts. */
import type { PictureGroup, PictureSeries } from "../../embedded-host/looks/chart-picture";
import type { Box, Point } from "./plot-frame";
import { fontPixels, svgElement, svgText, textWidth } from "./svg-element";

interface Ring {
  readonly centre: Point;
  readonly inner: number;
  readonly outer: number;
  /** In degrees from the top, clockwise. */
  readonly angle: number;
}

/** One ring for each series, the first inside; a pie has one ring without a hole. */
export function drawSlices(document: Document, group: PictureGroup, room: Box): readonly SVGElement[] {
  const centre = { x: room.x + room.width / 2, y: room.y + room.height / 2 };
  const apart = Math.max(0, ...group.series.flatMap(({ away = [] }) => away));
  const outside = group.series.flatMap((series) => (isOutside(series) ? series.labels : []));
  const font = group.series[0]?.labelFont;
  const widest = Math.max(0, ...outside.map((label) => (font ? textWidth(label, font) : 0)));
  const high = room.height / 2 - (outside.some(Boolean) ? 20 : 4);
  const radius = Math.max(1, Math.min(room.width / 2 - 4 - widest, high)) / (1 + apart);
  const hole = radius * (group.hole ?? 0);
  const width = (radius - hole) / Math.max(1, group.series.length);
  return group.series.flatMap((series, index) => {
    const ring = { centre, inner: hole + index * width, outer: hole + (index + 1) * width, angle: group.angle ?? 0 };
    return drawRing(document, series, ring, radius);
  });
}

function drawRing(document: Document, series: PictureSeries, ring: Ring, radius: number): readonly SVGElement[] {
  const values = series.values.map((value) => Math.abs(value ?? 0));
  const whole = values.reduce((sum, value) => sum + value, 0);
  if (whole === 0) return [];
  let start = ring.angle;
  const slices = values.map((value, index) => {
    const from = start;
    start += (value / whole) * 360;
    const middle = (from + start) / 2;
    const moved = polar(ring.centre, middle, (series.away?.[index] ?? 0) * radius);
    return { index, from, to: start, middle, ring: { ...ring, centre: moved } };
  });
  const shapes = slices.map((slice) => {
    const fill = series.fills?.[slice.index] ?? series.fill ?? "none";
    const d = slicePath(slice.ring, slice.from, slice.to);
    return svgElement(document, "path", { d, fill, stroke: "#FFFFFF", "stroke-width": 1, "fill-rule": "evenodd" });
  });
  const labels = slices.flatMap(({ index, middle, ring: own }) => drawLabel(document, series, index, middle, own));
  return [...shapes, ...labels];
}

function slicePath({ centre, inner, outer }: Ring, from: number, to: number): string {
  // A whole circle has no beginning: an arc cannot end where it starts.
  const end = Math.min(to, from + 359.99);
  const isLarge = end - from > 180 ? 1 : 0;
  const text = ({ x, y }: Point) => `${x.toFixed(2)} ${y.toFixed(2)}`;
  const arc = `M${text(polar(centre, from, outer))}A${outer} ${outer} 0 ${isLarge} 1 ${text(polar(centre, end, outer))}`;
  if (inner <= 0) return `${arc}L${text(centre)}Z`;
  return `${arc}L${text(polar(centre, end, inner))}A${inner} ${inner} 0 ${isLarge} 0 ${text(polar(centre, from, inner))}Z`;
}

function drawLabel(document: Document, series: PictureSeries, index: number, middle: number, ring: Ring) {
  const label = series.labels[index] ?? "";
  const { labelFont, labelPosition } = series;
  if (label === "" || labelFont === undefined) return [];
  const distance = isOutside(series)
    ? ring.outer + fontPixels(labelFont) * 0.8
    : labelPosition === "insideEnd"
      ? ring.outer - fontPixels(labelFont)
      : (ring.inner + ring.outer) / 2;
  const place = polar(ring.centre, middle, distance);
  const sideways = place.x - ring.centre.x;
  const isBeside = distance > ring.outer && Math.abs(sideways) > ring.outer / 3;
  return [
    svgText(document, label, labelFont, { ...place, anchor: isBeside ? (sideways > 0 ? "start" : "end") : "middle" }),
  ];
}

/** Where it fits best is beside the slice: inside of it, it might not. */
function isOutside({ labelPosition }: PictureSeries): boolean {
  return labelPosition === "outsideEnd" || labelPosition === "bestFit";
}

function polar({ x, y }: Point, degrees: number, distance: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return { x: x + Math.sin(angle) * distance, y: y - Math.cos(angle) * distance };
}
