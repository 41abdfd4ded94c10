/** A chart as a change of the workbook says it: it names every property that it relies on. */
import type { CellRange } from "./changes";

export type ChartType =
  "columnClustered" | "columnStacked" | "barClustered" | "barStacked" | "line" | "lineMarkers" | "radarMarkers";

/** Types whose series are drawn as lines. */
export const strokeTypes: ReadonlySet<ChartType> = new Set<ChartType>(["line", "lineMarkers", "radarMarkers"]);

export interface ChartFont {
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
}

export interface ChartSeriesFormat {
  readonly type: ChartType;
  /** Fill of columns and bars; "none" makes a helper series invisible. */
  readonly fill?: string;
  readonly line?: { readonly color: string; readonly weight: number };
  /** Always there in a radar, which is of another type without. */
  readonly marker?: {
    readonly style: "none" | "circle" | "diamond" | "square" | "dash";
    readonly size: number;
    readonly color: string;
  };
  readonly labels?: {
    readonly numberFormat: string;
    readonly position: "outsideEnd" | "insideEnd" | "center" | "top" | "bottom";
    readonly font: ChartFont;
  };
  /** Columns and bars only, in percent. */
  readonly gapWidth?: number;
  readonly overlap?: number;
}

/** What the points of a line have that names no marker. */
export const noMarker = { style: "none", size: 5, color: "#000000" } as const satisfies ChartSeriesFormat["marker"];

export interface ChartAxis {
  readonly visible: boolean;
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** From one grid line to the next. */
  readonly majorUnit?: number;
  /** Colour of the major grid lines; undefined hides them. */
  readonly gridlines?: string;
  /** Colour of the axis line; undefined draws none. */
  readonly line?: string;
  readonly tickLabels: "low" | "high" | "nextToAxis" | "none";
  readonly font: ChartFont;
  readonly reversed: boolean;
}

/**
 * The source block has a header row that names the series and a first column of categories, which are text
 * (numbers there would be taken for a series). One format per series, in the order of the columns.
 *
 * Of the axes of a radar only what Excel lets people set counts: the font of the category axis, and all of the value
 * axis but the place of its labels and its order.
 */
export interface Chart {
  readonly name: string;
  readonly type: ChartType;
  readonly source: { readonly sheet: string; readonly range: CellRange };
  /** From the top-left corner of the first to the bottom-right corner of the last cell. */
  readonly position: CellRange;
  readonly title: { readonly text: string; readonly font: ChartFont };
  readonly series: readonly ChartSeriesFormat[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  /** Undefined hides the legend. */
  readonly legend?: { readonly position: "top" | "bottom" | "right"; readonly font: ChartFont };
  readonly fill: string;
}
