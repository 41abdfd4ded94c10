/** The series of a chart as text. Series of one type form a group in the file. */
import { CHART_KINDS, hasAxes, hasXValues, isLine, isStacked } from "./chart-kinds";
import { lineText, NO_LINE, shapeText, solidFill, textProperties } from "./chart-shapes";
import { PackageError, type ChartSeries, type ChartType, type LabelPosition } from "./workbook-file";
import { attributeText } from "./xml-scan";
import { encodeControls, encodeXml } from "./xml-text";

type Labels = NonNullable<ChartSeries["labels"]>;

/** Text of the cache for a reference; empty while values are not known. */
export type CacheText = (formula: string, kind: "str" | "num") => string;

export const LABEL_POSITIONS: Readonly<Record<LabelPosition, string>> = {
  outsideEnd: "outEnd",
  insideEnd: "inEnd",
  insideBase: "inBase",
  center: "ctr",
  top: "t",
  bottom: "b",
  left: "l",
  right: "r",
  bestFit: "bestFit",
};

const AROUND: readonly LabelPosition[] = ["center", "top", "bottom", "left", "right"];
const INSIDE: readonly LabelPosition[] = ["center", "insideEnd", "insideBase"];

/** Where labels can stand; Excel repairs a file whose labels stand where the chart type has no room for them. */
export function labelPositions(type: ChartType): readonly LabelPosition[] {
  const { element } = CHART_KINDS[type];
  if (isLine(type) || hasXValues(type)) return AROUND;
  if (element === "barChart") return isStacked(type) ? INSIDE : ["outsideEnd", ...INSIDE];
  if (element === "pieChart") return ["bestFit", "outsideEnd", "center", "insideEnd"];
  return element === "radarChart" ? ["outsideEnd"] : [];
}

/** The `ser` element at this position among all series. */
export function seriesText(series: ChartSeries, index: number, cache: CacheText): string {
  const start = `<c:idx val="${index}"/><c:order val="${index}"/>${nameText(series, cache)}${shapeText(seriesShape(series))}`;
  const labels = series.labels === undefined ? "" : labelsText(series.type, series.labels);
  const kind = CHART_KINDS[series.type];
  const before = kind.element === "barChart" || kind.element === "bubbleChart" ? '<c:invertIfNegative val="0"/>' : "";
  const marker = kind.hasMarkers === undefined ? "" : markerText(series);
  const explosion = kind.isExploded === true ? `<c:explosion val="${series.explosion ?? 25}"/>` : "";
  return `<c:ser>${start}${before}${marker}${explosion}${labels}${dataText(series, cache)}${endText(series)}</c:ser>`;
}

function endText({ type, smooth }: ChartSeries): string {
  const { element, isSmooth } = CHART_KINDS[type];
  if (element === "bubbleChart") return '<c:bubble3D val="0"/>';
  if (element !== "lineChart" && element !== "scatterChart") return "";
  return `<c:smooth val="${Number(smooth ?? isSmooth ?? false)}"/>`;
}

function dataText(series: ChartSeries, cache: CacheText): string {
  const isXValues = hasXValues(series.type);
  const isNumber = isXValues || series.hasNumberCategories === true;
  const [first, second] = isXValues ? ["xVal", "yVal"] : ["cat", "val"];
  const categories = dataElement(first ?? "", series.categories, isNumber ? "num" : "str", cache);
  const values = dataElement(second ?? "", series.values, "num", cache);
  const sizes = series.type === "bubble" ? dataElement("bubbleSize", series.bubbleSizes ?? "", "num", cache) : "";
  return categories + values + sizes;
}

/** The element that holds a reference or literals; empty where there is neither. */
export function dataElement(name: string, data: string, kind: "str" | "num", cache: CacheText = () => ""): string {
  if (data === "") return "";
  const inner = data.startsWith("{") ? literalText(data, kind) : referenceText(data, kind, cache);
  return `<c:${name}>${inner}</c:${name}>`;
}

function literalText(data: string, kind: "str" | "num"): string {
  const items = literals(data);
  const points = items.map(
    (item, index) => `<c:pt idx="${index}"><c:v>${encodeXml(encodeControls(item))}</c:v></c:pt>`,
  );
  const format = kind === "num" ? "<c:formatCode>General</c:formatCode>" : "";
  return `<c:${kind}Lit>${format}<c:ptCount val="${items.length}"/>${points.join("")}</c:${kind}Lit>`;
}

/** The items of `{1,"two"}`. */
export function literals(data: string): readonly string[] {
  return Array.from(data.slice(1, -1).matchAll(/"((?:[^"]|"")*)"|[^,;"]+/g), ([whole, text]) =>
    text === undefined ? whole.trim() : text.replaceAll('""', '"'),
  );
}

export function nameText({ name }: Pick<ChartSeries, "name">, cache: CacheText = () => ""): string {
  if ("text" in name) return `<c:tx><c:v>${encodeXml(encodeControls(name.text))}</c:v></c:tx>`;
  return `<c:tx>${referenceText(name.reference, "str", cache)}</c:tx>`;
}

function referenceText(formula: string, kind: "str" | "num", cache: CacheText): string {
  return `<c:${kind}Ref><c:f>${encodeXml(formula)}</c:f>${cache(formula, kind)}</c:${kind}Ref>`;
}

function seriesShape({ fill, line, type }: ChartSeries): string {
  const inside = fill === undefined ? "" : fill === "none" ? "<a:noFill/>" : solidFill(fill);
  if (line === "none" || (line === undefined && fill === "none")) return inside + NO_LINE;
  if (line !== undefined) return inside + lineText(line.color, line.weight);
  // Only markers: that its series have no line is what makes a chart one of points.
  return CHART_KINDS[type].hasLines === false ? `${inside}<a:ln w="19050"><a:noFill/></a:ln>` : inside;
}

function markerText({ type, marker }: ChartSeries): string {
  const isPlain = CHART_KINDS[type].hasMarkers === false;
  if (marker === undefined) return isPlain ? '<c:marker><c:symbol val="none"/></c:marker>' : "";
  const shape = shapeText(solidFill(marker.color) + lineText(marker.color));
  return `<c:marker><c:symbol val="${marker.style}"/><c:size val="${marker.size}"/>${shape}</c:marker>`;
}

function labelsText(type: ChartType, labels: Labels): string {
  const { position, shown = { value: true } } = labels;
  if (position !== undefined && !labelPositions(type).includes(position))
    throw new PackageError("invalidArgument", `labels ${position} of ${type}`);
  const format = `<c:numFmt${attributeText({ formatCode: labels.numberFormat, sourceLinked: 0 })}/>`;
  const place = position === undefined ? "" : `<c:dLblPos val="${LABEL_POSITIONS[position]}"/>`;
  const flag = (name: string, isShown = false): string => `<c:${name} val="${Number(isShown)}"/>`;
  const flags =
    flag("showLegendKey") +
    flag("showVal", shown.value) +
    flag("showCatName", shown.category) +
    flag("showSerName", shown.series) +
    flag("showPercent", shown.percentage) +
    flag("showBubbleSize");
  const separator =
    labels.separator === undefined ? "" : `<c:separator>${encodeXml(encodeControls(labels.separator))}</c:separator>`;
  // Pies draw lines to labels that stand away unless they are told not to.
  const leader = hasAxes(type) ? "" : '<c:showLeaderLines val="0"/>';
  return `<c:dLbls>${format}${shapeText(`<a:noFill/>${NO_LINE}`)}${textProperties(labels.font)}${place}${flags}${separator}${leader}</c:dLbls>`;
}
