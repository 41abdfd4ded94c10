/** Excel's names of the types of charts, and those that only Excel can draw. */
import type { ChartType } from "../package/workbook-file";
import { CHART_KINDS, isChartType, seriesType } from "../package/chart-kinds";
import type { ChartNode } from "../package/chart-node";
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

/** Of groups that only Excel can draw. */
const foreignNames: Readonly<Record<string, (series: ChartNode, group: ChartNode) => string>> = {
  surfaceChart: (_, group) => (group.flag("wireframe") ? "SurfaceTopViewWireframe" : "SurfaceTopView"),
  surface3DChart: (_, group) => (group.flag("wireframe") ? "SurfaceWireframe" : "Surface"),
  stockChart: (_, group) => stockName(group),
  ofPieChart: (_, group) => (group.value("ofPieType") === "bar" ? "BarOfPie" : "PieOfPie"),
};

/** Of the prices of a day: with opening ones there are four series, with volumes there are columns besides. */
function stockName(group: ChartNode): string {
  const hasVolumes = group.parent?.child("barChart") !== undefined;
  return `Stock${hasVolumes ? "V" : ""}${group.children("ser").length > 3 ? "O" : ""}HLC`;
}

/** The type of a series of any chart in the client's words; also of types that the host neither makes nor changes. */
export function typeNameOf(series: ChartNode): string | undefined {
  const group = series.parent;
  if (group === undefined) return undefined;
  const foreign = foreignNames[group.name];
  if (foreign) return foreign(series, group);
  const type = seriesType(series);
  if (type === undefined) return undefined;
  if (type === "bubble" && series.flag("bubble3D")) return "Bubble3DEffect";
  const name = nameOfType(type);
  if (!group.name.includes("3D")) return name;
  return group.value("grouping") === "standard" && group.name === "bar3DChart" ? "3DColumn" : `3D${name}`;
}

/** As the client spells the type. */
export function nameOfType(type: ChartType): string {
  return spelled[type] ?? type.charAt(0).toUpperCase() + type.slice(1);
}
