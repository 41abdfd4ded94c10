/** The series of a chart, written and read. Series of one type form a group in the file. */
import {
  descendant,
  lineText,
  NO_LINE,
  readFillColor,
  readLine,
  readTextProperties,
  shapeText,
  solidFill,
  textProperties,
  valueOf,
} from "./chart-shapes";
import { PackageError, type ChartSeries, type ChartType } from "./workbook-file";
import { attribute, attributeText, innerXml, type XmlElement } from "./xml-scan";
import { decodeContent, encodeControls, encodeXml } from "./xml-text";

type Labels = NonNullable<ChartSeries["labels"]>;
type Marker = NonNullable<ChartSeries["marker"]>;

/** Text of the cache for a reference; empty while values are not known. */
export type CacheText = (formula: string, kind: "str" | "num") => string;

const LABEL_POSITIONS: Readonly<Record<Labels["position"], string>> = {
  outsideEnd: "outEnd",
  insideEnd: "inEnd",
  center: "ctr",
  top: "t",
  bottom: "b",
  left: "l",
  right: "r",
};
const LINE_POSITIONS: readonly Labels["position"][] = ["center", "top", "bottom", "left", "right"];
const CLUSTERED_POSITIONS: readonly Labels["position"][] = ["outsideEnd", "insideEnd", "center"];
const STACKED_POSITIONS: readonly Labels["position"][] = ["insideEnd", "center"];
const MARKERS: readonly Marker["style"][] = ["none", "circle", "diamond", "square", "dash"];

export function isLine(type: ChartType): boolean {
  return type === "line" || type === "lineMarkers";
}

export function isHorizontal(type: ChartType): boolean {
  return type === "barClustered" || type === "barStacked";
}

export function isStacked(type: ChartType): boolean {
  return type === "columnStacked" || type === "columnStacked100" || type === "barStacked";
}

/** The `ser` element at this position among all series. */
export function seriesText(series: ChartSeries, index: number, cache: CacheText): string {
  const start = `<c:idx val="${index}"/><c:order val="${index}"/>${nameText(series, cache)}${shapeText(seriesShape(series))}`;
  const labels = series.labels === undefined ? "" : labelsText(series.type, series.labels);
  const data =
    `<c:cat>${referenceText(series.categories, "str", cache)}</c:cat>` +
    `<c:val>${referenceText(series.values, "num", cache)}</c:val>`;
  const inner = isLine(series.type)
    ? `${start}${markerText(series)}${labels}${data}<c:smooth val="0"/>`
    : `${start}<c:invertIfNegative val="0"/>${labels}${data}`;
  return `<c:ser>${inner}</c:ser>`;
}

function nameText({ name }: ChartSeries, cache: CacheText): string {
  if ("text" in name) return `<c:tx><c:v>${encodeXml(encodeControls(name.text))}</c:v></c:tx>`;
  return `<c:tx>${referenceText(name.reference, "str", cache)}</c:tx>`;
}

function referenceText(formula: string, kind: "str" | "num", cache: CacheText): string {
  return `<c:${kind}Ref><c:f>${encodeXml(formula)}</c:f>${cache(formula, kind)}</c:${kind}Ref>`;
}

function seriesShape({ fill, line }: ChartSeries): string {
  const inside = fill === undefined ? "" : fill === "none" ? "<a:noFill/>" : solidFill(fill);
  const outline = line !== undefined ? lineText(line.color, line.weight) : fill === "none" ? NO_LINE : "";
  return inside + outline;
}

function markerText({ type, marker }: ChartSeries): string {
  if (marker === undefined) return type === "line" ? '<c:marker><c:symbol val="none"/></c:marker>' : "";
  const shape = shapeText(solidFill(marker.color) + lineText(marker.color));
  return `<c:marker><c:symbol val="${marker.style}"/><c:size val="${marker.size}"/>${shape}</c:marker>`;
}

function labelsText(type: ChartType, labels: Labels): string {
  const possible = isLine(type) ? LINE_POSITIONS : isStacked(type) ? STACKED_POSITIONS : CLUSTERED_POSITIONS;
  // Excel repairs a file whose labels stand where the chart type has no room for them.
  if (!possible.includes(labels.position))
    throw new PackageError("invalidArgument", `labels ${labels.position} of ${type}`);
  const format = `<c:numFmt${attributeText({ formatCode: labels.numberFormat, sourceLinked: 0 })}/>`;
  const place = `<c:dLblPos val="${LABEL_POSITIONS[labels.position]}"/>`;
  const shown = '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>';
  const hidden = '<c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  return `<c:dLbls>${format}${shapeText(`<a:noFill/>${NO_LINE}`)}${textProperties(labels.font)}${place}${shown}${hidden}</c:dLbls>`;
}

/** A series as read, without what belongs to its group. Undefined for a series that is not of our making. */
export function readSeries(element: XmlElement, type: ChartType): ChartSeries | undefined {
  const name = readName(element);
  const categories = readReference(element, "cat", "strRef");
  const values = readReference(element, "val", "numRef");
  if (name === undefined || categories === undefined || values === undefined) return undefined;
  const shape = descendant(element, "spPr");
  const fill = descendant(shape, "noFill") === undefined ? readFillColor(shape) : "none";
  const line = readLine(shape);
  const marker = readMarker(element);
  const labels = readLabels(element);
  return {
    name,
    categories,
    values,
    type,
    ...(fill !== undefined && { fill }),
    ...(line !== undefined && { line }),
    ...(marker !== undefined && { marker }),
    ...(labels !== undefined && { labels }),
  };
}

function readName(element: XmlElement): ChartSeries["name"] | undefined {
  const reference = readReference(element, "tx", "strRef");
  const literal = descendant(element, "tx", "v");
  if (reference !== undefined) return { reference };
  return literal === undefined ? undefined : { text: decodeContent(innerXml(literal)) };
}

function readReference(element: XmlElement, ...path: readonly string[]): string | undefined {
  const formula = descendant(element, ...path, "f");
  return formula === undefined ? undefined : decodeContent(innerXml(formula));
}

function readMarker(element: XmlElement): Marker | undefined {
  const marker = descendant(element, "marker");
  const style = MARKERS.find((known) => known === valueOf(marker, "symbol"));
  const size = valueOf(marker, "size");
  const color = readFillColor(descendant(marker, "spPr"));
  return style === undefined || size === undefined || color === undefined
    ? undefined
    : { style, size: Number(size), color };
}

function readLabels(element: XmlElement): Labels | undefined {
  const labels = descendant(element, "dLbls");
  const code = valueOf(labels, "dLblPos");
  const position = keyOf(LABEL_POSITIONS, code);
  const font = readTextProperties(labels);
  const numberFormat = attribute(descendant(labels, "numFmt")?.attributes ?? "", "formatCode");
  return position === undefined || font === undefined || numberFormat === undefined
    ? undefined
    : { numberFormat, position, font };
}

/** The key under which a table has a value. */
export function keyOf<Key extends string>(
  table: Readonly<Record<Key, string>>,
  value: string | undefined,
): Key | undefined {
  for (const key in table) if (table[key] === value) return key;
  return undefined;
}
