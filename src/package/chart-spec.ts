/** What a chart shows and where: part of the contract in `workbook-file.ts`. Lengths are points, colours "#RRGGBB". */
import type { CellRange } from "./workbook-file";

export type ChartType =
  "columnClustered" | "columnStacked" | "columnStacked100" | "barClustered" | "barStacked" | "line" | "lineMarkers";

export interface ChartFont {
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
}

export interface ChartSeries {
  /** Reference to the cell that names the series (`Data!$B$1`) or a literal name. */
  readonly name: { readonly reference: string } | { readonly text: string };
  readonly categories: string;
  readonly values: string;
  readonly type: ChartType;
  /** "#RRGGBB", or "none" for an invisible helper series. */
  readonly fill?: string;
  readonly line?: { readonly color: string; readonly weight: number };
  readonly marker?: {
    readonly style: "none" | "circle" | "diamond" | "square" | "dash";
    readonly size: number;
    readonly color: string;
  };
  readonly labels?: {
    readonly numberFormat: string;
    readonly position: "outsideEnd" | "insideEnd" | "center" | "top" | "bottom" | "left" | "right";
    readonly font: ChartFont;
  };
  /** Percent of the bar width; bar and column series only. */
  readonly gapWidth?: number;
  readonly overlap?: number;
}

export interface ChartAxis {
  readonly visible: boolean;
  readonly title?: { readonly text: string; readonly font: ChartFont };
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
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
  readonly legend?: { readonly position: "top" | "bottom" | "left" | "right"; readonly font: ChartFont } | undefined;
  readonly fill?: string;
  readonly border?: { readonly color: string } | undefined;
}
