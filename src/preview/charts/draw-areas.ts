/** Areas under lines, stacked or one behind the other. */
import type { PictureGroup } from "../../embedded-host/looks/chart-picture";
import type { PlotFrame } from "./plot-frame";
import { spansOf } from "./stack-values";
import { pixelsPerPoint, svgElement } from "./svg-element";

/** From the first category to the last; a blank counts as zero, as in Excel. */
export function drawAreas(document: Document, group: PictureGroup, frame: PlotFrame): readonly SVGElement[] {
  const spans = spansOf(group);
  return group.series.flatMap((series, index) => {
    const line = spans[index] ?? [];
    const { fill, line: outline } = series;
    if (fill === undefined || line.length === 0) return [];
    const at = (position: number) => (line.length === 1 ? 0.5 : position + 0.5);
    const upper = line.map((span, category) => frame.point(at(category), span?.to ?? frame.crossing));
    const lower = line.map((span, category) => frame.point(at(category), lowEnd(span?.from, frame)));
    const corners = [...upper, ...lower.reverse()].map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`);
    const stroke = outline && { stroke: outline.color, "stroke-width": outline.weight * pixelsPerPoint };
    return [svgElement(document, "path", { d: `M${corners.join("L")}Z`, fill, ...stroke })];
  });
}

function lowEnd(from: number | undefined, frame: PlotFrame): number {
  return from === undefined || from === 0 ? frame.crossing : from;
}
