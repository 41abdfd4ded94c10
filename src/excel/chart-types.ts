import type { ChartType } from "../workbook/changes";

/** What Office.js calls our chart types. */
export const chartTypes = {
  columnClustered: "ColumnClustered",
  columnStacked: "ColumnStacked",
  barClustered: "BarClustered",
  barStacked: "BarStacked",
  line: "Line",
  lineMarkers: "LineMarkers",
  radarMarkers: "RadarMarkers",
} as const satisfies Record<ChartType, string>;
