/** Grid lines, the lines of the axes, what stands beside them, and their titles. */
import type { ChartPicture } from "../../embedded-host/looks/chart-picture";
import type { ChartAxis } from "../../package/workbook-file";
import type { Box, Point } from "./plot-frame";
import { axisFont, hasLabels, labelGap, opposite, secondaryPicture, type PlotLayout, type Side } from "./plot-layout";
import { lineHeight, svgElement, svgText, type TextPlace } from "./svg-element";

/** What lies behind the columns and lines. */
export function drawGridlines(
  document: Document,
  { valueAxis, categoryAxis }: ChartPicture,
  layout: PlotLayout,
): readonly SVGElement[] {
  const { gridlines } = valueAxis;
  const upright = uprightGridlines(document, categoryAxis, layout);
  if (gridlines === undefined) return upright;
  return [...upright, ...layout.frame.scale.ticks.map((tick) => acrossPlot(document, layout, tick, gridlines.color))];
}

/** Charts of points have marks in both directions. */
function uprightGridlines(
  document: Document,
  { gridlines }: ChartAxis,
  { frame, categoryPlaces, isOfPoints }: PlotLayout,
) {
  if (gridlines === undefined || !isOfPoints) return [];
  const { minimum, maximum } = frame.scale;
  return categoryPlaces.map((place) =>
    line(document, frame.point(place, minimum), frame.point(place, maximum), gridlines.color),
  );
}

/** What lies before them. */
export function drawAxes(document: Document, picture: ChartPicture, layout: PlotLayout): readonly SVGElement[] {
  const { categoryAxis, valueAxis } = picture;
  return [
    ...axisLines(document, picture, layout),
    ...(hasLabels(valueAxis) ? valueLabels(document, picture, layout) : []),
    ...(hasLabels(categoryAxis) ? categoryLabels(document, picture, layout) : []),
    ...secondaryAxis(document, picture, layout),
    ...axisTitle(document, valueAxis, layout.valueSide, layout),
    ...axisTitle(document, categoryAxis, layout.categorySide, layout),
  ];
}

/** The value axis on the other side. */
function secondaryAxis(document: Document, picture: ChartPicture, layout: PlotLayout): readonly SVGElement[] {
  if (layout.secondary === undefined) return [];
  const own = secondaryPicture(picture);
  const side = opposite(layout.valueSide);
  const second = { ...layout, frame: layout.secondary, valueSide: side };
  const labels = hasLabels(own.valueAxis) ? valueLabels(document, own, second) : [];
  return [...labels, ...axisTitle(document, own.valueAxis, side, second)];
}

function axisLines(document: Document, { categoryAxis, valueAxis }: ChartPicture, layout: PlotLayout) {
  const lines: SVGElement[] = [];
  const { frame } = layout;
  if (categoryAxis.visible && categoryAxis.line)
    lines.push(acrossPlot(document, layout, frame.crossing, categoryAxis.line.color));
  if (valueAxis.visible && valueAxis.line) {
    const ends = [frame.point(0, frame.scale.minimum), frame.point(0, frame.scale.maximum)] as const;
    lines.push(line(document, ...ends, valueAxis.line.color));
  }
  return lines;
}

/** A line at one value, over all categories. */
function acrossPlot(document: Document, { frame }: PlotLayout, value: number, color: string): SVGElement {
  const { box, isHorizontal } = frame;
  const { x, y } = frame.point(0, value);
  return isHorizontal
    ? line(document, { x, y: box.y }, { x, y: box.y + box.height }, color)
    : line(document, { x: box.x, y }, { x: box.x + box.width, y }, color);
}

/** On the middle of a pixel, so that it is one pixel wide. */
function line(document: Document, from: Point, to: Point, stroke: string): SVGElement {
  const sharp = (value: number) => Math.floor(value) + 0.5;
  const ends = { x1: sharp(from.x), y1: sharp(from.y), x2: sharp(to.x), y2: sharp(to.y) };
  return svgElement(document, "line", { ...ends, stroke, "stroke-width": 1 });
}

function valueLabels(document: Document, { valueAxis, valueText }: ChartPicture, layout: PlotLayout) {
  const font = axisFont(valueAxis);
  const { frame, valueSide } = layout;
  return frame.scale.ticks.map((tick) => {
    const place = besidePlot(frame.point(0, tick), frame.box, valueSide, lineHeight(font) / 2);
    return svgText(document, valueText(tick), font, place);
  });
}

function categoryLabels(document: Document, { categoryAxis }: ChartPicture, layout: PlotLayout): SVGElement[] {
  const font = axisFont(categoryAxis);
  const { frame, categorySide, categoryLines, categoryPlaces } = layout;
  const atAxis = categoryAxis.tickLabelPosition === "nextToAxis";
  return categoryLines.flatMap((lines, category) => {
    const point = frame.point(categoryPlaces[category] ?? category + 0.5, frame.crossing);
    const edge = atAxis ? { ...point, width: 0, height: 0 } : frame.box;
    const place = besidePlot(point, edge, categorySide, lineHeight(font) / 2);
    const from = categorySide === "top" ? lines.length - 1 : 0;
    return lines.map((text, index) => {
      return svgText(document, text, font, { ...place, y: place.y + (index - from) * lineHeight(font) });
    });
  });
}

/** Where a label stands that belongs to a point, outside of a box. */
function besidePlot({ x, y }: Point, box: Box, side: Side, halfLine: number): TextPlace {
  switch (side) {
    case "left":
      return { x: box.x - labelGap, y, anchor: "end" };
    case "right":
      return { x: box.x + box.width + labelGap, y, anchor: "start" };
    case "top":
      return { x, y: box.y - labelGap - halfLine, anchor: "middle" };
    case "bottom":
      return { x, y: box.y + box.height + labelGap + halfLine, anchor: "middle" };
  }
}

function axisTitle(document: Document, { title }: ChartAxis, side: Side, { frame, room }: PlotLayout): SVGElement[] {
  if (title === undefined) return [];
  const { box } = frame;
  const half = lineHeight(title.font) / 2;
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const places: Readonly<Record<Side, Point>> = {
    left: { x: room.x + half, y: centre.y },
    right: { x: room.x + room.width - half, y: centre.y },
    top: { x: centre.x, y: room.y + half },
    bottom: { x: centre.x, y: room.y + room.height - half },
  };
  const isTurned = side === "left" || side === "right";
  return [svgText(document, title.text, title.font, { ...places[side], anchor: "middle", isTurned })];
}
