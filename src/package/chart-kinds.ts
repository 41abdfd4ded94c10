/** How each type of chart is written: series of one type and one pair of axes form a group. */
import type { ChartNode } from "./chart-node";
import type { ChartType } from "./workbook-file";

type Grouping = "clustered" | "standard" | "stacked" | "percentStacked";

export interface ChartKind {
  /** Name of the group's element. */
  readonly element: string;
  readonly grouping?: Grouping;
  readonly barDir?: "bar" | "col";
  readonly radarStyle?: string;
  readonly scatterStyle?: string;
  readonly hasMarkers?: boolean;
  readonly hasLines?: boolean;
  readonly isSmooth?: boolean;
  readonly isExploded?: boolean;
}

const bars = (barDir: "bar" | "col", grouping: Grouping): ChartKind => ({ element: "barChart", barDir, grouping });
const lines = (hasMarkers: boolean, grouping: Grouping): ChartKind => ({ element: "lineChart", grouping, hasMarkers });
const scatter = (scatterStyle: string, hasLines: boolean, hasMarkers: boolean): ChartKind => ({
  element: "scatterChart",
  scatterStyle,
  hasLines,
  hasMarkers,
  isSmooth: scatterStyle === "smoothMarker",
});

export const CHART_KINDS: Readonly<Record<ChartType, ChartKind>> = {
  columnClustered: bars("col", "clustered"),
  columnStacked: bars("col", "stacked"),
  columnStacked100: bars("col", "percentStacked"),
  barClustered: bars("bar", "clustered"),
  barStacked: bars("bar", "stacked"),
  barStacked100: bars("bar", "percentStacked"),
  line: lines(false, "standard"),
  lineStacked: lines(false, "stacked"),
  lineStacked100: lines(false, "percentStacked"),
  lineMarkers: lines(true, "standard"),
  lineMarkersStacked: lines(true, "stacked"),
  lineMarkersStacked100: lines(true, "percentStacked"),
  area: { element: "areaChart", grouping: "standard" },
  areaStacked: { element: "areaChart", grouping: "stacked" },
  areaStacked100: { element: "areaChart", grouping: "percentStacked" },
  pie: { element: "pieChart" },
  pieExploded: { element: "pieChart", isExploded: true },
  doughnut: { element: "doughnutChart" },
  doughnutExploded: { element: "doughnutChart", isExploded: true },
  xyscatter: scatter("lineMarker", false, true),
  xyscatterLines: scatter("lineMarker", true, true),
  xyscatterLinesNoMarkers: scatter("lineMarker", true, false),
  xyscatterSmooth: scatter("smoothMarker", true, true),
  xyscatterSmoothNoMarkers: scatter("smoothMarker", true, false),
  bubble: { element: "bubbleChart" },
  radar: { element: "radarChart", radarStyle: "marker", hasMarkers: false },
  radarMarkers: { element: "radarChart", radarStyle: "marker", hasMarkers: true },
  radarFilled: { element: "radarChart", radarStyle: "filled" },
};

const TYPES: readonly ChartType[] = chartTypes();

function chartTypes(): readonly ChartType[] {
  const types: ChartType[] = [];
  for (const type in CHART_KINDS) if (isChartType(type)) types.push(type);
  return types;
}

export function isChartType(name: string): name is ChartType {
  return Object.hasOwn(CHART_KINDS, name);
}

/** The same with three dimensions is read as what it would be without the third. */
const FLAT: Readonly<Record<string, string>> = {
  bar3DChart: "barChart",
  line3DChart: "lineChart",
  area3DChart: "areaChart",
  pie3DChart: "pieChart",
};

/** The type of a series; undefined where its group is none of ours (surface, stock, pie of pie …). */
export function seriesType(series: ChartNode): ChartType | undefined {
  const group = series.parent;
  if (group === undefined) return undefined;
  const facts: Record<keyof ChartKind, unknown> = {
    ...groupFacts(group),
    scatterStyle: series.flag("smooth") ? "smoothMarker" : "lineMarker",
    hasMarkers: hasMarkers(series, group),
    hasLines: series.child("spPr", "ln", "noFill") === undefined,
    isSmooth: series.flag("smooth"),
    isExploded: Number(series.value("explosion") ?? 0) > 0,
  };
  return TYPES.find((type) => isOfKind(CHART_KINDS[type], facts));
}

/** What a group makes of the next series where all of them are gone: only what the group itself says is left. */
export function emptyGroupType(group: ChartNode): ChartType | undefined {
  const isSmooth = group.value("scatterStyle") === "smoothMarker";
  const scatterStyle = isSmooth ? "smoothMarker" : "lineMarker";
  const ofSeries = { scatterStyle, hasMarkers: group.flag("marker"), hasLines: true, isSmooth, isExploded: false };
  return TYPES.find((type) => isOfKind(CHART_KINDS[type], { ...groupFacts(group), ...ofSeries }));
}

function groupFacts(group: ChartNode) {
  const element = FLAT[group.name] ?? group.name;
  return {
    element,
    grouping: group.value("grouping") ?? (element === "barChart" ? "clustered" : "standard"),
    barDir: group.value("barDir") ?? "col",
    radarStyle: group.value("radarStyle") === "filled" ? "filled" : "marker",
  };
}

function isOfKind(kind: ChartKind, facts: Readonly<Record<keyof ChartKind, unknown>>): boolean {
  if (kind.element !== facts.element) return false;
  if (kind.element === "pieChart" || kind.element === "doughnutChart")
    return (kind.isExploded ?? false) === facts.isExploded;
  if (kind.grouping !== undefined && facts.grouping === "standard" && kind.element === "barChart")
    return kind.grouping === "clustered" && kind.barDir === facts.barDir;
  if (kind.scatterStyle !== undefined && kind.hasLines === false) return facts.hasLines === false;
  const keys: readonly (keyof ChartKind)[] = [
    "grouping",
    "barDir",
    "radarStyle",
    "scatterStyle",
    "hasMarkers",
    "hasLines",
  ];
  return keys.every((key) => kind[key] === undefined || kind[key] === facts[key]);
}

function hasMarkers(series: ChartNode, group: ChartNode): boolean {
  const isNone = series.value("marker", "symbol") === "none";
  // A marker that has a size was given one: the series is of a type with markers, of which this one is switched off.
  if (group.name === "lineChart")
    return group.flag("marker") && (!isNone || series.child("marker", "size") !== undefined);
  return !isNone;
}

export function isLine(type: ChartType): boolean {
  return CHART_KINDS[type].element === "lineChart";
}

export function isHorizontal(type: ChartType): boolean {
  return CHART_KINDS[type].barDir === "bar";
}

export function isStacked(type: ChartType): boolean {
  const { grouping } = CHART_KINDS[type];
  return grouping === "stacked" || grouping === "percentStacked";
}

/** Pies and doughnuts have no axes. */
export function hasAxes(type: ChartType): boolean {
  const { element } = CHART_KINDS[type];
  return element !== "pieChart" && element !== "doughnutChart";
}

/** Scatter and bubble charts have two value axes. */
export function hasXValues(type: ChartType): boolean {
  const { element } = CHART_KINDS[type];
  return element === "scatterChart" || element === "bubbleChart";
}

/** Which axes a type draws on: types of one family can share a pair. */
export function axisFamily(type: ChartType): "none" | "flat" | "upright" | "round" | "values" {
  const { element, barDir } = CHART_KINDS[type];
  if (!hasAxes(type)) return "none";
  if (hasXValues(type)) return "values";
  if (element === "radarChart") return "round";
  return barDir === "bar" ? "flat" : "upright";
}

/** What comes later in the file is drawn on top. */
export function drawingRank(element: string): number {
  return (
    [
      "area3DChart",
      "areaChart",
      "pieChart",
      "doughnutChart",
      "bar3DChart",
      "barChart",
      "stockChart",
      "lineChart",
    ].indexOf(element) + 1 || 99
  );
}
