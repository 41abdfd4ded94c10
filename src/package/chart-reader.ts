/** What a chart part shows, as far as we know its types: also for charts that came with a file. */
import { NO_AXIS, readAxis } from "./chart-axis";
import { solidColor } from "./chart-colors";
import type { ChartNode } from "./chart-node";
import { AXIS_NAMES, GROUP_NAMES } from "./chart-order";
import type { ChartContent } from "./chart-part";
import { readSeries } from "./chart-series-reader";
import { plainFont, readLineColor, readTextProperties, readTitle } from "./chart-shapes";
import type { ChartAxis, ChartFont, ChartSeries } from "./workbook-file";

const LEGEND_POSITIONS: Readonly<Record<string, "top" | "bottom" | "left" | "right">> = {
  t: "top",
  b: "bottom",
  l: "left",
  r: "right",
  tr: "right",
};
const TITLE_FONT: ChartFont = { ...plainFont, size: 14 };

/**
 * Undefined where a series is of a type that we do not know.
 * @param theme colours in the order that cells count them
 */
export function readContent(root: ChartNode, theme: readonly string[]): ChartContent | undefined {
  const chart = root.child("chart");
  const plot = chart?.child("plotArea");
  if (chart === undefined || plot === undefined) return undefined;
  const series = readAllSeries(plot, theme);
  if (series === undefined || series.length === 0) return undefined;
  const usual = readTextProperties(root, theme);
  const title = readTitle(chart, theme, usual ?? TITLE_FONT);
  const fill = solidColor(root.child("spPr"), theme);
  const plotFill = solidColor(plot.child("spPr"), theme);
  const border = readLineColor(root.child("spPr"), theme);
  const legend = chart.child("legend");
  return {
    series,
    ...readAxes(plot, theme, usual),
    ...(title !== undefined && { title }),
    ...(legend !== undefined && { legend: readLegend(legend, usual, theme) }),
    ...(usual !== undefined && { font: usual }),
    ...(fill !== undefined && { fill }),
    ...(plotFill !== undefined && { plotFill }),
    ...(border !== undefined && { border }),
    ...(!chart.flag("plotVisOnly") && { showsHiddenCells: true }),
  };
}

function readLegend(legend: ChartNode, usual: ChartFont | undefined, theme: readonly string[]) {
  const position = LEGEND_POSITIONS[legend.value("legendPos") ?? "r"] ?? "right";
  return { position, font: readTextProperties(legend, theme) ?? usual ?? plainFont };
}

/** The groups of a chart with their series, in the order of the part. */
export function groupsOf(plot: ChartNode): readonly ChartNode[] {
  return plot.elements.filter(({ name }) => GROUP_NAMES.includes(name));
}

/** All series in the order in which they are counted. */
export function seriesNodes(plot: ChartNode): readonly ChartNode[] {
  const nodes = groupsOf(plot).flatMap((group) => group.children("ser"));
  const order = (node: ChartNode): number => Number(node.value("order") ?? 0);
  return [...nodes].sort((one, other) => order(one) - order(other));
}

function readAllSeries(plot: ChartNode, theme: readonly string[]): readonly ChartSeries[] | undefined {
  const all = seriesNodes(plot).map((node) => readSeries(node, isOnSecondary(plot, node.parent), theme));
  const known = all.filter((series) => series !== undefined);
  return known.length === all.length ? known : undefined;
}

/** Whether a group hangs on the second pair of axes. */
export function isOnSecondary(plot: ChartNode, group: ChartNode | undefined): boolean {
  const [first] = groupsOf(plot);
  const pair = (node: ChartNode | undefined): string | undefined => node?.value("axId");
  if (pair(group) === undefined || pair(first) === pair(group)) return false;
  const primary = primaryIds(plot);
  return group !== undefined && !group.children("axId").some((id) => primary.includes(id.attribute("val") ?? ""));
}

/** The numbers of the first pair: that of the first axis in the part. */
export function primaryIds(plot: ChartNode): readonly string[] {
  const [first] = groupsOf(plot).filter((group) => group.child("axId") !== undefined);
  return first === undefined ? [] : first.children("axId").map((id) => id.attribute("val") ?? "");
}

export interface AxisNodes {
  readonly category: ChartNode | undefined;
  readonly value: ChartNode | undefined;
  readonly series: ChartNode | undefined;
}

/** The axes of one pair; of two value axes the first is that of the x values. */
export function axisNodes(plot: ChartNode, isSecondary: boolean): AxisNodes {
  const primary = primaryIds(plot);
  const all = plot.elements.filter(({ name }) => AXIS_NAMES.includes(name));
  const own = all.filter((axis) => primary.includes(axis.value("axId") ?? "") !== isSecondary);
  const values = own.filter(({ name }) => name === "valAx");
  const category = own.find(({ name }) => name === "catAx" || name === "dateAx");
  const isX = (axis: ChartNode): boolean => axis.value("axPos") === "b" || axis.value("axPos") === "t";
  const x = category ?? (values.length > 1 ? (values.find(isX) ?? values[0]) : undefined);
  return { category: x, value: values.find((axis) => axis !== x), series: own.find(({ name }) => name === "serAx") };
}

function readAxes(plot: ChartNode, theme: readonly string[], usual: ChartFont | undefined) {
  const [primary, secondary] = [axisNodes(plot, false), axisNodes(plot, true)];
  const read = (axis: ChartNode | undefined): ChartAxis =>
    axis === undefined ? NO_AXIS : readAxis(axis, theme, usual);
  return {
    categoryAxis: read(primary.category),
    valueAxis: read(primary.value),
    ...(secondary.category !== undefined && { secondaryCategoryAxis: read(secondary.category) }),
    ...(secondary.value !== undefined && { secondaryValueAxis: read(secondary.value) }),
  };
}
