/** Columns and bars, and the texts at them. */
import type { PictureGroup, PictureSeries } from "../../embedded-host/looks/chart-picture";
import type { ChartFont } from "../../package/workbook-file";
import { boxBetween, type Box, type PlotFrame, type Point } from "./plot-frame";
import { spansOf, type Span } from "./stack-values";
import { fontPixels, pixelsPerPoint, svgElement, svgText, type TextPlace } from "./svg-element";

interface Column {
  readonly series: PictureSeries;
  readonly label: string;
  readonly span: Span;
  /** Its sides, in categories. */
  readonly start: number;
  readonly end: number;
}

/** The columns of a group, then their labels: no column covers the label of another one. */
export function drawColumns(document: Document, group: PictureGroup, frame: PlotFrame): readonly SVGElement[] {
  const columns = placeColumns(group);
  const shapes = columns.flatMap((column) => drawShape(document, column, frame));
  const labels = columns.flatMap((column) => drawLabel(document, column, frame));
  return [...shapes, ...labels];
}

function placeColumns(group: PictureGroup): readonly Column[] {
  const { series, stacking, gap, overlap } = group;
  const side = stacking === "none" ? series.length : 1;
  const shared = side === 1 ? 0 : overlap;
  const width = 1 / (side - (side - 1) * shared + gap);
  return spansOf(group).flatMap((spans, index) =>
    spans.flatMap((span, category): readonly Column[] => {
      const [one] = series.slice(index);
      if (span === undefined || one === undefined) return [];
      const place = stacking === "none" ? index : 0;
      const start = category + (gap * width) / 2 + place * width * (1 - shared);
      const fill = one.fills?.[category];
      return [
        {
          series: fill === undefined ? one : { ...one, fill },
          label: one.labels[category] ?? "",
          span,
          start,
          end: start + width,
        },
      ];
    }),
  );
}

function drawShape(document: Document, { series, span, start, end }: Column, frame: PlotFrame): readonly SVGElement[] {
  const { fill, line } = series;
  if (fill === undefined && line === undefined) return [];
  const base = span.from === 0 ? frame.crossing : span.from;
  const box = boxBetween(frame.point(start, base), frame.point(end, span.to));
  const outline = line && { stroke: line.color, "stroke-width": line.weight * pixelsPerPoint };
  return [svgElement(document, "rect", { ...box, fill: fill ?? "none", ...outline })];
}

function drawLabel(document: Document, column: Column, frame: PlotFrame): readonly SVGElement[] {
  const { series, label, span, start, end } = column;
  const { labelFont } = series;
  if (label === "" || labelFont === undefined) return [];
  const middle = (start + end) / 2;
  const tip = frame.point(middle, span.to);
  const box = boxBetween(frame.point(start, span.from), frame.point(end, span.to));
  return [
    svgText(document, label, labelFont, labelPlace(series.labelPosition, { tip, box, span, frame, font: labelFont })),
  ];
}

interface LabelSpace {
  readonly tip: Point;
  readonly box: Box;
  readonly span: Span;
  readonly frame: PlotFrame;
  readonly font: ChartFont;
}

function labelPlace(position: PictureSeries["labelPosition"], space: LabelSpace): TextPlace {
  const { tip, box, frame, font } = space;
  if (position === "center") return { x: box.x + box.width / 2, y: box.y + box.height / 2, anchor: "middle" };
  const outwards = directionOf(space) * (position === "insideEnd" ? -1 : 1);
  if (frame.isHorizontal) return { x: tip.x + outwards * 4, y: tip.y, anchor: outwards > 0 ? "start" : "end" };
  return { x: tip.x, y: tip.y + outwards * (fontPixels(font) * 0.6 + 2), anchor: "middle" };
}

/** Towards which side of the screen the column grows: 1 to the right or down. */
function directionOf({ span, frame }: LabelSpace): 1 | -1 {
  const [low, high] = [frame.point(0, frame.scale.minimum), frame.point(0, frame.scale.maximum)];
  const isRising = frame.isHorizontal ? high.x > low.x : high.y > low.y;
  return isRising === span.to >= span.from ? 1 : -1;
}
