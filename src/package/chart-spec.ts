/** What a chart shows and where: part of the contract in `workbook-file.ts`. Lengths are points, colours "#RRGGBB". */
import type { CellRange } from "./workbook-file";

export type ChartType =
  | "columnClustered"
  | "columnStacked"
  | "columnStacked100"
  | "barClustered"
  | "barStacked"
  | "barStacked100"
  | "line"
  | "lineStacked"
  | "lineStacked100"
  | "lineMarkers"
  | "lineMarkersStacked"
  | "lineMarkersStacked100"
  | "area"
  | "areaStacked"
  | "areaStacked100"
  | "pie"
  | "pieExploded"
  | "doughnut"
  | "doughnutExploded"
  | "xyscatter"
  | "xyscatterLines"
  | "xyscatterLinesNoMarkers"
  | "xyscatterSmooth"
  | "xyscatterSmoothNoMarkers"
  | "bubble"
  | "radar"
  | "radarMarkers"
  | "radarFilled";

export interface ChartFont {
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
}

export type MarkerStyle =
  "none" | "circle" | "diamond" | "square" | "dash" | "dot" | "plus" | "star" | "triangle" | "x" | "picture" | "auto";

export type LabelPosition =
  "outsideEnd" | "insideEnd" | "insideBase" | "center" | "top" | "bottom" | "left" | "right" | "bestFit";

/** What labels say besides or instead of the value; undefined is not shown. */
export interface ShownInLabels {
  readonly value?: boolean;
  readonly percentage?: boolean;
  readonly category?: boolean;
  readonly series?: boolean;
}

export interface ChartLine {
  readonly color: string;
  readonly weight: number;
}

/** One column, slice or marker that looks different from its series. */
export interface ChartPoint {
  readonly index: number;
  readonly fill?: string;
  readonly line?: ChartLine | "none";
  readonly explosion?: number;
}

export interface ChartTrendline {
  readonly kind: "linear" | "exponential" | "logarithmic" | "movingAverage" | "polynomial" | "power";
  /** Of a moving average, or the order of a polynomial. */
  readonly period: number;
  readonly line: ChartLine | undefined;
}

export interface ChartSeries {
  /** Reference to the cell that names the series (`Data!$B$1`) or a literal name. */
  readonly name: { readonly reference: string } | { readonly text: string };
  /** A reference, `{1,2,3}` for literals, or "" for none; of scatter and bubble charts the x values. */
  readonly categories: string;
  /** Numbers such as years or dates; a series is told so, because cells may change later. */
  readonly hasNumberCategories?: boolean;
  readonly values: string;
  /** Of bubble charts. */
  readonly bubbleSizes?: string;
  readonly type: ChartType;
  readonly axisGroup?: "secondary";
  /** "#RRGGBB", or "none" for an invisible helper series. */
  readonly fill?: string;
  /** Undefined is automatic. */
  readonly line?: ChartLine | "none";
  readonly smooth?: boolean;
  readonly marker?: { readonly style: MarkerStyle; readonly size: number; readonly color: string };
  readonly labels?: {
    readonly numberFormat: string;
    readonly position?: LabelPosition;
    readonly font: ChartFont;
    readonly shown?: ShownInLabels;
    readonly separator?: string;
  };
  /** Percent of the bar width; bar and column series only. */
  readonly gapWidth?: number;
  readonly overlap?: number;
  readonly points?: readonly ChartPoint[];
  readonly trendlines?: readonly ChartTrendline[];
  /** Pies: a colour for each slice. */
  readonly varyByCategories?: boolean;
  /** Doughnuts: percent of the radius. */
  readonly holeSize?: number;
  /** Pies and doughnuts: degrees clockwise from the top. */
  readonly firstSliceAngle?: number;
  /** How far slices stand away from the centre, in percent of the radius. */
  readonly explosion?: number;
}

export interface ChartAxis {
  readonly visible: boolean;
  readonly title?: { readonly text: string; readonly font: ChartFont };
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly logBase?: number;
  readonly gridlines?: { readonly color: string } | undefined;
  readonly line?: { readonly color: string } | undefined;
  readonly tickLabelPosition: "low" | "high" | "nextToAxis" | "none";
  readonly font?: ChartFont;
  readonly reversed?: boolean;
}

export interface ChartSpec {
  readonly name: string;
  readonly altText?: string;
  /** Covers the cells from the top-left corner of the first to the bottom-right corner of the last. */
  readonly position: CellRange;
  readonly title?: { readonly text: string; readonly font: ChartFont };
  readonly series: readonly ChartSeries[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly secondaryCategoryAxis?: ChartAxis;
  readonly secondaryValueAxis?: ChartAxis;
  readonly legend?: { readonly position: "top" | "bottom" | "left" | "right"; readonly font: ChartFont } | undefined;
  /** Of all texts that have no font of their own. */
  readonly font?: ChartFont;
  readonly fill?: string;
  readonly plotFill?: string;
  readonly border?: { readonly color: string } | undefined;
  /** Shows the values of hidden rows and columns too. */
  readonly showsHiddenCells?: boolean;
}
