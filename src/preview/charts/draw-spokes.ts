/** Radar charts: a spoke for each category, a ring for each mark of the value axis. */
import type { ChartPicture, PictureGroup } from "../../embedded-host/looks/chart-picture";
import { drawMarkedLine } from "./draw-lines";
import type { Box, Point } from "./plot-frame";
import { axisFont, hasLabels } from "./plot-layout";
import { lineHeight, pixelsPerPoint, svgElement, svgText } from "./svg-element";
import { reachedValues } from "./stack-values";
import { valueScale } from "./value-scale";

/** The whole plot with its rings, names and values. */
export function drawSpokes(document: Document, picture: ChartPicture, room: Box): readonly SVGElement[] {
  const { valueAxis, groups, categories } = picture;
  const scale = valueScale(reachedValues(groups), valueAxis, room.height < 200 ? 3 : 5);
  const font = axisFont(picture.categoryAxis);
  const centre = { x: room.x + room.width / 2, y: room.y + room.height / 2 };
  const radius = Math.max(1, Math.min(room.width / 2, room.height / 2) - lineHeight(font));
  const count = Math.max(1, categories.length);
  const point = (category: number, value: number): Point => {
    const share = (value - scale.minimum) / (scale.maximum - scale.minimum);
    const angle = (category / count) * 2 * Math.PI;
    const distance = Math.min(1, Math.max(0, share)) * radius;
    return { x: centre.x + Math.sin(angle) * distance, y: centre.y - Math.cos(angle) * distance };
  };
  const stroke = valueAxis.gridlines?.color ?? "#D9D9D9";
  const rings = scale.ticks.map((tick) => {
    const corners = categories.map((_, category) => point(category, tick));
    return svgElement(document, "path", { d: closed(corners), fill: "none", stroke, "stroke-width": 1 });
  });
  const names = categories.map((name, category) => {
    const tip = point(category, scale.maximum);
    const sideways = tip.x - centre.x;
    const anchor = Math.abs(sideways) < 2 ? "middle" : sideways > 0 ? "start" : "end";
    const y = tip.y + Math.sign(tip.y - centre.y) * lineHeight(font) * 0.6;
    return svgText(document, name, font, { x: tip.x + Math.sign(Math.round(sideways)) * 4, y, anchor });
  });
  const marks = hasLabels(valueAxis)
    ? scale.ticks.map((tick) => {
        const { x, y } = point(0, tick);
        return svgText(document, picture.valueText(tick), axisFont(valueAxis), { x: x - 4, y, anchor: "end" });
      })
    : [];
  return [...rings, ...groups.flatMap((group) => drawGroup(document, group, point)), ...names, ...marks];
}

function drawGroup(document: Document, { series }: PictureGroup, point: (category: number, value: number) => Point) {
  return series.flatMap((one) => {
    const points = one.values.map((value, category) => point(category, value ?? 0));
    if (one.line === undefined && one.marker === undefined)
      return [svgElement(document, "path", { d: closed(points), fill: one.fill ?? "none" })];
    const line = one.line && { stroke: one.line.color, "stroke-width": one.line.weight * pixelsPerPoint };
    const outline = line ? [svgElement(document, "path", { d: closed(points), fill: "none", ...line })] : [];
    return [...outline, ...drawMarkedLine(document, { ...one, line: undefined }, points)];
  });
}

function closed(points: readonly Point[]): string {
  return points.length === 0 ? "" : `M${points.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`).join("L")}Z`;
}
