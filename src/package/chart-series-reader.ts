/** The series of a chart as read: also of charts that came with a file, as far as we can show them. */
import { solidColor } from "./chart-colors";
import { seriesType } from "./chart-kinds";
import type { ChartNode } from "./chart-node";
import { LABEL_POSITIONS } from "./chart-series";
import { plainFont, readLine, readTextProperties } from "./chart-shapes";
import type { ChartPoint, ChartSeries, ChartTrendline, MarkerStyle } from "./workbook-file";

type Labels = NonNullable<ChartSeries["labels"]>;
type Marker = NonNullable<ChartSeries["marker"]>;
type Theme = readonly string[];

const MARKERS: readonly MarkerStyle[] = [
  "none",
  "circle",
  "diamond",
  "square",
  "dash",
  "dot",
  "plus",
  "star",
  "triangle",
  "x",
  "picture",
  "auto",
];
const TRENDLINES: Readonly<Record<ChartTrendline["kind"], string>> = {
  linear: "linear",
  exponential: "exp",
  logarithmic: "log",
  movingAverage: "movingAvg",
  polynomial: "poly",
  power: "power",
};

/** Undefined for a series of a type that is none of ours. */
export function readSeries(series: ChartNode, isSecondary: boolean, theme: Theme): ChartSeries | undefined {
  const type = seriesType(series);
  const group = series.parent;
  if (type === undefined || group === undefined) return undefined;
  const shape = series.child("spPr");
  const fill = shape?.child("noFill") === undefined ? solidColor(shape, theme) : "none";
  const categories = series.child("cat") ?? series.child("xVal");
  const values = series.child("val") ?? series.child("yVal");
  const line = seriesLine(shape, fill, type, theme);
  return {
    name: readName(series),
    categories: dataOf(categories),
    values: dataOf(values),
    type,
    ...(series.child("cat", "numRef") !== undefined && { hasNumberCategories: true }),
    ...optional("bubbleSizes", dataOf(series.child("bubbleSize")) || undefined),
    ...(isSecondary && { axisGroup: "secondary" as const }),
    ...optional("fill", fill),
    ...optional("line", line),
    ...optional("smooth", readSmooth(series, type)),
    ...optional("marker", readMarker(series.child("marker"), theme)),
    ...optional("labels", readLabels(series.child("dLbls") ?? group.child("dLbls"), theme)),
    ...readGroup(group),
    ...readSlices(series, group, theme),
    ...readTrendlines(series, theme),
  };
}

/** Without a key where there is no value. */
function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  const part: Partial<Record<K, V>> = {};
  if (value !== undefined) part[key] = value;
  return part;
}

function seriesLine(shape: ChartNode | undefined, fill: string | undefined, type: ChartSeries["type"], theme: Theme) {
  const line = readLine(shape, theme);
  // What the type or the fill says already.
  return line === "none" && (fill === "none" || type === "xyscatter") ? undefined : line;
}

function readSmooth(series: ChartNode, type: ChartSeries["type"]): boolean | undefined {
  return series.flag("smooth") && !type.startsWith("xy") ? true : undefined;
}

function readGroup(group: ChartNode): Partial<ChartSeries> {
  const number = (name: string): number | undefined => {
    const value = group.value(name);
    return value === undefined ? undefined : Number(value.replace("%", ""));
  };
  const isBar = group.name === "barChart" || group.name === "bar3DChart";
  return {
    ...(isBar && { ...optional("gapWidth", number("gapWidth")), ...optional("overlap", number("overlap")) }),
    ...optional("holeSize", number("holeSize")),
    ...optional("firstSliceAngle", number("firstSliceAng")),
  };
}

function readSlices(series: ChartNode, group: ChartNode, theme: Theme): Partial<ChartSeries> {
  const points = series.children("dPt").map((point) => readPoint(point, theme));
  const explosion = series.value("explosion");
  return {
    ...(points.length > 0 && { points }),
    ...(group.flag("varyColors") && { varyByCategories: true }),
    ...(explosion !== undefined && { explosion: Number(explosion) }),
  };
}

function readPoint(point: ChartNode, theme: Theme): ChartPoint {
  const shape = point.child("spPr");
  const explosion = point.value("explosion");
  return {
    index: Number(point.value("idx") ?? 0),
    ...optional("fill", shape?.child("noFill") === undefined ? solidColor(shape, theme) : "none"),
    ...optional("line", readLine(shape, theme)),
    ...optional("explosion", explosion === undefined ? undefined : Number(explosion)),
  };
}

function readTrendlines(series: ChartNode, theme: Theme): Partial<ChartSeries> {
  const trendlines = series.children("trendline").map((trendline): ChartTrendline => {
    const line = readLine(trendline.child("spPr"), theme);
    return {
      kind: keyOf(TRENDLINES, trendline.value("trendlineType")) ?? "linear",
      period: Number(trendline.value("period") ?? trendline.value("order") ?? 2),
      line: line === "none" ? undefined : line,
    };
  });
  return trendlines.length === 0 ? {} : { trendlines };
}

function readName(series: ChartNode): ChartSeries["name"] {
  const reference = series.child("tx", "strRef", "f");
  if (reference !== undefined) return { reference: reference.text };
  return { text: series.child("tx", "v")?.text ?? "" };
}

/** A reference as it stands, literals as `{…}`; "" for none. */
export function dataOf(data: ChartNode | undefined): string {
  const [source] = data?.elements ?? [];
  if (source === undefined) return "";
  const formula = source.child("f");
  if (formula !== undefined) return formula.text;
  const items = source.children("pt").map((point) => point.child("v")?.text ?? "");
  const isNumber = source.name === "numLit";
  return `{${items.map((item) => (isNumber ? item : `"${item.replaceAll('"', '""')}"`)).join(",")}}`;
}

function readMarker(marker: ChartNode | undefined, theme: Theme): Marker | undefined {
  const style = MARKERS.find((known) => known === marker?.value("symbol"));
  const size = marker?.value("size");
  const color = solidColor(marker?.child("spPr"), theme);
  return style === undefined || size === undefined || color === undefined
    ? undefined
    : { style, size: Number(size), color };
}

function readLabels(labels: ChartNode | undefined, theme: Theme): Labels | undefined {
  const shown = {
    ...(labels?.flag("showVal") === true && { value: true }),
    ...(labels?.flag("showPercent") === true && { percentage: true }),
    ...(labels?.flag("showCatName") === true && { category: true }),
    ...(labels?.flag("showSerName") === true && { series: true }),
  };
  if (labels === undefined || Object.keys(shown).length === 0) return undefined;
  const isUsual = shown.value === true && Object.keys(shown).length === 1;
  const format = labels.child("numFmt");
  const code = format?.attribute("sourceLinked") === "1" ? undefined : format?.attribute("formatCode");
  return {
    numberFormat: code ?? "General",
    ...optional("position", keyOf(LABEL_POSITIONS, labels.value("dLblPos"))),
    font: readTextProperties(labels, theme) ?? plainFont,
    ...(!isUsual && { shown }),
    ...optional("separator", labels.child("separator")?.text),
  };
}

/** The key under which a table has a value. */
export function keyOf<Key extends string>(
  table: Readonly<Record<Key, string>>,
  value: string | undefined,
): Key | undefined {
  for (const key in table) if (table[key] === value) return key;
  return undefined;
}
