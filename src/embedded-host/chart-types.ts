/** Excel's names of the types of charts, and those that only Excel can draw. */
import type { ChartType } from "../package/workbook-file";
import { CHART_KINDS, isChartType } from "../package/chart-kinds";
import { invalidArgument, notSupported } from "./host-error";

/** "ColumnClustered" and "columnClustered": the client sends the first, but its declarations know both. */
const names = new Map<string, ChartType>();
for (const type in CHART_KINDS) if (isChartType(type)) names.set(type.toLowerCase(), type);

/** Drawn by a type of their own in the file, or in a newer kind of chart part. */
const excelOnly =
  /^(surface|stock|cylinder|cone|pyramid|threeD|3D|histogram|boxwhisker|pareto|regionmap|treemap|waterfall|sunburst|funnel|pieofpie|barofpie|bubble3deffect|line3d|_3d)/i;

export function chartTypeOf(value: unknown): ChartType {
  const type = typeof value === "string" ? names.get(value.toLowerCase()) : undefined;
  if (type !== undefined) return type;
  if (typeof value === "string" && excelOnly.test(value)) throw notSupported(`charts of the type ${value}`);
  throw invalidArgument(`${JSON.stringify(value)} is no type of chart`);
}

const spelled: Readonly<Partial<Record<ChartType, string>>> = {
  xyscatter: "XYScatter",
  xyscatterLines: "XYScatterLines",
  xyscatterLinesNoMarkers: "XYScatterLinesNoMarkers",
  xyscatterSmooth: "XYScatterSmooth",
  xyscatterSmoothNoMarkers: "XYScatterSmoothNoMarkers",
};

/** As the client spells the type. */
export function nameOfType(type: ChartType): string {
  return spelled[type] ?? type.charAt(0).toUpperCase() + type.slice(1);
}
