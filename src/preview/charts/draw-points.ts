/** Scatter and bubble charts. */
import type { PictureGroup, PictureSeries } from "../../embedded-host/looks/chart-picture";
import { drawMarkedLine, type Points } from "./draw-lines";
import type { PlotFrame } from "./plot-frame";
import { svgElement } from "./svg-element";

export function drawPoints(document: Document, group: PictureGroup, frame: PlotFrame): readonly SVGElement[] {
  return group.series.flatMap((series) => drawMarkedLine(document, series, pointsOf(series, frame)));
}

function pointsOf({ xs = [], values }: PictureSeries, frame: PlotFrame): Points {
  return values.map((value, index) => {
    const x = xs[index] ?? null;
    return value === null || x === null ? undefined : frame.point(frame.position(x), value);
  });
}

/** The area of a bubble is its size; the largest is a quarter of the plot's shorter side, as in Excel. */
export function drawBubbles(document: Document, group: PictureGroup, frame: PlotFrame): readonly SVGElement[] {
  const sizes = group.series.flatMap(({ sizes: all = [] }) => all.map((size) => size ?? 0));
  const largest = Math.max(Number.MIN_VALUE, ...sizes);
  const radius = Math.min(frame.box.width, frame.box.height) / 8;
  return group.series.flatMap((series) =>
    pointsOf(series, frame).flatMap((point, index) => {
      const size = series.sizes?.[index] ?? 0;
      if (point === undefined || size <= 0) return [];
      const fill = series.fills?.[index] ?? series.fill ?? "none";
      const r = Math.sqrt(size / largest) * radius;
      return [svgElement(document, "circle", { cx: point.x, cy: point.y, r, fill, "fill-opacity": 0.75 })];
    }),
  );
}
