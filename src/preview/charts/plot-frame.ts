/** Where categories and values lie in the plot area, upright or lying. */
import type { ChartPicture } from "../../embedded-host/looks/chart-picture";
import type { ValueScale } from "./value-scale";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlotFrame {
  readonly box: Box;
  readonly isHorizontal: boolean;
  readonly scale: ValueScale;
  /** Width of one category in pixels. */
  readonly band: number;
  /** The value where the category axis crosses. */
  readonly crossing: number;
  /** `position` counts categories: 0 is the beginning of the first, 0.5 its middle. */
  point(position: number, value: number): Point;
  /** Charts of points: the position of an x value. */
  position(x: number): number;
}

/** @param xScale of charts of points, whose width is one category */
export function plotFrame(picture: ChartPicture, box: Box, scale: ValueScale, xScale?: ValueScale): PlotFrame {
  const { isHorizontal, categories, categoryAxis, valueAxis } = picture;
  const count = Math.max(1, categories.length);
  const { minimum, maximum } = scale;
  const along = (position: number) => flipped(position / count, isHorizontal !== (categoryAxis.reversed === true));
  const across = (value: number) => {
    const share = (Math.min(maximum, Math.max(minimum, value)) - minimum) / (maximum - minimum);
    return flipped(share, isHorizontal === (valueAxis.reversed === true));
  };
  return {
    box,
    isHorizontal,
    scale,
    band: (isHorizontal ? box.height : box.width) / count,
    crossing: Math.min(maximum, Math.max(minimum, 0)),
    position: (x) => (xScale === undefined ? x : (x - xScale.minimum) / (xScale.maximum - xScale.minimum)),
    point: (position, value) => {
      const [x, y] = isHorizontal ? [across(value), along(position)] : [along(position), across(value)];
      return { x: box.x + x * box.width, y: box.y + y * box.height };
    },
  };
}

function flipped(share: number, isFlipped: boolean): number {
  return isFlipped ? 1 - share : share;
}

/** The box between two corners. */
export function boxBetween(one: Point, other: Point): Box {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
}
