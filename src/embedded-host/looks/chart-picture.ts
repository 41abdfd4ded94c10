/** A chart as it is drawn: references replaced by what stands in the cells, numbers by what is to be read. */
import { CHART_KINDS, hasXValues, isHorizontal, isLine } from "../../package/chart-kinds";
import type { CellValue, ChartAxis, ChartFont, ChartSeries, ChartSpec, ChartType } from "../../package/workbook-file";

export interface ChartPicture {
  readonly name: string;
  readonly altText: string;
  /** A chart of a kind that we cannot draw: only its name and its place are known. */
  readonly isForeign: boolean;
  readonly title: { readonly text: string; readonly font: ChartFont } | undefined;
  /** Bars lie: categories from bottom to top, values from left to right. */
  readonly isHorizontal: boolean;
  readonly categories: readonly string[];
  /** Series that are drawn together, in drawing order. */
  readonly groups: readonly PictureGroup[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  /** What stands beside a mark of the value axis. */
  readonly valueText: (value: number) => string;
  /** Charts of points: what stands at a mark of the x axis. There are no categories then. */
  readonly xText?: (value: number) => string;
  /** The axis of groups that have one of their own. */
  readonly secondary?: { readonly axis: ChartAxis; readonly text: (value: number) => string };
  readonly plotFill?: string | undefined;
  readonly legend: NonNullable<ChartSpec["legend"]> | undefined;
  readonly fill: string;
  readonly border: string | undefined;
}

export interface PictureGroup {
  readonly kind: "columns" | "lines" | "areas" | "slices" | "points" | "bubbles" | "spokes";
  /** Measured by the secondary axis. */
  readonly isSecondary?: boolean;
  /** Slices: the hole in the middle as a share of the radius, and degrees to where they begin. */
  readonly hole?: number;
  readonly angle?: number;
  /** Whether the values of a category stand on each other, or share a whole. */
  readonly stacking: "none" | "stacked" | "percent";
  /** Parts of a column's width: between the categories, and shared by neighbours in one. */
  readonly gap: number;
  readonly overlap: number;
  readonly series: readonly PictureSeries[];
}

export interface PictureSeries {
  readonly name: string;
  /** One for each category; null where nothing is drawn. */
  readonly values: readonly (number | null)[];
  /** Texts at the values; "" where there is none. */
  readonly labels: readonly string[];
  readonly labelPosition: NonNullable<ChartSeries["labels"]>["position"];
  readonly labelFont: ChartFont | undefined;
  /** Inside of columns; undefined is invisible. */
  readonly fill: string | undefined;
  /** The line, or the outline of columns; weight in points. */
  readonly line: { readonly color: string; readonly weight: number } | undefined;
  readonly marker: NonNullable<ChartSeries["marker"]> | undefined;
  /** Charts of points: where each value stands on the x axis, and how big its bubble is. */
  readonly xs?: readonly (number | null)[];
  readonly sizes?: readonly (number | null)[];
  readonly isSmooth?: boolean;
  /** Points that are not coloured like the series, and how far slices stand away as a share of the radius. */
  readonly fills?: readonly (string | undefined)[];
  readonly away?: readonly number[];
}

/** What the pictures of charts are made from. */
export interface ChartSource {
  /** Values of the cells of a reference such as `'Übersicht'!$B$2:$B$9`, row by row; none where it leads nowhere. */
  values(reference: string): readonly CellValue[];
  /** What a number format makes of a value, in the culture of the reader. */
  text(value: CellValue, numberFormat: string): string;
  /** Colours of the file's theme in the order that cells count them: for series without a colour of their own. */
  readonly themeColors: readonly string[];
}

export function chartPicture(spec: ChartSpec, source: ChartSource): ChartPicture {
  const { valueAxis, secondaryValueAxis } = spec;
  const groups = groupsOf(spec, source);
  const text = (axis: ChartAxis, isPercent = false) => {
    const format = axis.numberFormat ?? (isPercent ? "0%" : "General");
    return (value: number) => source.text(value, format);
  };
  const isOfPoints = spec.series.some(({ type }) => hasXValues(type));
  return {
    name: spec.name,
    altText: spec.altText ?? "",
    isForeign: false,
    title: titleOf(spec, source),
    isHorizontal: spec.series.some(({ type }) => isHorizontal(type)),
    categories: isOfPoints ? [] : categoriesOf(spec, source),
    groups,
    categoryAxis: spec.categoryAxis,
    valueAxis,
    valueText: text(
      valueAxis,
      groups.some(({ stacking }) => stacking === "percent"),
    ),
    ...(isOfPoints && { xText: text(spec.categoryAxis) }),
    ...(secondaryValueAxis && { secondary: { axis: secondaryValueAxis, text: text(secondaryValueAxis) } }),
    legend: spec.legend,
    // Excel's automatic fill of a chart.
    fill: spec.fill ?? "#FFFFFF",
    plotFill: spec.plotFill,
    border: spec.border?.color,
  };
}

/** A title without words of its own says the name of the only series. */
function titleOf({ title, series }: ChartSpec, source: ChartSource): ChartSpec["title"] {
  const [first] = series;
  if (title === undefined || title.text !== "" || first === undefined) return title;
  return series.length === 1 ? { ...title, text: nameOf(first, 0, source) } : undefined;
}

/** Stands for a chart that came with the file and that we cannot draw. */
export function foreignPicture(name: string): ChartPicture {
  const axis = { visible: false, tickLabelPosition: "none" } as const;
  const empty = { groups: [], categories: [], categoryAxis: axis, valueAxis: axis, valueText: () => "" };
  const plain = { title: undefined, legend: undefined, fill: "#FFFFFF", border: undefined, isHorizontal: false };
  return { name, altText: "", isForeign: true, ...empty, ...plain };
}

/** Names of the first series that has some; without names Excel counts. */
function categoriesOf({ series }: ChartSpec, source: ChartSource): readonly string[] {
  const [first] = series;
  const names = first === undefined ? [] : source.values(first.categories);
  const count = Math.max(names.length, ...series.map(({ values }) => source.values(values).length));
  const isNamed = names.some((name) => name !== null);
  return Array.from({ length: series.length === 0 ? 0 : count }, (_, index) =>
    isNamed ? source.text(names[index] ?? null, "General") : String(index + 1),
  );
}

/** One group for each type of series and axis, in the order in which they are drawn. */
function groupsOf({ series }: ChartSpec, source: ChartSource): readonly PictureGroup[] {
  const keyOf = ({ type, axisGroup }: ChartSeries) => `${type} ${axisGroup ?? ""}`;
  const keys = [...new Set(series.map(keyOf))];
  const groups = keys.map((key) => series.flatMap((one, index) => (keyOf(one) === key ? [{ one, index }] : [])));
  return groups
    .flatMap((members): readonly PictureGroup[] => {
      const [first] = members;
      return first === undefined ? [] : [groupOf(first.one, members, source)];
    })
    .sort((one, other) => layer(one) - layer(other));
}

function groupOf(
  first: ChartSeries,
  members: readonly { readonly one: ChartSeries; readonly index: number }[],
  source: ChartSource,
): PictureGroup {
  const shown = first.type.startsWith("pie") ? members.slice(0, 1) : members;
  return {
    kind: kindOf(first.type),
    stacking: stackingOf(first.type),
    gap: (first.gapWidth ?? 150) / 100,
    overlap: (first.overlap ?? 0) / 100,
    series: shown.map(({ one, index }) => pictureSeries(one, index, source)),
    ...(first.axisGroup === "secondary" && { isSecondary: true }),
    ...(first.type.startsWith("doughnut") && { hole: (first.holeSize ?? 50) / 100 }),
    angle: first.firstSliceAngle ?? 0,
  };
}

const KINDS: Readonly<Record<string, PictureGroup["kind"]>> = {
  barChart: "columns",
  lineChart: "lines",
  areaChart: "areas",
  pieChart: "slices",
  doughnutChart: "slices",
  scatterChart: "points",
  bubbleChart: "bubbles",
  radarChart: "spokes",
};
const LAYERS: readonly PictureGroup["kind"][] = ["areas", "columns", "lines"];

function kindOf(type: ChartType): PictureGroup["kind"] {
  return KINDS[CHART_KINDS[type].element] ?? "columns";
}

function layer({ kind, isSecondary }: PictureGroup): number {
  return LAYERS.indexOf(kind) + (isSecondary === true ? LAYERS.length : 0);
}

function stackingOf(type: ChartType): PictureGroup["stacking"] {
  const { grouping } = CHART_KINDS[type];
  return grouping === "percentStacked" ? "percent" : grouping === "stacked" ? "stacked" : "none";
}

function pictureSeries(series: ChartSeries, index: number, source: ChartSource): PictureSeries {
  const values = source.values(series.values).map(drawnValue);
  const { labels } = series;
  const automatic = automaticColor(index, source.themeColors);
  const usual = usualPosition(series.type);
  return {
    name: nameOf(series, index, source),
    values,
    labels: values.map((value, at) => (labels && value !== null ? labelOf(series, index, at, source, values) : "")),
    labelPosition: labels?.position ?? usual,
    labelFont: labels?.font,
    fill: series.fill === "none" ? undefined : (series.fill ?? automatic),
    line: lineOf(series, automatic),
    marker: markerOf(series, automatic),
    ...pointsOf(series, values, source),
    ...(hasXValues(series.type) && { xs: xsOf(series, values, source) }),
    ...(series.bubbleSizes !== undefined && { sizes: source.values(series.bubbleSizes).map(drawnValue) }),
    ...((series.smooth === true || CHART_KINDS[series.type].isSmooth === true) && { isSmooth: true }),
  };
}

function usualPosition(type: ChartType): PictureSeries["labelPosition"] {
  const kind = kindOf(type);
  if (kind === "points" || kind === "bubbles" || kind === "lines") return "right";
  return kind === "areas" || type.startsWith("doughnut") || stackingOf(type) !== "none" ? "center" : "outsideEnd";
}

/** Without x values, or with texts for them, Excel counts. */
function xsOf(
  { categories }: ChartSeries,
  values: readonly unknown[],
  source: ChartSource,
): readonly (number | null)[] {
  const given = source.values(categories);
  if (given.length === 0 || given.some((value) => typeof value === "string"))
    return values.map((_, index) => index + 1);
  return given.map(drawnValue);
}

/** Slices have the colours of the theme in turn; single points may have their own. */
function pointsOf(
  series: ChartSeries,
  values: readonly unknown[],
  { themeColors }: ChartSource,
): Partial<PictureSeries> {
  const isPie = kindOf(series.type) === "slices";
  if (!isPie && series.points === undefined) return {};
  const own = (index: number) => series.points?.find((point) => point.index === index);
  const fills = values.map(
    (_, index) => own(index)?.fill ?? (isPie ? sliceColor(series, index, themeColors) : undefined),
  );
  const apart = CHART_KINDS[series.type].isExploded === true ? (series.explosion ?? 25) : (series.explosion ?? 0);
  return { fills, ...(isPie && { away: values.map((_, index) => (own(index)?.explosion ?? apart) / 100) }) };
}

function sliceColor({ varyByCategories, fill, type }: ChartSeries, index: number, theme: readonly string[]) {
  const isVaried = varyByCategories ?? kindOf(type) === "slices";
  return isVaried && fill === undefined ? automaticColor(index, theme) : fill;
}

function labelOf(
  series: ChartSeries,
  index: number,
  at: number,
  source: ChartSource,
  values: readonly (number | null)[],
): string {
  const { labels } = series;
  if (labels === undefined) return "";
  const { shown = { value: true }, separator = ", " } = labels;
  const whole = values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0) || 1;
  const isPercentOnly = shown.percentage === true && shown.value !== true;
  const percentFormat = isPercentOnly && labels.numberFormat !== "General" ? labels.numberFormat : "0%";
  const texts = [
    shown.series === true ? nameOf(series, index, source) : "",
    shown.category === true ? source.text(source.values(series.categories)[at] ?? at + 1, "General") : "",
    shown.value === true ? source.text(values[at] ?? null, labels.numberFormat) : "",
    shown.percentage === true ? source.text((values[at] ?? 0) / whole, percentFormat) : "",
  ];
  return texts.filter((text) => text !== "").join(separator.replace("\n", " "));
}

/** Excel draws texts as zero; blanks and errors leave a gap. */
function drawnValue(value: CellValue): number | null {
  if (value === null || typeof value === "object") return null;
  return typeof value === "string" ? 0 : Number(value);
}

function nameOf({ name }: ChartSeries, index: number, source: ChartSource): string {
  if ("text" in name) return name.text;
  const text = source.values(name.reference).map((value) => source.text(value, "General"));
  return text.join(" ").trim() || String(index + 1);
}

function lineOf({ line, type, fill }: ChartSeries, automatic: string): PictureSeries["line"] {
  const { hasLines, element, radarStyle } = CHART_KINDS[type];
  if (line === "none" || hasLines === false) return undefined;
  const isStroke = isLine(type) || element === "scatterChart" || radarStyle === "marker";
  return line ?? (isStroke ? { color: fill ?? automatic, weight: 2.25 } : undefined);
}

function automaticColor(index: number, theme: readonly string[]): string {
  return theme[4 + (index % 6)] ?? "#4472C4";
}

function markerOf({ type, marker, line }: ChartSeries, automatic: string): PictureSeries["marker"] {
  if (CHART_KINDS[type].hasMarkers !== true || marker?.style === "none") return undefined;
  return marker ?? { style: "circle", size: 5, color: line === undefined || line === "none" ? automatic : line.color };
}
