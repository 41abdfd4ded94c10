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
  /** Where the names of categories stand, in categories. */
  readonly categoryPlaces: readonly number[];
  readonly isOfPoints: boolean;
  /** Of groups with a value axis of their own. */
  readonly secondary?: PlotFrame | undefined;
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
  const [valueSide, categorySide] = [valueSideOf(picture), categorySideOf(picture)];
  const second = secondaryScale(picture, room);
  const valueRoom = valueExtent(picture, scale) + titleExtent(picture.valueAxis);
  const inside = withoutSide(withoutOverhang(picture, scale, room), valueSide, valueRoom);
  const beside = withoutSide(inside, opposite(valueSide), second?.extent ?? 0);
  const xScale = xScaleFor(picture, beside);
  const names = xScale ? xScale.ticks.map((tick) => picture.xText?.(tick) ?? String(tick)) : picture.categories;
  const band = (isHorizontal ? beside.height : beside.width) / Math.max(1, names.length);
  const font = axisFont(categoryAxis);
  const categoryLines = wrapLabels(names, font, { band, isHorizontal, width: room.width * 0.4 });
  const categoryRoom = categoryExtent(picture, categoryLines, font) + titleExtent(categoryAxis);
  const box = withoutSide(beside, categorySide, categoryRoom);
  const frame = plotFrame(picture, box, scale, xScale);
  const categoryPlaces = xScale
    ? xScale.ticks.map((tick) => frame.position(tick))
    : names.map((_, index) => index + 0.5);
  const secondary = second && plotFrame(secondaryPicture(picture), box, second.scale);
  return {
    frame,
    valueSide,
    categorySide,
    categoryLines,
    categoryPlaces,
    isOfPoints: xScale !== undefined,
    secondary,
    room,
  };
}

export function opposite(side: Side): Side {
  return ({ left: "right", right: "left", top: "bottom", bottom: "top" } as const)[side];
}

/** The chart as the secondary value axis sees it. */
export function secondaryPicture(picture: ChartPicture): ChartPicture {
  const { secondary, groups } = picture;
  if (secondary === undefined) return picture;
  const own = groups.filter(({ isSecondary }) => isSecondary === true);
  return { ...picture, groups: own, valueAxis: secondary.axis, valueText: secondary.text };
}

function secondaryScale(picture: ChartPicture, room: Box) {
  if (picture.secondary === undefined || !picture.groups.some(({ isSecondary }) => isSecondary === true))
    return undefined;
  const own = secondaryPicture(picture);
  const scale = scaleFor(own, room);
  return { scale, extent: valueExtent(own, scale) + titleExtent(own.valueAxis) };
}

/** Charts of points measure in both directions. */
function xScaleFor({ groups, categoryAxis, xText }: ChartPicture, room: Box): ValueScale | undefined {
  if (xText === undefined) return undefined;
  const xs = groups.flatMap(({ series }) => series.flatMap(({ xs: all = [] }) => all.filter((x) => x !== null)));
  const widest = Math.max(0, ...xs.map((x) => textWidth(xText(Math.round(x)), axisFont(categoryAxis))));
  return valueScale(xs, categoryAxis, Math.min(11, Math.max(2, Math.floor(room.width / (widest + 24)))));
}

function scaleFor({ groups, valueAxis, valueText, isHorizontal }: ChartPicture, room: Box): ValueScale {
  const font = axisFont(valueAxis);
  const values = reachedValues(
    groups.some(({ isSecondary }) => isSecondary !== true)
      ? groups.filter((group) => group.isSecondary !== true)
      : groups,
  );
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
