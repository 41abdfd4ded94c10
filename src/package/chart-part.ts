/** The chart part behind a specification: what is written, and what is read back from it. */
import { axesText, PRIMARY, SECONDARY, type AxisIds } from "./chart-axis";
import { openChart } from "./chart-document";
import { axisFamily, CHART_KINDS, drawingRank, hasAxes, isStacked } from "./chart-kinds";
import { readContent } from "./chart-reader";
import { seriesText, type CacheText } from "./chart-series";
import { lineText, NO_LINE, shapeText, solidFill, textProperties, titleText } from "./chart-shapes";
import { PackageError, type ChartAxis, type ChartSeries, type ChartSpec, type ChartType } from "./workbook-file";

/** A chart without its place in the sheet. */
export type ChartContent = Omit<ChartSpec, "name" | "altText" | "position">;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const NAMESPACES =
  ' xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
  ` xmlns:a="${DRAWING}"` +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const LEGEND_POSITIONS = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/** The text of the chart part. */
export function chartText(chart: ChartContent, cache: CacheText): string {
  requireChart(chart);
  const plot =
    `<c:plotArea><c:layout/>${groupTexts(chart.series, cache)}${allAxes(chart)}` +
    `${shapeText(chart.plotFill === undefined ? "<a:noFill/>" : solidFill(chart.plotFill))}</c:plotArea>`;
  const title = chart.title === undefined ? "" : titleText(chart.title);
  const inner =
    `${title}<c:autoTitleDeleted val="${chart.title === undefined ? 1 : 0}"/>${plot}${legendText(chart.legend)}` +
    `<c:plotVisOnly val="${chart.showsHiddenCells === true ? 0 : 1}"/><c:dispBlanksAs val="gap"/>`;
  const fill = chart.fill === undefined ? "" : solidFill(chart.fill);
  const font = chart.font === undefined ? "" : textProperties(chart.font);
  const border = chart.border === undefined ? NO_LINE : lineText(chart.border.color);
  return (
    `${HEAD}<c:chartSpace${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:style val="2"/>` +
    `<c:chart>${inner}</c:chart>${shapeText(fill + border)}${font}</c:chartSpace>`
  );
}

function requireChart({ series }: ChartContent): void {
  const families = (isSecondary: boolean): ReadonlySet<string> =>
    new Set(series.filter((one) => isOnSecondary(one) === isSecondary).map((one) => axisFamily(one.type)));
  // Bars lie across the axes that columns and lines share, and so on.
  if (series.length === 0 || families(false).size !== 1 || families(true).size > 1)
    throw new PackageError("invalidArgument", "chart types");
}

function isOnSecondary({ axisGroup }: ChartSeries): boolean {
  return axisGroup === "secondary";
}

function allAxes(chart: ChartContent): string {
  const [first] = chart.series.filter((one) => !isOnSecondary(one));
  const [second] = chart.series.filter(isOnSecondary);
  const pair = (one: ChartSeries | undefined, category: ChartAxis, value: ChartAxis): string =>
    one === undefined
      ? ""
      : axesText(category, value, {
          family: axisFamily(one.type),
          ids: idsOf(one),
          isSecondary: isOnSecondary(one),
          isPercent: CHART_KINDS[one.type].grouping === "percentStacked",
        });
  const { secondaryCategoryAxis = HIDDEN_AXIS, secondaryValueAxis = SECONDARY_AXIS } = chart;
  return pair(first, chart.categoryAxis, chart.valueAxis) + pair(second, secondaryCategoryAxis, secondaryValueAxis);
}

export const HIDDEN_AXIS: ChartAxis = { visible: false, tickLabelPosition: "nextToAxis" };
export const SECONDARY_AXIS: ChartAxis = { visible: true, tickLabelPosition: "nextToAxis" };

function idsOf(series: ChartSeries): AxisIds {
  return isOnSecondary(series) ? SECONDARY : PRIMARY;
}

function groupTexts(series: readonly ChartSeries[], cache: CacheText): string {
  const key = (one: ChartSeries): string => `${one.type} ${one.axisGroup ?? ""}`;
  const keys = [...new Set(series.map(key))];
  const groups = keys.map((name) =>
    series.flatMap((one, index) => (key(one) === name ? [{ series: one, index }] : [])),
  );
  // A stable sort: groups of one kind stay in the order of their series.
  return groups
    .sort((one, other) => rankOf(one) - rankOf(other))
    .map((members) => groupText(members, cache))
    .join("");
}

type Members = readonly { readonly series: ChartSeries; readonly index: number }[];

function rankOf([first]: Members): number {
  return first === undefined
    ? 0
    : drawingRank(CHART_KINDS[first.series.type].element) + (isOnSecondary(first.series) ? 100 : 0);
}

function groupText(members: Members, cache: CacheText): string {
  const [first] = members;
  if (first === undefined) return "";
  const texts = members.map(({ series, index }) => seriesText(series, index, cache)).join("");
  const number = (name: "gapWidth" | "overlap" | "holeSize" | "firstSliceAngle"): number | undefined =>
    members.find(({ series }) => series[name] !== undefined)?.series[name];
  const { series } = first;
  return emptyGroupText(series.type, idsOf(series), {
    series: texts,
    gapWidth: number("gapWidth"),
    overlap: number("overlap"),
    holeSize: number("holeSize"),
    firstSliceAngle: number("firstSliceAngle"),
    varyByCategories: series.varyByCategories,
  });
}

interface GroupFacts {
  readonly series?: string;
  readonly gapWidth?: number | undefined;
  readonly overlap?: number | undefined;
  readonly holeSize?: number | undefined;
  readonly firstSliceAngle?: number | undefined;
  readonly varyByCategories?: boolean | undefined;
}

/** A group of series of one type, by itself without any. */
export function emptyGroupText(type: ChartType, ids: AxisIds, facts: GroupFacts = {}): string {
  const kind = CHART_KINDS[type];
  const value = (name: string, given: string | number | undefined): string =>
    given === undefined ? "" : `<c:${name} val="${given}"/>`;
  const isDoughnut = kind.element === "doughnutChart";
  const start = value("barDir", kind.barDir) + value("scatterStyle", kind.scatterStyle && "lineMarker");
  const style = value("radarStyle", kind.radarStyle) + value("grouping", kind.grouping);
  const vary = value("varyColors", Number(facts.varyByCategories ?? !hasAxes(type)));
  const overlap = facts.overlap ?? (kind.element === "barChart" && isStacked(type) ? 100 : undefined);
  const spacing = value("gapWidth", facts.gapWidth) + value("overlap", overlap);
  const marker = kind.element === "lineChart" && kind.hasMarkers === true ? value("marker", 1) : "";
  const bubbles = kind.element === "bubbleChart" ? value("bubbleScale", 100) + value("showNegBubbles", 0) : "";
  const round = hasAxes(type)
    ? `${value("axId", ids.category)}${value("axId", ids.value)}`
    : value("firstSliceAng", facts.firstSliceAngle ?? 0) +
      value("holeSize", isDoughnut ? (facts.holeSize ?? 75) : undefined);
  return `<c:${kind.element}>${start}${style}${vary}${facts.series ?? ""}${marker}${bubbles}${spacing}${round}</c:${kind.element}>`;
}

export function legendText(legend: ChartContent["legend"]): string {
  if (legend === undefined) return "";
  const position = `<c:legendPos val="${LEGEND_POSITIONS[legend.position]}"/>`;
  return `<c:legend>${position}<c:overlay val="0"/>${textProperties(legend.font)}</c:legend>`;
}

/** The chart in a part's text; undefined unless writing it again would give the same part. */
export function readChart(text: string): ChartContent | undefined {
  const chart = readContent(openChart(text, DRAWING, () => undefined).root, []);
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
