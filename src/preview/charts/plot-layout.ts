/** Divides the room below title and legend between the axes and the plot area. */
import type { ChartPicture } from "../../embedded-host/looks/chart-picture";
import type { ChartAxis, ChartFont } from "../../package/workbook-file";
import { wrapLabels } from "./category-labels";
import { plotFrame, type Box, type PlotFrame } from "./plot-frame";
import { reachedValues } from "./stack-values";
import { lineHeight, textWidth } from "./svg-element";
import { valueScale, type ValueScale } from "./value-scale";

export interface PlotLayout {
  readonly frame: PlotFrame;
  readonly valueSide: Side;
  readonly categorySide: Side;
  readonly categoryLines: readonly (readonly string[])[];
  /** The whole room, in which titles of axes stand at the edge. */
  readonly room: Box;
}

export type Side = "left" | "right" | "top" | "bottom";

const defaultFont: ChartFont = { size: 9, bold: false, color: "#595959" };
/** Between the labels of an axis and the plot area. */
export const labelGap = 6;

export function axisFont({ font }: ChartAxis): ChartFont {
  return font ?? defaultFont;
}

export function hasLabels({ visible, tickLabelPosition }: ChartAxis): boolean {
  return visible && tickLabelPosition !== "none";
}

export function layoutPlot(picture: ChartPicture, room: Box): PlotLayout {
  const scale = scaleFor(picture, room);
  const { categoryAxis, isHorizontal } = picture;
  const valueSide = valueSideOf(picture);
  const categorySide = categorySideOf(picture);
  const valueRoom = valueExtent(picture, scale) + titleExtent(picture.valueAxis);
  const beside = withoutSide(withoutOverhang(picture, scale, room), valueSide, valueRoom);
  const band = (isHorizontal ? beside.height : beside.width) / Math.max(1, picture.categories.length);
  const font = axisFont(categoryAxis);
  const categoryLines = wrapLabels(picture.categories, font, { band, isHorizontal, width: room.width * 0.4 });
  const categoryRoom = categoryExtent(picture, categoryLines, font) + titleExtent(categoryAxis);
  const box = withoutSide(beside, categorySide, categoryRoom);
  return { frame: plotFrame(picture, box, scale), valueSide, categorySide, categoryLines, room };
}

function scaleFor({ groups, valueAxis, valueText, isHorizontal }: ChartPicture, room: Box): ValueScale {
  const font = axisFont(valueAxis);
  const values = reachedValues(groups);
  const isPercent = groups.some(({ stacking }) => stacking === "percent");
  const limits = { minimum: valueAxis.minimum, maximum: valueAxis.maximum ?? (isPercent ? 1 : undefined) };
  const widest = Math.max(0, ...values.map((value) => textWidth(valueText(Math.round(value)), font)));
  const length = isHorizontal ? room.width * 0.8 : room.height * 0.85;
  const spacing = isHorizontal ? widest + 24 : lineHeight(font) * 1.6;
  return valueScale(values, limits, Math.min(11, Math.max(2, Math.floor(length / spacing) + 1)));
}

/** The value axis stands where the categories begin, its labels on the other side where they are "high". */
function valueSideOf({ isHorizontal, categoryAxis, valueAxis }: ChartPicture): Side {
  const isAtEnd = (categoryAxis.reversed === true) !== (valueAxis.tickLabelPosition === "high");
  if (isHorizontal) return isAtEnd ? "top" : "bottom";
  return isAtEnd ? "right" : "left";
}

function categorySideOf({ isHorizontal, categoryAxis, valueAxis }: ChartPicture): Side {
  const isAtEnd = (valueAxis.reversed === true) !== (categoryAxis.tickLabelPosition === "high");
  if (isHorizontal) return isAtEnd ? "right" : "left";
  return isAtEnd ? "top" : "bottom";
}

function valueExtent({ valueAxis, valueText, isHorizontal }: ChartPicture, scale: ValueScale): number {
  if (!hasLabels(valueAxis)) return 0;
  const font = axisFont(valueAxis);
  if (isHorizontal) return lineHeight(font) + labelGap;
  return Math.max(0, ...scale.ticks.map((tick) => textWidth(valueText(tick), font))) + labelGap;
}

/** Half of the label at the end of the value axis stands out. */
function withoutOverhang({ valueAxis, valueText, isHorizontal }: ChartPicture, scale: ValueScale, room: Box): Box {
  if (!hasLabels(valueAxis)) return room;
  const font = axisFont(valueAxis);
  if (!isHorizontal) return withoutSide(room, "top", lineHeight(font) / 2);
  return withoutSide(room, "right", textWidth(valueText(scale.maximum), font) / 2);
}

function categoryExtent(
  { categoryAxis, isHorizontal }: ChartPicture,
  lines: readonly (readonly string[])[],
  font: ChartFont,
): number {
  if (!hasLabels(categoryAxis)) return 0;
  if (isHorizontal) return Math.max(0, ...lines.flat().map((line) => textWidth(line, font))) + labelGap;
  return Math.max(0, ...lines.map((label) => label.length)) * lineHeight(font) + labelGap;
}

function titleExtent({ title }: ChartAxis): number {
  return title === undefined ? 0 : lineHeight(title.font) + labelGap;
}

/** The box after a strip was taken from one of its sides. */
export function withoutSide(box: Box, side: Side, extent: number): Box {
  const { x, y, width, height } = box;
  const size =
    side === "left" || side === "right"
      ? { width: Math.max(1, width - extent), height }
      : { width, height: Math.max(1, height - extent) };
  return { x: side === "left" ? x + extent : x, y: side === "top" ? y + extent : y, ...size };
}
