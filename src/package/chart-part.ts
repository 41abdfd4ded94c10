/** The chart part behind a specification: what is written, and what is read back from it. */
import { CATEGORY_AXIS_ID, categoryAxisText, readAxis, VALUE_AXIS_ID, valueAxisText } from "./chart-axis";
import { isHorizontal, isLine, isStacked, readSeries, seriesText, type CacheText } from "./chart-series";
import {
  descendant,
  lineText,
  NO_LINE,
  readFillColor,
  readLine,
  readTextProperties,
  readTitle,
  shapeText,
  solidFill,
  textProperties,
  titleText,
  valueOf,
} from "./chart-shapes";
import { PackageError, type ChartSeries, type ChartSpec, type ChartType } from "./workbook-file";
import { childrenNamed, parseElement, rootOffset, type XmlElement } from "./xml-scan";

/** A chart without its place in the sheet. */
export type ChartContent = Omit<ChartSpec, "name" | "altText" | "position">;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACES =
  ' xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const GROUPINGS: Readonly<Record<ChartType, string>> = {
  columnClustered: "clustered",
  columnStacked: "stacked",
  columnStacked100: "percentStacked",
  barClustered: "clustered",
  barStacked: "stacked",
  line: "standard",
  lineMarkers: "standard",
};
const LEGEND_POSITIONS = { top: "t", bottom: "b", left: "l", right: "r" } as const;
const AXIS_IDS = `<c:axId val="${CATEGORY_AXIS_ID}"/><c:axId val="${VALUE_AXIS_ID}"/>`;

/** The text of the chart part. */
export function chartText(chart: ChartContent, cache: CacheText): string {
  requireChart(chart);
  const isBar = chart.series.some((series) => isHorizontal(series.type));
  const axes = categoryAxisText(chart.categoryAxis, isBar) + valueAxisText(chart.valueAxis, isBar);
  const plot = `<c:plotArea><c:layout/>${groupTexts(chart.series, cache)}${axes}${shapeText("<a:noFill/>")}</c:plotArea>`;
  const title = chart.title === undefined ? "" : titleText(chart.title);
  const inner =
    `${title}<c:autoTitleDeleted val="${chart.title === undefined ? 1 : 0}"/>${plot}${legendText(chart.legend)}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>';
  const fill = chart.fill === undefined ? "" : solidFill(chart.fill);
  const border = chart.border === undefined ? NO_LINE : lineText(chart.border.color);
  return (
    `${HEAD}<c:chartSpace${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:style val="2"/>` +
    `<c:chart>${inner}</c:chart>${shapeText(fill + border)}</c:chartSpace>`
  );
}

function requireChart({ series }: ChartContent): void {
  const bars = series.filter((one) => isHorizontal(one.type)).length;
  // Bars lie across the axes that columns and lines share.
  if (series.length === 0 || (bars > 0 && bars < series.length))
    throw new PackageError("invalidArgument", "chart types");
}

function groupTexts(series: readonly ChartSeries[], cache: CacheText): string {
  const types = [...new Set(series.map((one) => one.type))];
  // Columns first: what comes later in the file is drawn on top.
  const ordered = [...types.filter((type) => !isLine(type)), ...types.filter(isLine)];
  return ordered.map((type) => groupText(type, series, cache)).join("");
}

function groupText(type: ChartType, all: readonly ChartSeries[], cache: CacheText): string {
  const members = all.flatMap((series, index) => (series.type === type ? [{ series, index }] : []));
  const texts = members.map(({ series, index }) => seriesText(series, index, cache)).join("");
  const start = `<c:grouping val="${GROUPINGS[type]}"/><c:varyColors val="0"/>${texts}`;
  if (isLine(type))
    return `<c:lineChart>${start}${type === "lineMarkers" ? '<c:marker val="1"/>' : ""}${AXIS_IDS}</c:lineChart>`;
  const gapWidth = members.find(({ series }) => series.gapWidth !== undefined)?.series.gapWidth;
  const overlap =
    members.find(({ series }) => series.overlap !== undefined)?.series.overlap ?? (isStacked(type) ? 100 : undefined);
  const gap = gapWidth === undefined ? "" : `<c:gapWidth val="${gapWidth}"/>`;
  const lap = overlap === undefined ? "" : `<c:overlap val="${overlap}"/>`;
  return `<c:barChart><c:barDir val="${isHorizontal(type) ? "bar" : "col"}"/>${start}${gap}${lap}${AXIS_IDS}</c:barChart>`;
}

function legendText(legend: ChartContent["legend"]): string {
  if (legend === undefined) return "";
  const position = `<c:legendPos val="${LEGEND_POSITIONS[legend.position]}"/>`;
  return `<c:legend>${position}<c:overlay val="0"/>${textProperties(legend.font)}</c:legend>`;
}

/** The chart in a part's text; undefined unless writing it again would give the same part. */
export function readChart(text: string): ChartContent | undefined {
  const chart = parseChart(parseElement(text, rootOffset(text)));
  if (chart === undefined) return undefined;
  try {
    return chartText(chart, () => "") === withoutCaches(text) ? chart : undefined;
  } catch (error) {
    // A chart that cannot be written is not of our making.
    if (error instanceof PackageError) return undefined;
    throw error;
  }
}

function withoutCaches(text: string): string {
  return text.replace(/<c:(strCache|numCache)>.*?<\/c:\1>/gs, "");
}

function parseChart(root: XmlElement): ChartContent | undefined {
  const chart = descendant(root, "chart");
  const plot = descendant(chart, "plotArea");
  const [category, value] = ["catAx", "valAx"]
    .map((name) => descendant(plot, name))
    .map((axis) => axis && readAxis(axis));
  const series = plot === undefined ? undefined : parseGroups(plot);
  if (chart === undefined || category === undefined || value === undefined || series === undefined) return undefined;
  const shape = descendant(root, "spPr");
  const title = readTitle(chart);
  const fill = readFillColor(shape);
  const border = readLine(shape);
  const legend = parseLegend(descendant(chart, "legend"));
  return {
    series,
    categoryAxis: category,
    valueAxis: value,
    ...(title !== undefined && { title }),
    ...(legend !== undefined && { legend }),
    ...(fill !== undefined && { fill }),
    ...(border !== undefined && { border: { color: border.color } }),
  };
}

function parseLegend(legend: XmlElement | undefined): ChartContent["legend"] {
  const code = valueOf(legend, "legendPos");
  const font = readTextProperties(legend);
  for (const position of ["top", "bottom", "left", "right"] as const) {
    if (LEGEND_POSITIONS[position] === code && font !== undefined) return { position, font };
  }
  return undefined;
}

function parseGroups(plot: XmlElement): ChartSeries[] | undefined {
  const groups = [...childrenNamed(plot, "barChart"), ...childrenNamed(plot, "lineChart")];
  const found = groups.flatMap((group) => parseGroup(group));
  const series = found.flatMap((item) =>
    item.series === undefined ? [] : [{ order: item.order, series: item.series }],
  );
  if (series.length !== found.length) return undefined;
  return series.sort((one, other) => one.order - other.order).map((item) => item.series);
}

function parseGroup(group: XmlElement): { readonly order: number; readonly series: ChartSeries | undefined }[] {
  const type = groupType(group);
  const gapWidth = valueOf(group, "gapWidth");
  const overlap = valueOf(group, "overlap");
  return childrenNamed(group, "ser").map((element) => {
    const series = type === undefined ? undefined : readSeries(element, type);
    const whole = series && {
      ...series,
      ...(gapWidth !== undefined && { gapWidth: Number(gapWidth) }),
      ...(overlap !== undefined && { overlap: Number(overlap) }),
    };
    return { order: Number(valueOf(element, "order") ?? 0), series: whole };
  });
}

function groupType(group: XmlElement): ChartType | undefined {
  if (group.name === "lineChart") return valueOf(group, "marker") === "1" ? "lineMarkers" : "line";
  const grouping = valueOf(group, "grouping");
  if (valueOf(group, "barDir") === "bar") return grouping === "stacked" ? "barStacked" : "barClustered";
  return grouping === "clustered" ? "columnClustered" : grouping === "stacked" ? "columnStacked" : "columnStacked100";
}
